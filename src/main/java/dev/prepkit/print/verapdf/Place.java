package dev.prepkit.print.verapdf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says where something is, of veraPDF's path from the root of a file, like {@code
 * root/document[0]/pages[0](3 0 obj PDPage)/contentStream[0](7 0 obj
 * …)/operators[3]/font[0](Arial)}.
 */
final class Place {

  /** 0-based. */
  private static final Pattern PAGE = Pattern.compile("/pages\\[(\\d+)]");

  private static final Pattern FONT = Pattern.compile("/font\\[\\d+]\\(([^()]+)\\)");

  /** The last element of the structure tree on the path, with the number of its object. */
  private static final Pattern ELEMENT = Pattern.compile(".*\\((\\d+) \\d+ obj SE\\w+ ([^()]+)\\)");

  private Place() {}

  /** Page, font or structure element; nothing for the file as a whole. */
  static Optional<String> words(String path) {
    Matcher page = PAGE.matcher(path);
    Matcher font = FONT.matcher(path);
    Matcher element = ELEMENT.matcher(path);
    String words =
        Stream.of(
                page.find() ? "page " + (Integer.parseInt(page.group(1)) + 1) : "",
                font.find() ? "font " + font.group(1) : "",
                element.find() ? "tag " + element.group(2) + " in object " + element.group(1) : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return Optional.of(words).filter(text -> !text.isEmpty());
  }
}
