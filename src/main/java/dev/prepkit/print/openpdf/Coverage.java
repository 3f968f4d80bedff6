package dev.prepkit.print.openpdf;

import dev.prepkit.print.PrintProblem;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds a font for every character. What the theme's text fonts lack is wrapped into a span in a
 * fallback family; what no font has becomes a visible {@code [U+1F980]} and is reported.
 */
final class Coverage {

  private static final int CONTEXT = 40;

  /** Scripts whose letters change shape with their neighbours, which is not done here. */
  private static final Set<Character.UnicodeScript> SHAPED =
      Set.of(
          Character.UnicodeScript.ARABIC,
          Character.UnicodeScript.SYRIAC,
          Character.UnicodeScript.THAANA,
          Character.UnicodeScript.NKO,
          Character.UnicodeScript.MONGOLIAN,
          Character.UnicodeScript.DEVANAGARI,
          Character.UnicodeScript.BENGALI,
          Character.UnicodeScript.GURMUKHI,
          Character.UnicodeScript.GUJARATI,
          Character.UnicodeScript.ORIYA,
          Character.UnicodeScript.TAMIL,
          Character.UnicodeScript.TELUGU,
          Character.UnicodeScript.KANNADA,
          Character.UnicodeScript.MALAYALAM,
          Character.UnicodeScript.SINHALA,
          Character.UnicodeScript.THAI,
          Character.UnicodeScript.LAO,
          Character.UnicodeScript.TIBETAN,
          Character.UnicodeScript.MYANMAR,
          Character.UnicodeScript.KHMER);

  /** A run of characters that one family can set; no family means the fonts of the style. */
  private record Run(Optional<String> family, StringBuilder text) {}

  private final FontSet fonts;
  private Set<String> styled = Set.of();
  private final Map<String, PrintProblem> problems = new LinkedHashMap<>();

  Coverage(FontSet fonts) {
    this.fonts = fonts;
  }

  List<PrintProblem> problems() {
    return List.copyOf(problems.values());
  }

  void apply(Document page) {
    styled = fonts.named(page.select("style").html() + page.select("[style]").eachAttr("style"));
    List<TextNode> texts = new ArrayList<>();
    page.body()
        .traverse(
            (node, depth) -> {
              if (node instanceof TextNode text && !text.isBlank()) {
                texts.add(text);
              }
            });
    texts.forEach(this::apply);
    page.select(FormMarkup.FIELD).forEach(this::applyToValue);
  }

  /** The text of a field stays one; its fonts are found when it is painted. */
  private void applyToValue(Element field) {
    String value = Normalizer.normalize(field.attr("value"), Normalizer.Form.NFC);
    StringBuilder shown = new StringBuilder();
    runs(value).forEach(run -> shown.append(run.text()));
    field.attr("value", shown.toString());
  }

  private void apply(TextNode node) {
    String text = Normalizer.normalize(node.getWholeText(), Normalizer.Form.NFC);
    List<Run> runs = runs(text);
    if (runs.size() == 1 && runs.getFirst().family().isEmpty()) {
      node.text(runs.getFirst().text().toString());
      return;
    }
    Node last = node;
    for (Run run : runs) {
      Node next = node(run);
      last.after(next);
      last = next;
    }
    node.remove();
  }

  private static Node node(Run run) {
    TextNode text = new TextNode(run.text().toString());
    return run.family()
        .<Node>map(
            family ->
                new Element("span").attr("style", "font-family:'" + family + "'").appendChild(text))
        .orElse(text);
  }

  private List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    text.codePoints()
        .filter(c -> !isIgnorable(c))
        .map(this::plainSpace)
        .forEach(
            c -> {
              boolean plain = c < 0x7F || fonts.allCover(styled, c);
              Optional<String> family = plain ? Optional.empty() : fonts.fallbackFor(c);
              boolean missing = !plain && family.isEmpty();
              append(runs, family, missing ? "[" + code(c) + "]" : Character.toString(c));
              report(c, missing, text);
            });
    List<Run> joined = joined(runs);
    boolean fromTheRight =
        !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    return fromTheRight ? joinedAtTheEnds(joined) : joined;
  }

  /**
   * Spaces and signs between two words of a fallback family are set in that family too, so that the
   * words are one run: their order on the line can be found out only together.
   */
  private List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      int last = joined.size() - 1;
      boolean between =
          last > 0
              && run.family().isPresent()
              && joined.get(last).family().isEmpty()
              && joined.get(last - 1).family().equals(run.family())
              && isNeutral(joined.get(last).text(), run.family().get());
      if (between) {
        Run gap = joined.removeLast();
        joined.getLast().text().append(gap.text()).append(run.text());
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  /** In a text that runs from right to left its first and last signs change sides too. */
  private List<Run> joinedAtTheEnds(List<Run> runs) {
    if (runs.size() > 1 && takes(runs.get(runs.size() - 2), runs.getLast())) {
      Run last = runs.removeLast();
      runs.getLast().text().append(last.text());
    }
    if (runs.size() > 1 && takes(runs.get(1), runs.getFirst())) {
      Run first = runs.removeFirst();
      runs.getFirst().text().insert(0, first.text());
    }
    return runs;
  }

  private boolean takes(Run run, Run signs) {
    return run.family().isPresent()
        && signs.family().isEmpty()
        && isNeutral(signs.text(), run.family().get());
  }

  private boolean isNeutral(CharSequence text, String family) {
    return text.codePoints()
        .allMatch(c -> !Character.isLetter(c) && fonts.allCover(Set.of(family), c));
  }

  /** Spaces of other widths and line ends that no font has are spaces. */
  private int plainSpace(int c) {
    boolean space = Character.isSpaceChar(c) || Character.isWhitespace(c);
    return space && c > 0x7F && !fonts.allCover(styled, c) && fonts.fallbackFor(c).isEmpty()
        ? ' '
        : c;
  }

  private static void append(List<Run> runs, Optional<String> family, String text) {
    if (runs.isEmpty() || !runs.getLast().family().equals(family)) {
      runs.add(new Run(family, new StringBuilder()));
    }
    runs.getLast().text().append(text);
  }

  private void report(int codePoint, boolean missing, String text) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    if (missing) {
      problems.putIfAbsent(
          code(codePoint), new PrintProblem.MissingCharacter(codePoint, context(text)));
    } else if (SHAPED.contains(script)) {
      String name = script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
      problems.putIfAbsent(name, new PrintProblem.UnshapedScript(name, context(text)));
    }
  }

  private static String context(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= CONTEXT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, CONTEXT)) + "…";
  }

  static String code(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** Characters that have no shape of their own: joiners, marks of direction, soft hyphens. */
  private static boolean isIgnorable(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c)
        || c == 0x85
        || c == 0xAD
        || c == 0x34F
        || c == 0x180E
        || c == 0xFEFF
        || c >= 0xFE00 && c <= 0xFE0F
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x2069;
  }
}
