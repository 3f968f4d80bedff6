package dev.prepkit.print.openpdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF as a screen reader meets it.
 *
 * @param text the text in the order of the structure
 * @param outline the types, with their children in brackets
 */
public record Structure(String text, String outline) {

  public static Structure of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          texts.put(content.getMCID(), textOf(content));
        }
        marks.put(page.getCOSObject(), texts);
      }
      StringBuilder text = new StringBuilder();
      PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
      read(root, null, marks, text);
      return new Structure(text.toString().replaceAll("\\s+", " ").strip(), outline(root));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String textOf(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    return content.getContents().stream()
        .filter(TextPosition.class::isInstance)
        .map(position -> ((TextPosition) position).getUnicode())
        .collect(Collectors.joining());
  }

  private static void read(
      PDStructureNode node,
      COSDictionary page,
      Map<COSDictionary, Map<Integer, String>> marks,
      StringBuilder text) {
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> {
          PDPage own = element.getPage();
          read(element, own == null ? page : own.getCOSObject(), marks, text);
        }
        case Integer mark -> text.append(marks.get(page).get(mark));
        case PDMarkedContentReference reference ->
            text.append(marks.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
        default -> {}
      }
    }
  }

  private static String outline(PDStructureNode node) {
    List<String> children =
        node.getKids().stream()
            .filter(PDStructureElement.class::isInstance)
            .map(kid -> (PDStructureElement) kid)
            .map(
                element -> {
                  String inner = outline(element);
                  return element.getStructureType() + (inner.isEmpty() ? "" : "(" + inner + ")");
                })
            .toList();
    return String.join(" ", children);
  }
}
