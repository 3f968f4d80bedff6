package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.OwnProcess;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs build different kits into one folder at once. */
@Tag(Fuzz.TAG)
class TwoBuildsTest {

  private static final int PAIRS = Fuzz.times(3);

  /** In milliseconds: how much later the second may begin. A build takes longer. */
  private static final int LATEST = 600;

  private static final List<String> NAMES = List.of("one", "two");

  @TempDir Path place;

  private Process start(String name) throws IOException {
    return OwnProcess.start(
        place,
        log(name),
        Map.of(),
        List.of("-XX:TieredStopAtLevel=1"),
        "build",
        name,
        "-o",
        "out",
        "--today",
        "2026-12-01");
  }

  private Path log(String name) {
    return place.resolve(name + ".log");
  }

  private static Map<String, String> hashes(Path folder) {
    Map<String, String> hashes = new TreeMap<>();
    Run.files(folder).forEach((path, bytes) -> hashes.put(path, Fingerprint.of(bytes).hex()));
    return hashes;
  }

  @Test
  void one_wins_or_both_do_in_turn_and_the_files_are_those_of_one() throws Exception {
    Map<String, Map<String, String>> whole = new TreeMap<>();
    for (String name : NAMES) {
      String profile = "name: Maya\ncontacts:\n  - name: Person %s\n".formatted(name);
      TestFiles.write(place, Map.of(name + "/profile.yaml", profile));
      whole.put(name, hashes(Run.build(place.resolve(name), place.resolve("whole/" + name))));
    }
    Random random = Fuzz.random(11);
    int stopped = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      Process first = start("one");
      Thread.sleep(random.nextInt(LATEST));
      Process second = start("two");

      boolean one = won(first, "one");
      boolean two = won(second, "two");
      stopped += one && two ? 0 : 1;
      assertThat(one || two).as("neither won").isTrue();
      assertThat(hashes(place.resolve("out")))
          .isIn(
              whole.values().stream()
                  .filter(all -> one && all == whole.get("one") || two && all == whole.get("two"))
                  .toList());
    }
    assertThat(stopped).as("pairs in which one had to stop").isPositive();
    assertThat(place.toFile().list())
        .containsExactlyInAnyOrder("one", "two", "one.log", "two.log", "whole", "out");
  }

  /** Whether a build came to its end; else it has said why not, in one line. */
  private boolean won(Process build, String name) throws Exception {
    int code = build.waitFor();
    String said = Files.readString(log(name));
    if (code != 0) {
      assertThat(code).as(said).isEqualTo(3);
      assertThat(said.lines())
          .singleElement()
          .asString()
          .startsWith("prepkit: error: ")
          .endsWith("out is being written by another build; try again");
    }
    return code == 0;
  }
}
