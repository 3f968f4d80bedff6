package dev.prepkit.build;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes finished files, one after the other. */
@FunctionalInterface
interface FileSink {

  void write(OutputFile file) throws IOException;

  /** The same, while somebody looks on. */
  default FileSink seenBy(Consumer<OutputFile> onlooker) {
    return file -> {
      onlooker.accept(file);
      write(file);
    };
  }

  /** A file that stays where this one's files go, and is not written anew; there may be none. */
  default Optional<byte[]> kept(String path) throws IOException {
    return Optional.empty();
  }
}
