package dev.prepkit.text;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one configuration of Flexmark: CommonMark and tables, markup in the text stays text. */
final class Flexmark {

  /** In characters; a long chapter has a third of it, and parsing time can grow with its square. */
  static final int MAX_LENGTH = 64_000;

  /** In levels of lists, quotes and emphasis; a page has four or five. */
  static final int MAX_DEPTH = 40;

  /**
   * A line that begins more lists and quotes in one another than that; a row of dashes or stars
   * begins none. The parser takes half a minute for some thousands.
   */
  private static final Pattern TOO_DEEP =
      Pattern.compile(
          "^(?!(?:-[ \\t]*+)++$|(?:\\*[ \\t]*+)++$)"
              + "(?:[ \\t]*+(?:>|(?:[-+*]|\\d{1,9}+[.)])[ \\t])){"
              + (MAX_DEPTH + 1)
              + "}",
          Pattern.MULTILINE);

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.GENERATE_HEADER_ID, true)
          .set(HtmlRenderer.RENDER_HEADER_ID, true)
          .toImmutable();

  private final Parser parser = Parser.builder(OPTIONS).build();
  private final HtmlRenderer renderer = HtmlRenderer.builder(OPTIONS).build();
  private final Diagnostics diagnostics;

  Flexmark(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The tree of a text; one that is too long or nested too deep is reported instead. */
  Optional<Document> parse(MarkdownText text) {
    if (text.text().length() > MAX_LENGTH) {
      diagnostics.error(
          text.at(0),
          String.format(
              Locale.ROOT,
              "this text is too long: no more than %,d characters are read",
              MAX_LENGTH),
          "split it into several files");
      return Optional.empty();
    }
    Matcher deep = TOO_DEEP.matcher(text.text());
    if (deep.find()) {
      return tooDeep(text.at(deep.start()));
    }
    Optional<Document> tree = parseOrOverflow(text.text()).filter(t -> depth(t) <= MAX_DEPTH);
    return tree.isPresent() ? tree : tooDeep(text.at(0));
  }

  private Optional<Document> tooDeep(SourceLocation at) {
    diagnostics.error(at, "lists or quotes are nested too deep", "flatten them");
    return Optional.empty();
  }

  /** The parser calls itself for every level, and runs out of stack at some thousands. */
  private Optional<Document> parseOrOverflow(String text) {
    try {
      return Optional.of(parser.parse(text));
    } catch (StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static int depth(Document tree) {
    int deepest = 0;
    int depth = 0;
    Node node = tree;
    while (true) {
      deepest = Math.max(deepest, depth);
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != tree && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      if (node == tree) {
        return deepest;
      }
      node = node.getNext();
    }
  }

  String render(Document document) {
    return renderer.render(document);
  }
}
