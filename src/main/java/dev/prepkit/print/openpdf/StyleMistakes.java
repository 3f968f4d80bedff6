package dev.prepkit.print.openpdf;

import dev.prepkit.print.PrintProblem;
import dev.prepkit.print.PrintProblem.InTheme;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.NamespaceHandler;

/** Finds the place of each mistake in the styles of a document. */
record StyleMistakes(StyleCache cache, Origins origins) {

  private static final NamespaceHandler HANDLER = new LinkHandler();

  /** All of them. */
  List<PrintProblem> in(Document document) {
    return Stream.concat(inSheets(document).stream(), inAttributes(document).stream()).toList();
  }

  /** Mistakes in {@code <style>} elements. */
  List<PrintProblem> inSheets(Document document) {
    return Nodes.elements(document, "style").stream()
        .<PrintProblem>flatMap(
            style -> {
              String text = style.getTextContent();
              return cache.sheet(text).mistakes().stream().map(each -> inSheet(style, text, each));
            })
        .toList();
  }

  private InTheme inSheet(Element style, String text, StyleMistake mistake) {
    String before = text.substring(0, mistake.start());
    return placed(style, before, mistake);
  }

  /** Mistakes in {@code style} attributes, and in attributes such as {@code width}. */
  List<PrintProblem> inAttributes(Document document) {
    return Nodes.elements(document, "*").stream()
        .<PrintProblem>flatMap(this::inAttributes)
        .toList();
  }

  private Stream<InTheme> inAttributes(Element element) {
    return Stream.of(HANDLER.getElementStyling(element), HANDLER.getNonCssStyling(element))
        .filter(text -> text != null && !text.isBlank())
        .flatMap(text -> cache.attribute(text).mistakes().stream())
        .map(each -> placed(element, "", each));
  }

  private InTheme placed(Element element, String before, StyleMistake mistake) {
    String text = mistake.fault().text();
    return new InTheme(origins.within(element, before, text, mistake.word()), mistake.fault());
  }
}
