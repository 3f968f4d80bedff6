package dev.prepkit.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextContainer;
import dev.prepkit.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns Markdown into the text that a person would type into an e-mail. */
public final class PlainText {

  private static final Pattern WEB = Pattern.compile("https?://.+");

  private final Flexmark flexmark;

  public PlainText(Diagnostics diagnostics) {
    this.flexmark = new Flexmark(diagnostics);
  }

  /** Paragraphs on one line each, with an empty line between them; lists keep their hyphens. */
  public String of(MarkdownText text) {
    List<String> blocks = new ArrayList<>();
    flexmark
        .parse(text)
        .ifPresent(tree -> tree.getChildren().forEach(b -> blocks.add(block(b, text.file()))));
    return String.join("\n\n", blocks);
  }

  private static String block(Node block, SourceFile file) {
    return switch (block) {
      case ListBlock list -> items(list, file);
      case BlockQuote quote -> inner(quote, "\n\n", file);
      default -> inline(block, file);
    };
  }

  private static String items(ListBlock list, SourceFile file) {
    List<String> lines = new ArrayList<>();
    for (Node item : list.getChildren()) {
      String mark = list instanceof OrderedList ? lines.size() + 1 + ". " : "- ";
      lines.add(mark + inner(item, " ", file));
    }
    return String.join("\n", lines);
  }

  private static String inner(Node parent, String between, SourceFile file) {
    List<String> blocks = new ArrayList<>();
    parent.getChildren().forEach(child -> blocks.add(block(child, file)));
    return String.join(between, blocks);
  }

  /** The words of a block, spelled as the file wants them. */
  static String inline(Node node, SourceFile file) {
    StringBuilder line = new StringBuilder();
    node.getChildren().forEach(child -> append(child, line, file));
    return line.toString().strip();
  }

  private static void append(Node node, StringBuilder line, SourceFile file) {
    switch (node) {
      case SoftLineBreak b -> line.append(' ');
      case HardLineBreak b -> line.append('\n');
      case Link link when WEB.matcher(link.getUrl()).matches() ->
          line.append(inline(link, file)).append(" (").append(link.getUrl().unescape()).append(')');
      case LinkRef gap when !gap.isDefined() ->
          line.append(file.spelled(gap.getChars().toString()));
      case Code code -> line.append(code.getText());
      case Block block -> line.append(inline(block, file));
      default -> {
        if (node.getFirstChild() != null) {
          node.getChildren().forEach(child -> append(child, line, file));
        } else if (node instanceof TextContainer) {
          line.append(file.spelled(node.getChars().unescape()));
        } else {
          line.append(node.getChars());
        }
      }
    }
  }
}
