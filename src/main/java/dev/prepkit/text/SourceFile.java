package dev.prepkit.text;

import dev.prepkit.diagnostic.SourceLocation;

/**
 * A text file that a person wrote.
 *
 * @param name the file as the user would name it, for diagnostics
 * @param path its place in its tree, with forward slashes: {@code emails/thank-you.md}
 * @param text its characters, without byte order mark, with {@code \n} line ends
 * @param spelling how readers see its words
 */
public record SourceFile(String name, String path, String text, Spelling spelling) {

  /** A file whose words are shown as they are written. */
  public SourceFile(String name, String path, String text) {
    this(name, path, text, Spelling.AS_WRITTEN);
  }

  /** The same file, its words shown in another spelling. */
  SourceFile in(Spelling other) {
    return new SourceFile(name, path, text, other);
  }

  /** A part of the text as readers see it. */
  public String spelled(String part) {
    return spelling.of(part);
  }

  /** The id that a content file has: its name without folder and ending. */
  public String id() {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  public SourceLocation start() {
    return SourceLocation.startOf(name);
  }

  /** The 0-based offset of a place into the text. */
  public int offset(SourceLocation place) {
    int start = 0;
    for (int line = 1; line < place.line(); line++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + place.column() - 1;
  }

  /** The place of a character, by its 0-based offset into the text. */
  public SourceLocation at(int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new SourceLocation(name, line, offset - lineStart + 1);
  }
}
