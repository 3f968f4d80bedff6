package dev.prepkit.print.openpdf;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.DefaultLineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/** Ends no line inside a time of day, a number with its word, an address or an “e-mail”. */
final class WholeWords implements LineBreakingStrategy {

  private static final Pattern WHOLE =
      Pattern.compile(
          "\\+?\\(?\\d[\\d().:]*(?:[ /–-][\\d(][\\d().:]*)+" // a phone number, from–until
              + "|\\d+(?:[.,:]\\d+)*(?: \\p{L}+)?" // a time of day, a number with its word
              + "|(?<![\\p{L}\\p{M}])\\p{L}-\\p{L}+"); // e-mail

  /** Looked for once in a word, and only where it can be. */
  private static final Pattern WHOLE_OR_ADDRESS =
      Pattern.compile("(?<![^\\s@])[^\\s@]++@[^\\s@]+|" + WHOLE.pattern());

  /** In characters; longer ones may be torn, for they may be wider than a column. */
  private static final int LONGEST = 32;

  private final LineBreakingStrategy usual = new DefaultLineBreakingStrategy();

  /** Each line of a paragraph asks for the same text. */
  private String latest = "";

  private List<MatchResult> wholes = List.of();

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String language, CalculatedStyle style) {
    BreakPointsProvider all = usual.getBreakPointsProvider(text, language, style);
    if (!text.equals(latest)) {
      latest = text;
      wholes = wholes(text);
    }
    List<MatchResult> untorn = wholes;
    return untorn.isEmpty() ? all : () -> next(all, untorn);
  }

  private static BreakPoint next(BreakPointsProvider all, List<MatchResult> untorn) {
    BreakPoint point = all.next();
    while (isInside(point.getPosition(), untorn)) {
      point = all.next();
    }
    return point;
  }

  private static boolean isInside(int at, List<MatchResult> untorn) {
    return untorn.stream().anyMatch(whole -> whole.start() < at && at < whole.end());
  }

  private static List<MatchResult> wholes(String text) {
    if (text.chars().noneMatch(WholeWords::isTelltale)) {
      return List.of();
    }
    Pattern pattern = text.indexOf('@') < 0 ? WHOLE : WHOLE_OR_ADDRESS;
    return pattern
        .matcher(text)
        .results()
        .filter(whole -> whole.end() - whole.start() <= LONGEST)
        .toList();
  }

  private static boolean isTelltale(int c) {
    return c == '-' || c == '@' || Character.isDigit(c);
  }
}
