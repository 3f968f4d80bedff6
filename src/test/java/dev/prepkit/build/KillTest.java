package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.OwnProcess;
import dev.prepkit.Run;
import dev.prepkit.build.OutputFolder.Extent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed at any moment leaves the old files or the new ones, whole. {@code main}
 * is what is killed; it writes folder after folder.
 */
@Tag(Fuzz.TAG)
@EnabledOnOs({OS.LINUX, OS.MAC})
public class KillTest {

  private static final int KILLS = Fuzz.times(20);
  private static final int FILES = 40;
  private static final int LONGEST = 150;

  @TempDir Path place;

  /** Writes folders until it is killed, each with another text in all of its files. */
  public static void main(String[] args) throws IOException {
    for (int round = 0; ; round++) {
      write(Path.of(args[0]), args[1] + "-" + round);
    }
  }

  private static void write(Path target, String text) throws IOException {
    Scope whole = new Scope(Extent.WHOLE, Optional.empty(), Set.of());
    try (OutputFolder folder = new OutputFolder(target, whole)) {
      for (int i = 0; i < FILES; i++) {
        folder.write(OutputFile.text("f" + i % 7 + "/" + i + ".txt", text));
      }
      folder.swap(Optional.empty());
    }
  }

  @Test
  void it_leaves_the_old_files_or_the_new_ones() throws Exception {
    Path target = place.resolve("out");
    write(target, "first");
    Random random = Fuzz.random(7);
    Set<String> texts = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Path log = place.resolve("log.txt");
      Process writer =
          OwnProcess.startMain(KillTest.class, place, log, target.toString(), "k" + kill);
      watch(target, "k" + kill, writer, Duration.ofMillis(random.nextInt(LONGEST)));
      writer.destroyForcibly().waitFor();

      texts.add(wholeTree(target, Files.readString(log)));
    }
    assertThat(texts).hasSizeGreaterThan(KILLS / 2);
    write(target, "last");
    assertThat(wholeTree(target, "")).isEqualTo("last");
    assertThat(place.toFile().list()).containsExactlyInAnyOrder("out", "log.txt");
  }

  /** Looks at a file that must always be there, until it was written and some time is over. */
  private static void watch(Path target, String name, Process writer, Duration time)
      throws IOException {
    Path file = target.resolve("f0/0.txt");
    while (writer.isAlive() && !Files.readString(file).startsWith(name + "-")) {
      Thread.onSpinWait();
    }
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      assertThat(Files.readString(file)).isNotEmpty();
    }
  }

  /** The text that all files have. */
  private static String wholeTree(Path target, String log) throws IOException {
    Map<String, byte[]> files = Run.files(target);
    List<String> texts = new ArrayList<>();
    files.forEach(
        (path, bytes) -> {
          if (!path.equals(Manifest.FILE)) {
            texts.add(new String(bytes, StandardCharsets.UTF_8));
          }
        });
    assertThat(texts).as(log).hasSize(FILES);
    assertThat(new HashSet<>(texts)).as(log).hasSize(1);
    assertThat(Manifest.read(target).isWhole(target)).as(log).isTrue();
    return texts.getFirst();
  }
}
