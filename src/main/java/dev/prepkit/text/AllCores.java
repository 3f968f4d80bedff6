package dev.prepkit.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Does the same with many things at once. */
public final class AllCores {

  /** Makes one thing of another, perhaps with the help of a disk. */
  @FunctionalInterface
  public interface Work<T, R> {
    R apply(T each) throws IOException;
  }

  private AllCores() {}

  /** What becomes of all things, in their order. */
  public static <T, R> List<R> map(List<T> all, Work<T, R> work) throws IOException {
    try {
      return all.parallelStream().map(each -> unchecked(each, work)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T, R> R unchecked(T each, Work<T, R> work) {
    try {
      return work.apply(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
