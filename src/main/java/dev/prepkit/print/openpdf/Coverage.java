package dev.prepkit.print.openpdf;

import dev.prepkit.print.PrintProblem;
import dev.prepkit.print.PrintProblem.MissingCharacters;
import dev.prepkit.print.PrintProblem.UnshapedScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds a font for every character. What the theme's text fonts lack is wrapped into a span in a
 * fallback family; what no font has becomes a visible {@code [U+1F980]} and is reported.
 */
final class Coverage {

  /** In characters, of the text that a report shows. */
  private static final int CONTEXT = 40;

  private final FontSet fonts;
  private Set<String> styled = Set.of();
  private final Set<Integer> reported = new HashSet<>();
  private final Map<String, PrintProblem> unshaped = new LinkedHashMap<>();
  private final List<PrintProblem> problems = new ArrayList<>();

  Coverage(FontSet fonts) {
    this.fonts = fonts;
  }

  List<PrintProblem> problems() {
    return Stream.of(problems, unshaped.values()).flatMap(Collection::stream).toList();
  }

  void apply(Document page) {
    styled =
        fonts.named(
            page.getElementsByTag("style").html()
                + page.getElementsByAttribute("style").eachAttr("style"));
    List<TextNode> texts = new ArrayList<>();
    page.body()
        .traverse(
            (node, depth) -> {
              if (node instanceof TextNode text && !isPlain(text.getWholeText())) {
                texts.add(text);
              }
            });
    texts.forEach(this::apply);
    FormMarkup.fields(page).forEach(this::applyToValue);
  }

  /** The text of a field stays one; its fonts are found when it is painted. */
  private void applyToValue(Element field) {
    String value = Normalizer.normalize(field.attr("value"), Normalizer.Form.NFC);
    StringBuilder shown = new StringBuilder();
    runs(value).all().forEach(run -> shown.append(run.text()));
    field.attr("value", shown.toString());
  }

  /** Whether every font can set a text as it is. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x7F && !Scripts.isIgnorable(c));
  }

  private void apply(TextNode node) {
    String text = Normalizer.normalize(node.getWholeText(), Normalizer.Form.NFC);
    FontRuns runs = runs(text).joined();
    Optional<FontRuns.Run> one = VisualOrder.isFromTheRight(text) ? runs.asOne() : Optional.empty();
    Node last = node;
    for (Node part : one.map(Coverage::fromTheRight).orElseGet(() -> nodes(runs.withSpaces()))) {
      last.after(part);
      last = part;
    }
    node.remove();
  }

  private static List<Node> nodes(FontRuns runs) {
    return runs.all().stream()
        .<Node>map(run -> run.isPlain() ? new TextNode(run.text().toString()) : span(run))
        .toList();
  }

  private static List<Node> fromTheRight(FontRuns.Run run) {
    return List.of(span(run).attr("dir", "rtl"));
  }

  private static Element span(FontRuns.Run run) {
    Element span = new Element("span").appendText(run.text().toString());
    run.helper().ifPresent(helper -> span.attr("style", helper.style()));
    return span;
  }

  private FontRuns runs(String text) {
    FontRuns runs = new FontRuns();
    Set<Integer> missing = new LinkedHashSet<>();
    LetterForms.join(text)
        .codePoints()
        .filter(c -> !Scripts.isIgnorable(c))
        .map(this::plainSpace)
        .forEach(c -> append(runs, c, text, missing));
    missing.removeAll(reported);
    reported.addAll(missing);
    missing.stream()
        .findFirst()
        .map(first -> new MissingCharacters(List.copyOf(missing), context(first, text)))
        .ifPresent(problems::add);
    return runs;
  }

  private void append(FontRuns runs, int c, String text, Set<Integer> missing) {
    if (c < 0x7F || fonts.allCover(styled, c)) {
      append(runs, Optional.empty(), c, text);
      return;
    }
    Optional<Helper> helper = fonts.helperFor(c);
    if (helper.isPresent()) {
      append(runs, helper, c, text);
    } else if (LetterForms.isForm(c)) {
      LetterForms.letters(Character.toString(c))
          .codePoints()
          .forEach(x -> append(runs, x, text, missing));
    } else {
      runs.append(helper, "[" + code(c) + "]");
      missing.add(c);
    }
  }

  private void append(FontRuns runs, Optional<Helper> helper, int c, String text) {
    runs.append(helper, Character.toString(c));
    if (c > 0x7F && Scripts.isUnshaped(c)) {
      String script = Scripts.name(c);
      unshaped.putIfAbsent(script, new UnshapedScript(script, c, context(c, text)));
    }
  }

  /** Spaces of other widths and line ends that no font has are spaces. */
  private int plainSpace(int c) {
    boolean space = c > 0x7F && (Character.isSpaceChar(c) || Character.isWhitespace(c));
    return space && !fonts.allCover(styled, c) && fonts.helperFor(c).isEmpty() ? ' ' : c;
  }

  /** Some of a text, with a character in it. */
  private static String context(int c, String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int[] all = line.codePoints().toArray();
    int at = line.codePointCount(0, Math.max(0, line.indexOf(c)));
    int from = at <= CONTEXT / 2 ? 0 : at - CONTEXT / 2;
    int to = Math.min(all.length, from + CONTEXT);
    String some = new String(all, from, to - from);
    return (from == 0 ? "" : "…") + some + (to == all.length ? "" : "…");
  }

  static String code(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
