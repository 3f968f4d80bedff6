package dev.prepkit.print.openpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Makes the structure tree of a document: elements with a type become elements of the tree. */
final class StructureBuilder {

  private final StructureTree tree;
  private final Set<Element> labelled;

  /**
   * Builds into a tree.
   *
   * @param labelled the list items that have a bullet or a number
   */
  StructureBuilder(StructureTree tree, Set<Element> labelled) {
    this.tree = tree;
    this.labelled = labelled;
  }

  void build(Element body) {
    blocks(body, tree.document(), false);
  }

  /** Fills an element of the tree with what is in its element of the document. */
  private void fill(PdfStructureElement made, Element element) {
    boolean onlyText = Nodes.children(element).stream().noneMatch(Roles::isBlock);
    blocks(element, made, onlyText && Roles.holdsText(role(made)));
  }

  /**
   * Enters blocks; a run of text between them becomes a paragraph.
   *
   * @param direct whether text goes into the parent itself
   */
  private void blocks(Element element, PdfStructureElement parent, boolean direct) {
    List<Node> shown =
        Nodes.children(element).stream().filter(node -> !Roles.isDecoration(node)).toList();
    List<Node> run = new ArrayList<>();
    for (Node node : shown) {
      if (Roles.isBlock(node)) {
        lines(run, parent, direct);
        block((Element) node, parent);
      } else {
        run.add(node);
      }
    }
    lines(run, parent, direct);
  }

  private void block(Element element, PdfStructureElement parent) {
    var role = Roles.of(element);
    if (role.isEmpty()) {
      blocks(element, parent, false);
      return;
    }
    PdfStructureElement made = make(element, role.get(), parent);
    switch (element.getNodeName()) {
      case "li" -> item(element, made);
      case "ul", "ol" -> {
        numbering(element, made);
        fill(made, element);
      }
      case "th", "td" -> {
        cell(element, made);
        fill(made, element);
      }
      default -> fill(made, element);
    }
  }

  /** Runs that leave no ink (line ends between tags) are nothing; between rows there is no text. */
  private void lines(List<Node> run, PdfStructureElement parent, boolean direct) {
    if (run.stream().anyMatch(StructureBuilder::leavesInk) && !Roles.isFrame(role(parent))) {
      inline(run, direct ? parent : tree.add(parent, PdfName.P));
    }
    run.clear();
  }

  private static boolean leavesInk(Node node) {
    if (Roles.isDecoration(node)) {
      return false;
    }
    return switch (node) {
      case Text text -> !text.getData().isBlank();
      case Element element ->
          Roles.of(element).isPresent()
              || Nodes.children(element).stream().anyMatch(StructureBuilder::leavesInk);
      default -> false;
    };
  }

  /**
   * Lines of text. Where links or images stand between, the text beside them sits in spans: an
   * element of OpenPDF holds either marks or elements.
   */
  private void inline(List<Node> run, PdfStructureElement parent) {
    boolean mixed = run.stream().anyMatch(StructureBuilder::hasRole);
    for (Node node : run) {
      inline(node, parent, mixed);
    }
  }

  private void inline(Node node, PdfStructureElement parent, boolean mixed) {
    if (Roles.isDecoration(node)) {
      return;
    }
    if (node instanceof Text text) {
      tree.own(text, mixed ? tree.add(parent, Roles.SPAN) : parent);
    } else if (node instanceof Element element) {
      var role = Roles.of(element);
      if (role.isEmpty()) {
        Nodes.children(element).forEach(child -> inline(child, parent, mixed));
        return;
      }
      PdfStructureElement made = make(element, role.get(), parent);
      if (role.get().equals(Roles.FIGURE)) {
        tree.own(element, made);
        made.put(PdfName.ALT, StructureTree.text(element.getAttribute("alt")));
      } else {
        inline(Nodes.children(element), made);
      }
    }
  }

  private static boolean hasRole(Node node) {
    return node instanceof Element element
        && !Roles.isDecoration(node)
        && (Roles.of(element).isPresent()
            || Nodes.children(element).stream().anyMatch(StructureBuilder::hasRole));
  }

  private PdfStructureElement make(Element element, PdfName role, PdfStructureElement parent) {
    PdfStructureElement made = tree.add(parent, role);
    String language = element.getAttribute("lang");
    if (!language.isEmpty()) {
      made.put(PdfName.LANG, StructureTree.text(language));
    }
    if (role.equals(PdfName.LINK) || Roles.isField(element)) {
      tree.own(element, made);
    }
    return made;
  }

  private void item(Element element, PdfStructureElement item) {
    if (labelled.contains(element)) {
      PdfStructureElement label = tree.add(item, Roles.LABEL);
      tree.label(element, label);
      if (element.getParentNode().getNodeName().equals("ul")) {
        label.put(new PdfName("ActualText"), StructureTree.text("•"));
      }
    }
    fill(tree.add(item, Roles.LIST_BODY), element);
  }

  private void numbering(Element list, PdfStructureElement made) {
    boolean numbered = Nodes.children(list).stream().anyMatch(labelled::contains);
    String style = numbered ? list.getNodeName().equals("ol") ? "Decimal" : "Disc" : "None";
    StructureTree.attribute(made, "List", "ListNumbering", new PdfName(style));
  }

  private static void cell(Element cell, PdfStructureElement made) {
    if (cell.getNodeName().equals("th")) {
      String scope = cell.getAttribute("scope").equals("row") ? "Row" : "Column";
      StructureTree.attribute(made, "Table", "Scope", new PdfName(scope));
    }
    span(cell, "ColSpan", made);
    span(cell, "RowSpan", made);
  }

  private static void span(Element cell, String key, PdfStructureElement made) {
    String count = cell.getAttribute(key.toLowerCase(Locale.ROOT));
    if (!count.isEmpty() && !count.equals("1")) {
      StructureTree.attribute(made, "Table", key, new PdfNumber(count));
    }
  }

  private static PdfName role(PdfStructureElement element) {
    return (PdfName) element.get(PdfName.S);
  }
}
