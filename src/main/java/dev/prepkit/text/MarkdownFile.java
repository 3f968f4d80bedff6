package dev.prepkit.text;

/** A Markdown file: the facts in its front matter, and the body below. */
public record MarkdownFile(SourceFile source, Fields front, MarkdownText body) {}
