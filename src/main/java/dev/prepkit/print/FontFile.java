package dev.prepkit.print;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * A font file, or one of the fonts in a collection. It may be large and is read when it is needed.
 *
 * @param name the file as the user would name it
 * @param path where it lies
 * @param index which font of a collection, from 0; empty for a file of one font
 */
public record FontFile(String name, Path path, OptionalInt index) {

  /** A file that may hold one font or many. */
  public static FontFile of(String name, Path path) {
    return new FontFile(name, path, OptionalInt.empty());
  }

  FontFile font(int number) {
    return new FontFile(name, path, OptionalInt.of(number));
  }

  SeekableByteChannel open() throws IOException {
    return Files.newByteChannel(path);
  }
}
