package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.policy.Policies;
import dev.prepkit.text.MarkdownRenderer;
import dev.prepkit.text.MarkdownSections;
import dev.prepkit.text.MarkdownText;
import dev.prepkit.text.PlainText;

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
    markdown.render(text);
    return text.file().voice().say(plain.of(text));
  }
}
