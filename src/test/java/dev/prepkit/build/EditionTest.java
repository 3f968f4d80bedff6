package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.OwnProcess;
import dev.prepkit.Pdfs;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionTest {

  /** Long enough not to turn up in a font by chance. */
  private static final String MARK = "qzyxv";

  private static final String MARKED =
      """
      name: Qzyxvname
      headline: Qzyxvheadline
      background: Qzyxvbackground.
      email: qzyxv@qzyxvmail.example.org
      phone: qzyxvphone
      signature: Qzyxvsignature
      goals: [qzyxvgoal]
      links: [https://qzyxvlink.example.org/]
      contacts:
        - name: Qzyxvcontact
          role: Qzyxvrole
          organisation: Qzyxvorganisation
          known: Qzyxvknown.
          referrer: {name: Qzyxvreferrer, use-name: yes}
          findings: [Qzyxvfinding.]
          questions: [Qzyxvquestion?]
      """;

  private static final String OWN_WORDS = "drafts/qzyxvcontact/update.txt";

  @TempDir Path folder;

  private Path publish() {
    Path out = folder.resolve("site");
    Run run = Run.of("publish", folder, "-o", out, "--today", "2026-12-01");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return out;
  }

  @Test
  void a_house_without_a_title_gives_the_site_its_name() {
    TestFiles.write(folder, Map.of("prepkit.yaml", "organisation: Harbour College"));

    assertThat(publish().resolve("guide/index.html"))
        .content()
        .contains("– Harbour College</title>");

    TestFiles.write(
        folder, Map.of("prepkit.yaml", "{title: Just ask, organisation: Harbour College}"));

    assertThat(publish().resolve("guide/index.html")).content().contains("– Just ask</title>");
  }

  @Test
  void the_public_edition_says_nothing_of_a_profile() {
    TestFiles.write(folder, Map.of("profile.yaml", MARKED, OWN_WORDS, "Dear Qzyxvreader,"));
    Path out = folder.resolve("site");
    Run.build(folder, out);
    assertThat(out.resolve("contacts/qzyxvcontact/emails/update.txt"))
        .content()
        .contains("Qzyxvreader");
    assertThat(mentions(out)).as("the search finds what is there").isTrue();

    assertThat(out.resolve("contacts/qzyxvcontact/emails/update.eml")).exists();

    publish();
    assertThat(mentions(out)).isFalse();
    assertThat(Run.files(out).keySet()).noneMatch(path -> path.endsWith(".eml"));
    assertThat(Run.files(out).values())
        .noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("mailto:"));
    assertThat(out.resolve("contacts")).doesNotExist();
    assertThat(out.resolve("index.html")).exists();
  }

  private static boolean mentions(Path out) {
    return Run.files(out).entrySet().stream()
        .anyMatch(
            file ->
                (file.getKey() + text(file.getKey(), file.getValue()))
                    .toLowerCase(Locale.ROOT)
                    .contains(MARK));
  }

  /** A file as characters; a PDF with its compressed text and its bookmarks laid open. */
  private static String text(String path, byte[] bytes) {
    String characters = new String(bytes, StandardCharsets.ISO_8859_1);
    return path.endsWith(".pdf") ? characters + Pdfs.text(bytes) : characters;
  }

  @Test
  void the_public_edition_never_opens_a_profile() throws IOException {
    Path profile = folder.resolve("profile.yaml");
    Files.createDirectories(profile);
    TestFiles.write(folder, Map.of("drafts/nobody/nothing.txt", ""));
    assertThat(publish().resolve("index.html")).exists();

    Files.delete(profile);
    Files.createFile(
        profile,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
    assertThat(publish().resolve("index.html")).exists();
  }

  @Test
  void the_same_input_gives_the_same_bytes_anywhere() {
    TestFiles.write(folder, Map.of("a/profile.yaml", MARKED, "b/c/profile.yaml", MARKED));
    SortedMap<String, byte[]> first =
        Run.files(Run.build(folder.resolve("a"), folder.resolve("1")));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      SortedMap<String, byte[]> second =
          Run.files(Run.build(folder.resolve("b/c"), folder.resolve("2")));

      assertThat(second.keySet()).isEqualTo(first.keySet());
      first.forEach((path, bytes) -> assertThat(second.get(path)).as(path).isEqualTo(bytes));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void two_processes_give_the_same_bytes() throws IOException, InterruptedException {
    TestFiles.write(folder, Map.of("a/profile.yaml", MARKED, "b/c/profile.yaml", MARKED));
    Process first = process("a", "-XX:TieredStopAtLevel=1", "-Duser.timezone=Asia/Kathmandu");
    Process second = process("b/c", "-XX:+UseSerialGC", "-Duser.language=tr");
    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();

    SortedMap<String, byte[]> files = Run.files(folder.resolve("a/output"));
    SortedMap<String, byte[]> others = Run.files(folder.resolve("b/c/output"));
    assertThat(others.keySet()).isEqualTo(files.keySet());
    files.forEach((path, bytes) -> assertThat(others.get(path)).as(path).isEqualTo(bytes));
    String sheet = text(".pdf", files.get("contacts/qzyxvcontact/question-sheet.pdf"));
    assertThat(sheet).contains("D:20270115");
  }

  /** Builds the kit of the folder that it runs in, dated by the environment. */
  private Process process(String place, String... options) throws IOException {
    return OwnProcess.start(
        folder.resolve(place),
        folder.resolve(place.replace('/', '-') + ".log"),
        Map.of("SOURCE_DATE_EPOCH", "1799971200"), // 15 January 2027
        List.of(options),
        "build");
  }

  @Test
  void what_is_not_ours_in_the_output_stays() throws IOException {
    TestFiles.write(folder, Map.of("profile.yaml", MARKED, "site/.gitignore", "*\n"));
    Path out = Run.build(folder, folder.resolve("site"));
    TestFiles.write(out, Map.of("notes/mine.txt", "mine", "contacts/old/index.html", "theirs"));
    Run.build(folder, out);

    assertThat(out.resolve(".gitignore")).hasContent("*\n");
    assertThat(out.resolve("notes/mine.txt")).hasContent("mine");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("profile.yaml", "site");
  }

  @Test
  void a_users_content_and_theme_lie_over_the_shipped_ones() throws IOException {
    TestFiles.write(
        folder,
        Map.of(
            "profile.yaml", MARKED,
            "prepkit.yaml", "theme: ours\ntitle: Our title\n",
            "themes/ours/theme.yaml", "title: Ours\nextends: plain\n",
            "themes/ours/site/email.html", "<!DOCTYPE html><title>{{title}}</title>OURS",
            "content/en/guide/extra.md",
                "---\ntitle: Extra\nsummary: More.\n---\n\nExtra text.\n"));
    Path out = Run.build(folder, folder.resolve("site"));

    assertThat(Files.readString(out.resolve("emails/thank-you.html"))).endsWith("OURS\n".strip());
    assertThat(Files.readString(out.resolve("guide/extra.html"))).contains("Extra text.");
    assertThat(Files.readString(out.resolve("index.html"))).contains("Our title");
  }
}
