package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.policy.Policies;
import dev.prepkit.text.MarkdownRenderer;
import dev.prepkit.text.MarkdownSections;
import dev.prepkit.text.MarkdownText;
import dev.prepkit.text.PlainText;
import java.util.function.UnaryOperator;

/** What every reader of content files works with. */
record ContentTools(
    Vocabulary vocabulary,
    TagSet origins,
    Policies policies,
    MarkdownRenderer markdown,
    MarkdownSections sections,
    PlainText plain,
    Diagnostics diagnostics) {

  /** The words of a short note, which has no links of its own; wrong ones in it are reported. */
  String note(MarkdownText text) {
    return note(text, UnaryOperator.identity());
  }

  /** The same, with something done to its words before they are said. */
  String note(MarkdownText text, UnaryOperator<String> filling) {
    markdown.render(text);
    return text.file().voice().say(filling.apply(plain.of(text)));
  }
}
