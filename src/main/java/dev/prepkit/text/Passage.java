package dev.prepkit.text;

import dev.prepkit.diagnostic.SourceLocation;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text out of a file, each character of which knows where it was written.
 *
 * @param origins for each character, its offset into the file's text, 0-based
 */
public record Passage(SourceFile file, String text, int[] origins) {

  public Passage {
    if (origins.length != text.length()) {
      throw new IllegalArgumentException("a place for each character is needed");
    }
  }

  /** A part of a file as it stands there. */
  public static Passage of(SourceFile file, int start, int end) {
    return new Passage(
        file, file.text().substring(start, end), IntStream.range(start, end).toArray());
  }

  /** A text that was made of what stands at one place of a file. */
  public static Passage madeOf(SourceFile file, String text, int place) {
    int[] origins = new int[text.length()];
    Arrays.fill(origins, place);
    return new Passage(file, text, origins);
  }

  public Passage slice(int start, int end) {
    return new Passage(file, text.substring(start, end), Arrays.copyOfRange(origins, start, end));
  }

  /** The same place for every character, but another text of the same length. */
  public Passage saying(String other) {
    return new Passage(file, other, origins);
  }

  /** The place of a character, by its 0-based offset into this text. */
  public SourceLocation at(int index) {
    if (origins.length == 0) {
      return file.start();
    }
    return file.at(origins[Math.min(index, origins.length - 1)]);
  }
}
