package dev.prepkit.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Turns Markdown into markup that is safe to print, and checks its links. */
public final class MarkdownRenderer {

  private static final Pattern WEB = Pattern.compile("(https?://|mailto:).+");
  private static final Cleaner CLEANER =
      new Cleaner(
          Safelist.basic()
              .addTags("h2", "h3", "h4", "h5", "h6", "hr")
              .addTags("img")
              .addAttributes("img", "src", "alt")
              .addProtocols("img", "src", "site")
              .addTags("table", "thead", "tbody", "tr", "th", "td")
              .addAttributes(":all", "id")
              .addAttributes("ol", "start")
              .addAttributes("th", "align")
              .addAttributes("td", "align")
              .addProtocols("a", "href", "site", "#")
              .removeEnforcedAttribute("a", "rel"));

  private static final String LABELLED_QUOTE = "blockquote > p:first-child > strong:first-child";

  private final Diagnostics diagnostics;
  private final Flexmark flexmark;
  private final LinkResolver links;
  private final Map<String, String> quotes;

  public MarkdownRenderer(LinkResolver links, Diagnostics diagnostics) {
    this(links, Map.of(), diagnostics);
  }

  /**
   * @param quotes the class of a quote, by the words in bold that it begins with
   */
  public MarkdownRenderer(LinkResolver links, Map<String, String> quotes, Diagnostics diagnostics) {
    this.links = links;
    this.quotes = Map.copyOf(quotes);
    this.diagnostics = diagnostics;
    this.flexmark = new Flexmark(diagnostics);
  }

  /** Markup of a text; broken links in it are reported. */
  public RenderedText render(MarkdownText text) {
    Optional<Document> tree = flexmark.parse(text);
    tree.ifPresent(document -> document.getDescendants().forEach(node -> check(node, text)));
    String markup = tree.map(flexmark::render).orElse("");
    return tidy(CLEANER.clean(Jsoup.parseBodyFragment(markup)), text.file());
  }

  private RenderedText tidy(org.jsoup.nodes.Document page, SourceFile file) {
    page.outputSettings().prettyPrint(false);
    page.select("th").attr("scope", "col");
    page.select("table").wrap("<div class=\"table\" tabindex=\"0\"></div>");
    page.select("pre").attr("tabindex", "0"); // so that keys can move what is wider than the page
    page.nodeStream(TextNode.class).filter(node -> !isCode(node)).forEach(n -> spell(n, file));
    page.select(LABELLED_QUOTE).forEach(this::mark);
    List<RenderedText.Heading> headings =
        page.select("h2, h3").stream().map(element -> heading(element, file)).toList();
    file.voice().language().ifPresent(language -> tell(language, page.body()));
    return new RenderedText(new Html(page.body().html().strip()), headings);
  }

  private static boolean isCode(TextNode words) {
    return words.parent() instanceof Element element && element.closest("code, pre") != null;
  }

  private static void spell(TextNode words, SourceFile file) {
    words.text(file.spelled(words.getWholeText()));
  }

  /** {@code > **Example.** …} becomes a quote of the class {@code example}. */
  private void mark(Element label) {
    String words = label.text().replaceFirst("[.:。：]$", "");
    label.closest("blockquote").addClass(quotes.getOrDefault(words, Slug.of(words)));
  }

  /** Says in what language a text is (WCAG 2.2, 3.1.2; PDF/UA-1, 7.2). */
  private static void tell(Locale language, Element text) {
    for (Element block : text.children()) {
      block.attr("lang", language.toLanguageTag());
      block.attr("dir", Direction.of(language).word());
    }
  }

  private static RenderedText.Heading heading(Element element, SourceFile file) {
    int level = element.tagName().charAt(1) - '0';
    return new RenderedText.Heading(level, element.id(), file.voice().say(element.text()));
  }

  private void check(Node node, MarkdownText text) {
    switch (node) {
      case Link link -> resolve(link, text);
      case Reference reference -> resolve(reference, text);
      case AutoLink link -> resolve(link, text);
      case Image image -> show(image, text);
      case ImageRef image -> refusePicture(image, text);
      case Heading heading when heading.getLevel() == 1 ->
          diagnostics.error(
              text.at(heading.getStartOffset()),
              "a first-level heading inside the text",
              "the title stands in the front matter; start headings with ##");
      default -> {}
    }
  }

  private void show(Image image, MarkdownText text) {
    Located<String> target =
        new Located<>(image.getUrl().unescape(), text.at(image.getUrl().getStartOffset()));
    if (image.getText().isBlank()) {
      diagnostics.error(
          text.at(image.getStartOffset()),
          "a picture without words",
          "say between the brackets what it shows, for those who cannot see it");
    }
    links
        .picture(text.file(), target)
        .ifPresentOrElse(
            address -> image.setUrl(BasedSequence.of("site:" + address)),
            () -> refusePicture(image, text));
  }

  private void refusePicture(Node image, MarkdownText text) {
    diagnostics.error(
        text.at(image.getStartOffset()),
        "this picture cannot be shown",
        "a chapter can show a PNG or JPEG file of the folder images/ beside guide/,"
            + " as in ![what it shows](../images/front-desk.png)");
  }

  private void resolve(LinkNodeBase link, MarkdownText text) {
    String target = link.getUrl().unescape();
    SourceLocation at = text.at(link.getUrl().getStartOffset());
    boolean filled = target.contains("{{");
    if (!filled && target.startsWith("#")) {
      links.resolve(text.file(), new Located<>(target, at));
      return;
    }
    if (!filled && WEB.matcher(target).matches()) {
      return;
    }
    if (filled || target.contains(":")) {
      diagnostics.error(
          at,
          "a link cannot lead to '" + target + "'",
          "link to a content file, an anchor, or an address with https: or mailto:");
      return;
    }
    links
        .resolve(text.file(), new Located<>(target, at))
        .ifPresent(address -> link.setUrl(BasedSequence.of("site:" + address)));
  }
}
