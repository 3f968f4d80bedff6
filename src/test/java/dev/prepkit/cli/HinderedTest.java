package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.OwnProcess;
import dev.prepkit.OwnSpace;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full or may not be written costs nobody a file, and is told in one line. */
class HinderedTest {

  private static final String PROFILE = "name: Maya\ncontacts:\n  - name: Jo\n";
  private static final String NO_ROOM = "there is no room left on the disk of ";
  private static final List<String> BUILD =
      List.of("build", "kit", "-o", "disk/output", "--today", "2026-12-01");

  /** As root, but without a root's rights. */
  private static final List<String> POWERLESS =
      List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all");

  /** Makes a disk with an old output, prepares it, runs a command, and takes home what is left. */
  private static final String SCRIPT =
      """
      mkdir disk && mount -t tmpfs -o "mode=755,$1" none disk && cp -a old/. disk
      room() { head -c $(( $(stat -f -c '%a * %S' disk) - $1 )) /dev/zero >disk/others; }
      eval "$2" && cp -a disk before && shift 2
      code=0 && "$@" >said 2>&1 || code=$?
      echo $code >code && cp -a disk after
      """;

  @TempDir static Path built;
  @TempDir Path place;

  private record Outcome(String code, String said, SortedMap<String, byte[]> files) {}

  @BeforeAll
  static void build() {
    OwnSpace.assume();
    TestFiles.write(built, Map.of("kit/profile.yaml", PROFILE));
    Run.build(built.resolve("kit"), built.resolve("output"));
  }

  @BeforeEach
  void change() {
    TestFiles.write(
        place,
        Map.of(
            "kit/profile.yaml", PROFILE + "  - name: Li\n  - name: Ed\n", "old/mine.txt", "mine"));
  }

  private void copyOutput() throws IOException {
    for (Map.Entry<String, byte[]> file : Run.files(built.resolve("output")).entrySet()) {
      Path copy = place.resolve("old/output").resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      Files.write(copy, file.getValue());
    }
  }

  private Outcome on(String disk, String prepare, List<String> with, List<String> command)
      throws Exception {
    List<String> words = new ArrayList<>(List.of(disk, prepare));
    words.addAll(with);
    words.addAll(
        OwnProcess.command(List.of("-XX:TieredStopAtLevel=1"), command.toArray(String[]::new)));
    OwnSpace.run(place, SCRIPT, words);
    return new Outcome(
        Files.readString(place.resolve("code")).strip(),
        Files.readString(place.resolve("said")),
        Run.files(place.resolve("after")));
  }

  /** It failed with one line, and all is as it was. */
  private void assertClean(Outcome outcome, String message) {
    assertThat(outcome.code).as(outcome.said).isEqualTo("3");
    assertThat(outcome.said.lines())
        .singleElement()
        .asString()
        .startsWith("prepkit: error: " + message);
    assertThat(outcome.said).doesNotContain("Exception", ".new-").contains("; ");
    assertThat(place.resolve("after").toFile().list())
        .containsExactlyInAnyOrder(place.resolve("before").toFile().list());
    assertThat(hashes(outcome.files)).isEqualTo(hashes(Run.files(place.resolve("before"))));
  }

  private static Map<String, String> hashes(SortedMap<String, byte[]> files) {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach((path, bytes) -> hashes.put(path, Fingerprint.of(bytes).hex()));
    return hashes;
  }

  @ParameterizedTest
  @CsvSource({
    "size=50m, 0",
    "size=50m, 100000",
    "size=50m, 400000",
    "'size=50m,nr_inodes=250', 9999999"
  })
  void a_build_that_does_not_fit_leaves_the_old_one(String disk, int room) throws Exception {
    copyOutput();
    assertClean(on(disk, "room " + room, List.of(), BUILD), NO_ROOM + place.resolve("disk"));
  }

  @Test
  void a_first_build_that_does_not_fit_leaves_nothing() throws Exception {
    assertClean(on("size=1m", "", List.of(), BUILD), NO_ROOM + place.resolve("disk"));
  }

  @Test
  void where_there_is_just_room_the_build_is_whole() throws Exception {
    copyOutput();
    Outcome outcome = on("size=50m", "room 2000000", List.of(), BUILD);

    assertThat(outcome.code).as(outcome.said).isEqualTo("0");
    Path elsewhere = Run.build(place.resolve("kit"), place.resolve("elsewhere"));
    assertThat(hashes(Run.files(place.resolve("after/output"))))
        .isEqualTo(hashes(Run.files(elsewhere)));
  }

  @Test
  void a_disk_that_can_only_be_read_is_told() throws Exception {
    copyOutput();
    assertClean(
        on("size=50m", "mount -o remount,ro disk", List.of(), BUILD),
        "the disk of " + place.resolve("disk/output") + " can only be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"disk", "disk/output"})
  void a_folder_that_may_not_be_written_is_told(String folder) throws Exception {
    copyOutput();
    assertClean(
        on("size=50m", "chmod 555 " + folder, POWERLESS, BUILD),
        "you may not write into " + place.resolve(folder) + "; ");
  }

  @Test
  void a_folder_in_the_output_that_was_barred_hinders_nobody() throws Exception {
    copyOutput();
    Outcome outcome = on("size=50m", "chmod 555 disk/output/contacts/jo", POWERLESS, BUILD);

    assertThat(outcome.code).as(outcome.said).isEqualTo("0");
    assertThat(place.resolve("after").toFile().list())
        .containsExactlyInAnyOrder("output", "mine.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add contact disk/kit --name Bo",
        "init disk/new --name Bo",
        "theme new house disk/kit",
        "schema disk/kit"
      })
  void what_is_written_for_the_user_is_written_whole_or_not_at_all(String command)
      throws Exception {
    TestFiles.write(place, Map.of("old/kit/profile.yaml", PROFILE));

    Outcome outcome = on("size=50m", "room 0", List.of(), List.of(command.split(" ")));

    assertThat(outcome.said).startsWith("prepkit: error: " + NO_ROOM);
    assertThat(outcome.code).isEqualTo("3");
    assertThat(new String(outcome.files.get("kit/profile.yaml"), StandardCharsets.UTF_8))
        .isEqualTo(PROFILE);
    assertThat(outcome.files.keySet())
        .containsExactlyInAnyOrder("kit/profile.yaml", "mine.txt", "others");
  }
}
