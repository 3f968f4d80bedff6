package dev.prepkit.print.openpdf;

import dev.prepkit.print.PrintDocument;
import dev.prepkit.print.PrintProblem;
import dev.prepkit.print.PrintProblem.InTheme;
import dev.prepkit.print.ThemeFault;
import dev.prepkit.print.ThemeFault.Refused;
import dev.prepkit.print.ThemeFault.WordlessPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.w3c.dom.DOMImplementation;

/**
 * Turns a print document's HTML into the tree that is laid out: tame, and with fonts for all of it.
 */
final class PrintMarkup {

  /** In elements; a sheet has about fifteen. Layout calls itself for every level. */
  private static final int MAX_DEPTH = 100;

  /** A table with more columns or rows in one cell than this is no table for paper. */
  private static final int MAX_SPAN = 100;

  /** In UTF-16 units; a paragraph has a tenth of it. */
  private static final int LONG_TEXT = 10_000;

  /** BCP 47, as far as PDF wants it (ISO 32000-1, 14.9.2). */
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private static final Evaluator UNPRINTABLE =
      Selector.evaluatorOf(
          "link[rel~=(?i)stylesheet], script, object, iframe, embed, video, audio, svg, select,"
              + " button, :is(input, textarea):not(%s)".formatted(FormMarkup.FIELD));

  /** Pictures that nobody described, and that are no decoration. */
  private static final Evaluator WORDLESS =
      Selector.evaluatorOf("img:not([alt], [aria-hidden=true], [aria-hidden=true] *)");

  private static final Evaluator HIDDEN = Selector.evaluatorOf("[hidden]");
  private static final Evaluator WITHIN = Selector.evaluatorOf("a[href^=#]");
  private static final Evaluator LOOSE = Selector.evaluatorOf("ul > :not(li), ol > :not(li)");
  private static final Evaluator FOREIGN = Selector.evaluatorOf("[lang]:not(html)");
  private static final List<String> SPANS = List.of("colspan", "rowspan");

  /**
   * The tree, and what had to be replaced in it.
   *
   * @param elements how many there are
   */
  record Tree(
      org.w3c.dom.Document document,
      int elements,
      Origins origins,
      String title,
      String language,
      List<PrintProblem> problems) {

    org.w3c.dom.Element body() {
      return (org.w3c.dom.Element) document.getElementsByTagName("body").item(0);
    }
  }

  private static final W3CDom CONVERTER = new W3CDom();
  private static final DOMImplementation DOM = dom();

  private PrintMarkup() {}

  static Tree read(PrintDocument document, FontSet fonts) {
    Origins origins = new Origins(document.places());
    Document page = Jsoup.parse(document.html());
    page.select(HIDDEN).remove();
    FormMarkup.normalise(page);
    flatten(page.body());
    SPANS.forEach(span -> page.getElementsByAttribute(span).forEach(cell -> clamp(cell, span)));
    List<PrintProblem> problems = new ArrayList<>();
    for (Element element : page.select(UNPRINTABLE)) {
      String what =
          element.nameIs("link") ? element.attr("href") : "<" + element.normalName() + ">";
      problems.add(new InTheme(origins.of(element), new Refused(what)));
      element.remove();
    }
    for (Element picture : page.select(WORDLESS)) {
      ThemeFault fault = new WordlessPicture(picture.attr("src"));
      problems.add(new InTheme(origins.of(picture), fault));
    }
    page.select(WITHIN).forEach(link -> dropIfDead(link, page));
    page.select(LOOSE).wrap("<li></li>");
    page.select(FOREIGN).forEach(PrintMarkup::dropUnknownLanguage);
    Tables.normalise(page);
    Headings.normalise(page);
    Coverage coverage = new Coverage(fonts);
    coverage.apply(page);
    page.body().nodeStream(TextNode.class).toList().forEach(PrintMarkup::split);
    problems.addAll(coverage.problems());
    String language = page.getElementsByTag("html").attr("lang");
    return new Tree(
        w3c(page),
        page.getAllElements().size(),
        origins,
        page.title().isBlank() ? "Prepkit" : page.title(),
        LANGUAGE.matcher(language).matches() ? language : "en",
        problems);
  }

  private static org.w3c.dom.Document w3c(Document page) {
    org.w3c.dom.Document copy = DOM.createDocument(null, null, null);
    CONVERTER.convert(page, copy);
    return copy;
  }

  private static DOMImplementation dom() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Java comes without its XML parser", e);
    }
  }

  /** Takes away the elements that are nested too deep, and leaves what is in them. */
  private static void flatten(Element body) {
    for (Element element : body.getAllElements()) {
      if (element != body && depth(element, body) > MAX_DEPTH) {
        element.unwrap();
      }
    }
  }

  /** Layout searches a text for its next line end from each line anew. */
  private static void split(TextNode text) {
    String words = text.getWholeText();
    if (words.length() > LONG_TEXT) {
      boolean pair = Character.isHighSurrogate(words.charAt(LONG_TEXT - 1));
      split(text.splitText(pair ? LONG_TEXT - 1 : LONG_TEXT));
    }
  }

  private static int depth(Node node, Element root) {
    int depth = 0;
    for (Node each = node; each != root && each != null && depth <= MAX_DEPTH; depth++) {
      each = each.parent();
    }
    return depth;
  }

  private static void dropIfDead(Element link, Document page) {
    String id = link.attr("href").substring(1);
    if (id.isEmpty() || page.getElementById(id) == null) {
      link.removeAttr("href");
    }
  }

  private static void dropUnknownLanguage(Element element) {
    if (!LANGUAGE.matcher(element.attr("lang")).matches()) {
      element.removeAttr("lang");
    }
  }

  private static void clamp(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    boolean small = value.matches("[0-9]{1,3}") && Integer.parseInt(value) <= MAX_SPAN;
    if (!small || value.matches("0*")) {
      cell.attr(attribute, "1");
    }
  }
}
