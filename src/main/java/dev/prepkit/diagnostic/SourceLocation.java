package dev.prepkit.diagnostic;

import java.util.Comparator;

/**
 * A place in a file that a person wrote.
 *
 * @param file the file as the user would name it
 * @param line 1-based; 0 for what is no file
 * @param column 1-based, in UTF-16 units; 0 for what is no file
 */
public record SourceLocation(String file, int line, int column)
    implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::column);

  public SourceLocation {
    if ((line < 1 || column < 1) && line + column != 0) {
      throw new IllegalArgumentException("lines and columns start at 1: " + line + ":" + column);
    }
  }

  /** The very start of a file, for what concerns the whole of it. */
  public static SourceLocation startOf(String file) {
    return new SourceLocation(file, 1, 1);
  }

  /** Something that has no lines, like an option on the command line. */
  public static SourceLocation of(String name) {
    return new SourceLocation(name, 0, 0);
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, which editors and terminals can jump to. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
