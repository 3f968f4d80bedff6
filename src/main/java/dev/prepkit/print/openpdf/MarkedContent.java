package dev.prepkit.print.openpdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Node;

/**
 * The marked-content sequence that is open on the current page (ISO 32000-1, 14.6). Whatever is
 * painted falls into exactly one: of an element of the structure tree, or of an artifact.
 */
final class MarkedContent {

  /** What something painted belongs to. */
  sealed interface Place {}

  /**
   * A part of the document.
   *
   * @param node the text that is painted, if it is text
   * @param start where in the text the painted part begins, from 0
   * @param actual what it says, if it is painted in another order
   */
  record Content(
      PdfStructureElement element, @Nullable Node node, int start, @Nullable String actual)
      implements Place {

    Content saying(String text) {
      return new Content(element, node, start, text);
    }

    private PdfDictionary properties() {
      PdfDictionary properties = new PdfDictionary();
      if (actual != null) {
        properties.put(new PdfName("ActualText"), StructureTree.text(actual));
      }
      return properties;
    }

    boolean continues(@Nullable Place open) {
      return actual == null
          && open instanceof Content other
          && other.actual == null
          && other.element == element
          && other.node == node
          && other.start <= start;
    }
  }

  /** What is there for the eye alone (ISO 32000-1, 14.8.2.2). */
  enum Artifact implements Place {
    DECORATION(null),
    REPEATED(null),
    HEADER("Header"),
    FOOTER("Footer");

    private final @Nullable String kind;

    Artifact(@Nullable String kind) {
      this.kind = kind;
    }

    private PdfDictionary properties() {
      PdfDictionary properties = new PdfDictionary();
      properties.put(PdfName.TYPE, new PdfName(this == DECORATION ? "Layout" : "Pagination"));
      if (kind != null) {
        properties.put(PdfName.SUBTYPE, new PdfName(kind));
      }
      return properties;
    }
  }

  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final StructureTree tree;
  private @Nullable Place open;
  private @Nullable PdfContentByte page;

  MarkedContent(StructureTree tree) {
    this.tree = tree;
  }

  /** Makes what is painted next belong to a place. */
  void open(Place place, PdfContentByte onPage) {
    if (place == open || place instanceof Content content && content.continues(open)) {
      open = place;
      return;
    }
    close();
    switch (place) {
      case Content content -> {
        onPage.beginMarkedContentSequence(content.element(), content.properties());
        tree.marked(content.element(), content.node(), content.start());
      }
      case Artifact artifact ->
          onPage.beginMarkedContentSequence(ARTIFACT, artifact.properties(), true);
    }
    open = place;
    page = onPage;
  }

  /** Ends the open sequence, if there is one. */
  void close() {
    if (open != null && page != null) {
      page.endMarkedContentSequence();
    }
    open = null;
  }
}
