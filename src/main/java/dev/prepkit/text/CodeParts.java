package dev.prepkit.text;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.prepkit.diagnostic.Diagnostics;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a text is code: names in double braces are shown in it, and not filled in. */
public final class CodeParts {

  private static final String BRACES = "{{";
  private static final Pattern CODE = Pattern.compile("<code[^>]*>.*?</code>", Pattern.DOTALL);

  private CodeParts() {}

  /** The file of a text, with room in place of the braces in the text's code. */
  public static SourceFile without(MarkdownText text) {
    if (!text.text().contains(BRACES)) {
      return text.file();
    }
    StringBuilder rest = new StringBuilder(text.file().text());
    new Flexmark(new Diagnostics()) // what is wrong is reported when it is rendered
        .parse(text)
        .ifPresent(tree -> tree.getDescendants().forEach(node -> blank(node, text.offset(), rest)));
    return text.file().with(rest.toString());
  }

  private static void blank(Node node, int offset, StringBuilder rest) {
    if (node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock) {
      for (int i = offset + node.getStartOffset(); i < offset + node.getEndOffset(); i++) {
        if (rest.charAt(i) == '{') {
          rest.setCharAt(i, ' ');
        }
      }
    }
  }

  /** Markup whose code says the same, and holds nothing that would be filled in. */
  public static String guarded(String markup) {
    return CODE.matcher(markup)
        .replaceAll(code -> Matcher.quoteReplacement(code.group().replace("{", "&#123;")));
  }
}
