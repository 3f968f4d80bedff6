package dev.prepkit.print.openpdf;

import dev.prepkit.print.PrintProblem;
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
        .forEach(
            c -> {
              boolean plain = c < 0x7F || fonts.allCover(styled, c);
              Optional<String> family = plain ? Optional.empty() : fonts.fallbackFor(c);
              boolean missing = !plain && family.isEmpty();
              append(runs, family, missing ? "[" + code(c) + "]" : Character.toString(c));
              report(c, missing, text);
            });
    return runs;
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
    return c == 0xAD
        || c == 0xFEFF
        || c >= 0xFE00 && c <= 0xFE0F
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x2069;
  }
}
