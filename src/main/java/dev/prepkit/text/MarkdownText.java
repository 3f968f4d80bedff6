package dev.prepkit.text;

import dev.prepkit.diagnostic.SourceLocation;

/**
 * A run of Markdown inside a file.
 *
 * @param offset where it starts in the file's text, 0-based
 */
public record MarkdownText(SourceFile file, int offset, String text) {

  /** The place of one of its characters, by 0-based offset. */
  public SourceLocation at(int index) {
    return file.at(offset + index);
  }

  /** A part of it. */
  MarkdownText slice(int from, int to) {
    return new MarkdownText(file, offset + from, text.substring(from, to));
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
