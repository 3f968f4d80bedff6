package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.MarkdownRenderer;
import dev.prepkit.text.MarkdownSections;
import dev.prepkit.text.PlainText;

/** What every reader of content files works with. */
record ContentTools(
    Vocabulary vocabulary,
    MarkdownRenderer markdown,
    MarkdownSections sections,
    PlainText plain,
    Diagnostics diagnostics) {}
