package dev.prepkit.leak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.OwnProcess;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the public edition says of people, seen from outside: of the files that it left. */
class LeakTest {

  private static final LeakScanner SCANNER =
      new LeakScanner(MarkedProfile.STEM, MarkedProfile.words(), MarkedProfile.OTHERS);

  /** Texts of a profile that are chosen from what there is. */
  private static final Set<String> CHOSEN =
      Set.of(
          "Person.audience",
          "Position.seniority",
          "Connection.kind",
          "Connection.channel",
          "Meeting.channel",
          "Finding.kind",
          "Wishes.leaveOut",
          "Preferences.paper",
          "Decision.position");

  /** No reader fills it; the kit does, from the source. */
  private static final String FILLED_LATER = "Finding.link";

  @TempDir static Path folder;

  private static List<Leak> inKits;
  private static Path published;
  private static Path fresh;
  private static Path elsewhere;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    Path home = TestFiles.write(folder.resolve("qzyxvkhome"), Map.of("x", ""));
    Path own = home.resolve("qzyxvkfolder");
    TestFiles.write(
        own,
        Map.of(
            "profile.yaml",
            MarkedProfile.text(),
            "drafts/qzyxvkid1/update.txt",
            "Dear Qzyxvkdraft,"));
    Path nobody = Files.createDirectories(folder.resolve("nobody"));
    published = own.resolve("site");
    fresh = home.resolve("fresh");
    elsewhere = folder.resolve("elsewhere");

    run(home, own, "build", "-o", "site");
    inKits = SCANNER.scan(published.resolve("contacts/qzyxvkid7"));
    run(home, own, "publish", "-o", "site");
    run(home, own, "publish", "-o", fresh.toString());
    run(home, nobody, "publish", "-o", elsewhere.toString());
  }

  private static void run(Path home, Path folder, String... args)
      throws IOException, InterruptedException {
    Path log = LeakTest.folder.resolve("log.txt");
    Map<String, String> somebody =
        Map.of("HOME", home.toString(), "USER", "qzyxvkuser", "HOSTNAME", "qzyxvkmachine");
    List<String> options =
        List.of(
            "-XX:TieredStopAtLevel=1", "-Duser.name=qzyxvkuser", "-Duser.home=" + home.toString());
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--today";
    all[args.length + 1] = "2026-12-01";
    Process process = OwnProcess.start(folder, log, somebody, options, all);
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
  }

  @Test
  void every_value_of_the_profile_is_marked() throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    Profile profile =
        new ProfileReader(diagnostics)
            .read(TestFiles.file("profile.yaml", MarkedProfile.text()))
            .orElseThrow(() -> new AssertionError(diagnostics.all()));
    SortedMap<String, List<Object>> values = Leaves.of(profile);
    values.remove(FILLED_LATER);

    assertThat(profile.contacts()).hasSize(50);
    assertThat(values).hasSizeGreaterThan(35);
    values.forEach(
        (place, found) -> {
          assertThat(found).as(place + " is in no contact").isNotEmpty();
          found.stream()
              .filter(String.class::isInstance)
              .filter(text -> !CHOSEN.contains(place))
              .forEach(
                  text ->
                      assertThat(text.toString().toLowerCase(Locale.ROOT))
                          .as(place)
                          .contains(MarkedProfile.STEM));
        });
  }

  @Test
  void a_kit_is_full_of_it() {
    assertThat(inKits)
        .extracting(Leak::form)
        .contains("raw", "between tags", "entities", "percent", "quoted-printable");
    assertThat(inKits)
        .extracting(Leak::file)
        .contains("index.html", "prep-sheet.pdf", "emails/update.eml", "timeline.ics");
  }

  @Test
  void nothing_of_it_is_in_the_public_edition() {
    assertThat(Run.files(published)).hasSizeGreaterThan(100);
    assertThat(SCANNER.scan(published)).isEmpty();
  }

  /** The strongest that can be said: it does not depend on a profile at all. */
  @Test
  void it_is_the_same_to_the_byte_where_there_is_no_profile() {
    assertSame(published, elsewhere);
    assertSame(fresh, elsewhere);
  }

  private static void assertSame(Path one, Path other) {
    SortedMap<String, byte[]> files = Run.files(one);
    SortedMap<String, byte[]> others = Run.files(other);
    assertThat(files.keySet()).isEqualTo(others.keySet());
    files.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(others.get(path)));
  }

  @Test
  void every_planted_leak_is_found(@TempDir Path site) throws IOException {
    Map<String, byte[]> planted = PlantedLeaks.of("Qzyxvkorganisation23");
    for (Map.Entry<String, byte[]> leak : planted.entrySet()) {
      Path file = site.resolve(leak.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, leak.getValue());
    }
    Set<String> found = new TreeSet<>();
    SCANNER.scan(site).forEach(leak -> found.add(leak.file()));

    assertThat(found).containsExactlyInAnyOrderElementsOf(new ArrayList<>(planted.keySet()));
  }
}
