package dev.prepkit.print.openpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/** Gives Flying Saucer the styles of one document: those in it, and no others. */
final class DocumentStyles extends StyleReference {

  private final StyleCache cache;
  private final AttributeStyles attributes;
  private final LayoutBudget budget;
  private @Nullable Matcher matcher;

  DocumentStyles(UserAgentCallback agent, StyleCache cache, LayoutBudget budget) {
    super(agent);
    this.cache = cache;
    this.budget = budget;
    this.attributes = new AttributeStyles(cache);
  }

  @Override
  public void setDocumentContext(
      SharedContext context, NamespaceHandler handler, Document document, UserInterface user) {
    matcher =
        cache.matcher(
            new StandardAttributeResolver(handler, context.getUac(), user),
            attributes,
            sheets(document, context.getMedia()),
            context.getMedia());
  }

  private List<Stylesheet> sheets(Document document, String medium) {
    List<Stylesheet> sheets = new ArrayList<>();
    sheets.add(cache.defaults());
    Nodes.elements(document, "style").stream()
        .filter(element -> isFor(medium, element))
        .map(element -> cache.sheet(element.getTextContent()).parsed())
        .forEach(sheets::add);
    return sheets;
  }

  private static boolean isFor(String medium, Element style) {
    List<String> media = StylesheetInfo.mediaTypes(style.getAttribute("media"));
    return media.contains("all") || media.contains(medium);
  }

  /** Whether something in a {@code style} attribute, or one like it, had no effect. */
  boolean hasMistakenAttributes() {
    return attributes.areMistaken();
  }

  private Matcher matcher() {
    return Objects.requireNonNull(matcher, "setDocumentContext() comes first");
  }

  @Override
  public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
    return element == null
        ? CascadedStyle.emptyCascadedStyle
        : matcher().getCascadedStyle(element, restyle);
  }

  @Override
  public @Nullable CascadedStyle getPseudoElementStyle(Node node, String name) {
    Node element = node instanceof Element ? node : node.getParentNode();
    return matcher().getPECascadedStyle((Element) element, name);
  }

  /** Is asked for every page that layout makes, so pages are counted here. */
  @Override
  public PageInfo getPageStyle(@Nullable String name, String side) {
    budget.pageMade();
    return matcher().getPageCascadedStyle(name, side);
  }

  @Override
  public boolean isHoverStyled(Element element) {
    return false; // nothing hovers over paper
  }

  /** A theme's fonts are those that it names in its theme.yaml. */
  @Override
  public List<FontFaceRule> getFontFaceRules() {
    return List.of();
  }
}
