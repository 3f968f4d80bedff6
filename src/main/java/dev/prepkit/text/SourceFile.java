package dev.prepkit.text;

import dev.prepkit.diagnostic.SourceLocation;
import java.util.Optional;

/**
 * A text file that a person wrote.
 *
 * @param name the file as the user would name it, for diagnostics
 * @param path its place in its tree, with forward slashes: {@code emails/thank-you.md}
 * @param text its characters, without byte order mark, with {@code \n} line ends
 * @param voice how readers see its words
 * @param below the same file of the folder that this one's is laid over
 */
public record SourceFile(
    String name, String path, String text, Voice voice, Optional<SourceFile> below) {

  /** A file whose words are shown as they are written. */
  public SourceFile(String name, String path, String text) {
    this(name, path, text, Voice.PLAIN, Optional.empty());
  }

  /** The same file, its words shown in another way. */
  public SourceFile in(Voice other) {
    return new SourceFile(name, path, text, other, below);
  }

  /** The same file with another text. */
  public SourceFile with(String other) {
    return new SourceFile(name, path, other, voice, below);
  }

  /** The same file, laid over another one. */
  SourceFile over(SourceFile lower) {
    return new SourceFile(name, path, text, voice, Optional.of(lower));
  }

  /** This file, or the one below it that has a name. */
  public SourceFile layer(String other) {
    return name.equals(other) ? this : below.map(file -> file.layer(other)).orElse(this);
  }

  /** A part of the text as readers see it. */
  public String spelled(String part) {
    return voice.spelled(part);
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
