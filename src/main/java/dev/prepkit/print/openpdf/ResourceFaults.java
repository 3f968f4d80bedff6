package dev.prepkit.print.openpdf;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.print.PrintProblem;
import dev.prepkit.print.PrintProblem.InTheme;
import dev.prepkit.print.ThemeFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds the place of each address in a document that was asked for and not given. */
record ResourceFaults(Origins origins, Document document) {

  List<PrintProblem> of(Map<String, ThemeFault> faults) {
    return faults.entrySet().stream()
        .<PrintProblem>map(each -> new InTheme(place(each.getKey()), each.getValue()))
        .toList();
  }

  private Optional<SourceLocation> place(String address) {
    return inPicture(address)
        .or(() -> ofElement(address))
        .or(() -> inSheet(address))
        .or(() -> inAttribute(address))
        .or(() -> origins.of(Nodes.elements(document, "body").getFirst()));
  }

  private Optional<SourceLocation> inPicture(String address) {
    return Nodes.elements(document, "img").stream()
        .filter(picture -> picture.getAttribute("src").equals(address))
        .flatMap(picture -> origins.of(picture).stream())
        .findFirst();
  }

  /** For an element that may not stand where it stands, like {@code <input>}. */
  private Optional<SourceLocation> ofElement(String tag) {
    return tag.startsWith("<")
        ? Nodes.elements(document, tag.substring(1, tag.length() - 1)).stream()
            .flatMap(element -> origins.of(element).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<SourceLocation> inSheet(String address) {
    return Nodes.elements(document, "style").stream()
        .filter(style -> style.getTextContent().contains(address))
        .flatMap(style -> inSheet(style, address).stream())
        .findFirst();
  }

  private Optional<SourceLocation> inSheet(Element style, String address) {
    String text = style.getTextContent();
    return origins.within(style, text.substring(0, text.indexOf(address)), address);
  }

  private Optional<SourceLocation> inAttribute(String address) {
    return Nodes.elements(document, "*").stream()
        .filter(
            element ->
                element.getAttribute("style").contains(address)
                    || element.getAttribute("background").contains(address))
        .flatMap(element -> origins.of(element).stream())
        .findFirst();
  }
}
