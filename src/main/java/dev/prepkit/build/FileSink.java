package dev.prepkit.build;

import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;

/** Takes finished files, one after the other. */
@FunctionalInterface
interface FileSink {

  void write(OutputFile file) throws IOException;

  /** A file that stays where this one's files go, and is not written anew; there may be none. */
  default Optional<byte[]> kept(String path) throws IOException {
    return Optional.empty();
  }

  /**
   * Lets a part stay that an earlier build made of the same. Safe for many threads.
   *
   * @return how large its files are, in bytes, by their paths; nothing where it has to be made
   */
  default Optional<SortedMap<String, Long>> keep(Part part, Fingerprint madeOf) {
    return Optional.empty();
  }

  /**
   * Hears of a part all of whose files it took.
   *
   * @param madeOf what it was made of, unless there was something to say of it
   */
  default void made(Part part, Optional<Fingerprint> madeOf) {}

  /** The same, while somebody looks on at what is written. */
  default FileSink seenBy(Consumer<OutputFile> onlooker) {
    FileSink all = this;
    return new FileSink() {
      @Override
      public void write(OutputFile file) throws IOException {
        onlooker.accept(file);
        all.write(file);
      }

      @Override
      public Optional<byte[]> kept(String path) throws IOException {
        return all.kept(path);
      }

      @Override
      public Optional<SortedMap<String, Long>> keep(Part part, Fingerprint madeOf) {
        return all.keep(part, madeOf);
      }

      @Override
      public void made(Part part, Optional<Fingerprint> madeOf) {
        all.made(part, madeOf);
      }
    };
  }
}
