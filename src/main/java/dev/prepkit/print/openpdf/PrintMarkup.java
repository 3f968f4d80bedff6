package dev.prepkit.print.openpdf;

import dev.prepkit.print.PrintProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Turns a print document's HTML into the tree that is laid out: tame, and with fonts for all of it.
 */
final class PrintMarkup {

  /** In elements; a sheet has about fifteen. Layout calls itself for every level. */
  private static final int MAX_DEPTH = 100;

  /** A table with more columns or rows in one cell than this is no table for paper. */
  private static final int MAX_SPAN = 100;

  /** BCP 47, as far as PDF wants it (ISO 32000-1, 14.9.2). */
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private static final String UNPRINTABLE =
      "script, object, iframe, embed, video, audio, svg, select, button,"
          + " :is(input, textarea):not(%s)".formatted(FormMarkup.FIELD);

  /** The tree, and what had to be replaced in it. */
  record Tree(
      org.w3c.dom.Document document, String title, String language, List<PrintProblem> problems) {

    org.w3c.dom.Element body() {
      return (org.w3c.dom.Element) document.getElementsByTagName("body").item(0);
    }
  }

  private PrintMarkup() {}

  static Tree read(String html, FontSet fonts) {
    Document page = Jsoup.parse(html);
    page.select("[hidden]").remove();
    FormMarkup.normalise(page);
    flatten(page.body());
    page.select("[colspan]").forEach(cell -> clamp(cell, "colspan"));
    page.select("[rowspan]").forEach(cell -> clamp(cell, "rowspan"));
    List<PrintProblem> problems = new ArrayList<>();
    for (Element element : page.select(UNPRINTABLE)) {
      problems.add(new PrintProblem.RefusedResource("<" + element.normalName() + ">"));
      element.remove();
    }
    page.select("a[href^=#]").forEach(link -> dropIfDead(link, page));
    page.select("ul > :not(li), ol > :not(li)").wrap("<li></li>");
    page.select("[lang]:not(html)").forEach(PrintMarkup::dropUnknownLanguage);
    Tables.normalise(page);
    Headings.normalise(page);
    Coverage coverage = new Coverage(fonts);
    coverage.apply(page);
    problems.addAll(coverage.problems());
    String language = page.select("html").attr("lang");
    return new Tree(
        new W3CDom().fromJsoup(page),
        page.title().isBlank() ? "Prepkit" : page.title(),
        LANGUAGE.matcher(language).matches() ? language : "en",
        problems);
  }

  /** Takes away the elements that are nested too deep, and leaves what is in them. */
  private static void flatten(Element body) {
    for (Element element : body.getAllElements()) {
      if (element != body && depth(element, body) > MAX_DEPTH) {
        element.unwrap();
      }
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
