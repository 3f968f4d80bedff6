package dev.prepkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Scripts in a namespace of their own, where they may make disks and do without a network, and
 * nothing of that is seen outside (Linux: {@code unshare}). Containers often forbid it.
 */
public final class OwnSpace {

  private static final Optional<List<String>> UNSHARE =
      Stream.of(List.of("unshare", "-rmn"), List.of("unshare", "-mn"))
          .filter(OwnSpace::works)
          .findFirst();

  private OwnSpace() {}

  private static boolean works(List<String> unshare) {
    List<String> words = new ArrayList<>(unshare);
    words.addAll(List.of("sh", "-c", "mount -t tmpfs none /mnt && setpriv --help"));
    try {
      return new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Skips a test where there can be no such space. */
  public static void assume() {
    if (UNSHARE.isEmpty()) {
      abort("NOT TESTED: this needs Linux, util-linux, and the right to 'unshare -rmn'");
    }
  }

  /**
   * Runs a shell script, which has to end well.
   *
   * @param arguments of the script
   */
  public static void run(Path folder, String script, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(UNSHARE.orElseThrow());
    words.addAll(List.of("sh", "-euc", script, "sh"));
    words.addAll(arguments);
    Path log = Files.createTempFile("space", ".log");
    int code =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertThat(code).as(Files.readString(log)).isZero();
    Files.delete(log);
  }
}
