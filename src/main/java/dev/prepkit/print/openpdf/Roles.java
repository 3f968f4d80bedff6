package dev.prepkit.print.openpdf;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which standard structure type an element of HTML has (ISO 32000-1, 14.8.4). */
final class Roles {

  static final PdfName SPAN = new PdfName("Span");
  static final PdfName LABEL = new PdfName("Lbl");
  static final PdfName LIST_BODY = new PdfName("LBody");
  static final PdfName FIGURE = new PdfName("Figure");
  private static final PdfName FORM = new PdfName("Form");
  private static final PdfName CAPTION = new PdfName("Caption");
  private static final PdfName BLOCK_QUOTE = new PdfName("BlockQuote");
  private static final PdfName SECTION = new PdfName("Sect");
  private static final PdfName DIVISION = new PdfName("Div");

  /** Types that stand inside a line. */
  private static final Set<PdfName> INLINE = Set.of(PdfName.LINK, FIGURE, FORM, SPAN);

  /** Types whose children are rows, cells or items, and never text. */
  private static final Set<PdfName> FRAMES =
      Set.of(
          PdfName.L, PdfName.TABLE, PdfName.TABLEROW, PdfName.THEAD, PdfName.TBODY, PdfName.TFOOT);

  /** Types that may hold text without a paragraph in between. */
  private static final Set<PdfName> LEAVES =
      Set.of(
          PdfName.P,
          PdfName.H1,
          PdfName.H2,
          PdfName.H3,
          PdfName.H4,
          PdfName.H5,
          PdfName.H6,
          PdfName.TD,
          PdfName.TH,
          PdfName.LINK,
          LIST_BODY,
          CAPTION);

  /** Elements that start on a line of their own and have no type. */
  private static final Set<String> PLAIN_BLOCKS =
      Set.of("div", "main", "header", "footer", "nav", "dl", "figure", "figcaption", "hr");

  private static final Set<String> TABLE_PARTS =
      Set.of("table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption");

  private Roles() {}

  /** The type of an element; none for those that only style or place what is in them. */
  static Optional<PdfName> of(Element element) {
    if (isLayoutTable(element)) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (element.getNodeName()) {
          case "h1" -> PdfName.H1;
          case "h2" -> PdfName.H2;
          case "h3" -> PdfName.H3;
          case "h4" -> PdfName.H4;
          case "h5" -> PdfName.H5;
          case "h6" -> PdfName.H6;
          case "p", "dt", "dd", "pre" -> PdfName.P;
          case "ul", "ol" -> PdfName.L;
          case "li" -> PdfName.LI;
          case "table" -> PdfName.TABLE;
          case "thead" -> PdfName.THEAD;
          case "tbody" -> PdfName.TBODY;
          case "tfoot" -> PdfName.TFOOT;
          case "tr" -> PdfName.TABLEROW;
          case "th" -> PdfName.TH;
          case "td" -> PdfName.TD;
          case "caption" -> CAPTION;
          case "blockquote" -> BLOCK_QUOTE;
          case "section", "article" -> SECTION;
          case "a" -> LinkHandler.isLink(element) ? PdfName.LINK : foreign(element);
          case "img" -> element.getAttribute("alt").isBlank() ? null : FIGURE;
          case "input", "textarea" -> FORM;
          default -> foreign(element);
        });
  }

  /**
   * Whether it is a part of a table that only puts things side by side: {@code
   * role="presentation"}.
   */
  private static boolean isLayoutTable(Element element) {
    if (!TABLE_PARTS.contains(element.getNodeName())) {
      return false;
    }
    Node table = element;
    while (table instanceof Element part && !part.getNodeName().equals("table")) {
      table = part.getParentNode();
    }
    return table instanceof Element found && found.getAttribute("role").equals("presentation");
  }

  /** A passage in another language needs an element to carry the language. */
  private static @Nullable PdfName foreign(Element element) {
    if (element.getAttribute("lang").isEmpty()) {
      return null;
    }
    return PLAIN_BLOCKS.contains(element.getNodeName()) ? DIVISION : SPAN;
  }

  static boolean isInline(PdfName role) {
    return INLINE.contains(role);
  }

  static boolean holdsText(PdfName role) {
    return LEAVES.contains(role);
  }

  static boolean isFrame(PdfName role) {
    return FRAMES.contains(role);
  }

  /** Whether a node is a block, or has one somewhere inside. */
  static boolean isBlock(Node node) {
    if (!(node instanceof Element element)) {
      return false;
    }
    return PLAIN_BLOCKS.contains(element.getNodeName())
        || TABLE_PARTS.contains(element.getNodeName())
        || of(element).filter(role -> !isInline(role)).isPresent()
        || Nodes.children(element).stream().anyMatch(Roles::isBlock);
  }

  /** Whether an element is a field of a form; {@code FormMarkup} leaves no others. */
  static boolean isField(Element element) {
    return of(element).filter(FORM::equals).isPresent();
  }

  /** Whether a node is there for the eye alone: {@code aria-hidden="true"}. */
  static boolean isDecoration(Node node) {
    return node instanceof Element element && element.getAttribute("aria-hidden").equals("true");
  }
}
