package dev.prepkit.print;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Remembers where start tags of templates were written: each gets a number, in an attribute that
 * goes through the filling into the document. Safe for many threads.
 */
public final class Places {

  /** The attribute with the number. */
  public static final String ATTRIBUTE = "data-at";

  /** A comment; a style element with its text; any other start tag. */
  private static final Pattern START_TAG =
      Pattern.compile(
          "<!--.*?-->|<(style)\\b[^>]*+>(.*?)(?=</style|\\z)"
              + "|<([a-z][a-z0-9]*)(?:\"[^\"]*\"|'[^']*'|[^'\">])*+>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * The tags that get a number: those with styles or files of their own, those that cannot stand on
   * paper, and tables. For all others the one around them is near enough: a number for each would
   * cost a question sheet 6 % of its time.
   */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "<(?:(?:style|link|img|body|table|script|svg|object|iframe|embed|video|audio|input|select"
              + "|textarea|button)\\b|.*\\sstyle\\s*=).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A start tag, and the text in which its styles are: its own, or that of a style element. */
  private record Spot(SourceFile file, int offset, int from, int to) {}

  private final List<Spot> spots = Collections.synchronizedList(new ArrayList<>());

  /** The text of a template in which start tags have their numbers. */
  public String mark(SourceFile file) {
    Matcher tags = START_TAG.matcher(file.text());
    StringBuilder marked = new StringBuilder();
    int done = 0;
    while (tags.find()) {
      int name = tags.group(1) != null ? 1 : 3;
      if (NUMBERED.matcher(tags.group()).matches()) {
        marked.append(file.text(), done, tags.end(name));
        marked.append(' ').append(ATTRIBUTE).append("=\"").append(number(file, tags)).append('"');
        done = tags.end(name);
      }
    }
    return marked.append(file.text(), done, file.text().length()).toString();
  }

  private synchronized int number(SourceFile file, MatchResult tag) {
    boolean style = tag.group(1) != null;
    int from = style ? tag.start(2) : tag.start();
    int to = style ? tag.end(2) : tag.end();
    spots.add(new Spot(file, tag.start(), from, to));
    return spots.size() - 1;
  }

  /** The place of a start tag, by its number. */
  public Optional<SourceLocation> find(String number) {
    return spot(number).map(spot -> spot.file().at(spot.offset()));
  }

  /**
   * The place of something in the styles of a start tag. Filling may have changed it or moved it,
   * so the nearest text that is the same is taken; where there is none, the place of the tag.
   *
   * @param before what stands before it in the filled styles
   * @param texts what it is, the longest text first
   */
  public Optional<SourceLocation> find(String number, String before, List<String> texts) {
    return spot(number)
        .map(
            spot ->
                texts.stream()
                    .flatMap(text -> nearest(spot, guess(spot, before), text).stream())
                    .findFirst()
                    .orElseGet(() -> spot.file().at(spot.offset())));
  }

  private static Optional<SourceLocation> nearest(Spot spot, int wanted, String text) {
    String source = spot.file().text();
    return IntStream.iterate(
            source.indexOf(text, spot.from()),
            at -> at >= 0 && at < spot.to(),
            at -> source.indexOf(text, at + 1))
        .boxed()
        .min(Comparator.comparingInt(at -> Math.abs(at - wanted)))
        .map(spot.file()::at);
  }

  /** The same line and column, counted from where the styles start. */
  private static int guess(Spot spot, String before) {
    int line = spot.from();
    for (int breaks = (int) before.chars().filter(c -> c == '\n').count(); breaks > 0; breaks--) {
      int next = spot.file().text().indexOf('\n', line) + 1;
      line = next == 0 ? line : next;
    }
    return line + before.length() - before.lastIndexOf('\n') - 1;
  }

  private Optional<Spot> spot(String number) {
    boolean known = number.matches("[0-9]{1,9}") && Integer.parseInt(number) < spots.size();
    return known ? Optional.of(spots.get(Integer.parseInt(number))) : Optional.empty();
  }
}
