package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.OwnProcess;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is left when somebody presses Ctrl-C. */
@DisabledOnOs(OS.WINDOWS)
class StoppedTest {

  private static final int INTERRUPTED = 130;
  private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

  @TempDir Path folder;

  private boolean isStaging() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.anyMatch(
          entry ->
              entry.getFileName().toString().startsWith(".output.new-")
                  && Files.exists(entry.resolve("index.html")));
    }
  }

  @Test
  void the_old_output_stands_and_nothing_lies_beside_it() throws Exception {
    String people =
        IntStream.range(0, 60)
            .mapToObj(i -> "  - name: P" + i + "\n")
            .collect(Collectors.joining());
    TestFiles.write(folder, Map.of("profile.yaml", "name: Maya\ncontacts:\n  - name: Jo\n"));
    Run.build(folder, folder.resolve("output"));
    Map<String, byte[]> before = Run.files(folder.resolve("output"));
    TestFiles.write(folder, Map.of("profile.yaml", "name: Maya\ncontacts:\n" + people));

    Path log = folder.resolve("log.txt");
    Process build = OwnProcess.start(folder, log, Map.of(), List.of(), "build", ".");
    long start = System.nanoTime();
    while (!isStaging() && System.nanoTime() - start < PATIENCE) {
      Thread.sleep(Duration.ofMillis(20));
    }
    assertThat(new ProcessBuilder("kill", "-INT", "" + build.pid()).start().waitFor()).isZero();

    assertThat(build.waitFor()).as(Files.readString(log)).isEqualTo(INTERRUPTED);
    assertThat(Run.files(folder.resolve("output"))).usingRecursiveComparison().isEqualTo(before);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("profile.yaml", "output", "log.txt");
    assertThat(log).content().doesNotContain("Exception");
  }
}
