package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import dev.prepkit.build.Build;
import dev.prepkit.build.BuildRequest;
import dev.prepkit.build.BuildRequest.Program;
import dev.prepkit.build.BuildRequest.Wishes;
import dev.prepkit.build.FaultyInput;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.Fingerprint;
import dev.prepkit.text.SourceRoot;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build does where an earlier one was. */
class RebuildTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
  private static final String PROFILE =
      """
      name: Maya Lind
      email: maya@example.org
      contacts:
        - name: Jonas Weidmann
        - name: Ann Ray
      """;

  @TempDir static Path shared;

  @TempDir Path folder;

  @BeforeAll
  static void build() {
    TestFiles.write(shared, Map.of("profile.yaml", PROFILE));
    Run.build(shared, shared.resolve("output"));
  }

  @BeforeEach
  void start() throws IOException {
    try (Stream<Path> all = Files.walk(shared)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        Path copy = folder.resolve(shared.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        Files.setLastModifiedTime(copy, LONG_AGO);
      }
    }
  }

  private Run again(Object... more) {
    Object[] usual = {"build", folder, "--today", "2026-12-01"};
    return Run.of(Stream.of(usual, more).flatMap(Stream::of).toArray());
  }

  private Path output() {
    return folder.resolve("output");
  }

  private Path file(String path) {
    return output().resolve(path);
  }

  private void edit(String path, String from, String to) throws IOException {
    Path file = folder.resolve(path);
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  /** The files that were written since. */
  private List<String> fresh() throws IOException {
    try (Stream<Path> all = Files.walk(output())) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !written(file).equals(LONG_AGO))
          .map(file -> output().relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void where_nothing_has_changed_nothing_is_written() throws IOException {
    Object before = Files.readAttributes(output(), "unix:ino,lastModifiedTime").toString();
    Run run = again();

    assertThat(run.out()).contains("Nothing has changed: ");
    assertThat(fresh()).isEmpty();
    assertThat(Files.readAttributes(output(), "unix:ino,lastModifiedTime").toString())
        .isEqualTo(before);
  }

  @Test
  void a_changed_contact_gets_a_new_kit_and_the_others_keep_theirs() throws IOException {
    edit("profile.yaml", "Ann Ray", "Ann Ray\n    role: Baker");
    Run run = again();

    assertThat(run.out()).containsPattern("(?m)^Sheets +\\d+ +[\\d.]+ .B +5$");
    assertThat(fresh())
        .contains("contacts/ann-ray/index.html", "contacts/ann-ray/prep-sheet.pdf", "index.html")
        .noneMatch(path -> path.startsWith("contacts/jonas"))
        .noneMatch(path -> path.startsWith("sheets/"))
        .doesNotContain("handbook.pdf", "assets/site.css");
  }

  /** Builds, and tells how many kits were made. */
  private int kits(boolean fresh) throws IOException, FaultyInput {
    BuildRequest request =
        new BuildRequest(
            new Program(
                Path.of("target/classes/dev/prepkit/shipped"), Fingerprint.of(List.of("1"))),
            new SourceRoot(folder, ""),
            Optional.of(output()),
            Wishes.none(),
            List.of(),
            List.of(),
            TestFiles.TODAY,
            fresh);
    AtomicInteger kits = new AtomicInteger();
    new Build(request, new Diagnostics(), (work, done, all) -> kits.set(all)).personal();
    return kits.get();
  }

  @Test
  void a_kit_that_is_whole_and_made_of_the_same_is_not_made_again()
      throws IOException, FaultyInput {
    assertThat(kits(false)).isEqualTo(2);
    edit("profile.yaml", "Ann Ray", "Ann Ray\n    role: Baker");
    assertThat(kits(false)).isEqualTo(1);
    edit("profile.yaml", "contacts:", "headline: a nurse\ncontacts:");
    assertThat(kits(false)).isEqualTo(2);
    edit("profile.yaml", "contacts:", "# friends\ncontacts:");
    assertThat(kits(false)).isZero();
    Files.delete(file("contacts/ann-ray/prep-sheet.pdf"));
    assertThat(kits(false)).isEqualTo(1);
    assertThat(kits(true)).isEqualTo(2);
  }

  @Test
  void another_day_changes_dates_and_the_sheets_that_carry_them() throws IOException {
    Run run = Run.of("build", folder, "--today", "2026-12-02");

    assertThat(run.exitCode()).isZero();
    assertThat(fresh()).contains("handbook.pdf", "contacts/ann-ray/prep-sheet.pdf");
  }

  @Test
  void a_theme_that_changes_changes_what_uses_it() throws IOException {
    TestFiles.write(
        folder,
        Map.of(
            "prepkit.yaml",
            "theme: mine\n",
            "themes/mine/theme.yaml",
            "title: Mine\nextends: plain\n",
            "themes/mine/assets/mine.css",
            "h1 { color: #123; }\n"));
    again();
    for (Path file : Files.walk(output()).filter(Files::isRegularFile).toList()) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }
    edit("themes/mine/assets/mine.css", "#123", "#321");
    again();
    assertThat(fresh()).containsExactly(".prepkit-manifest", "assets/mine.css");

    TestFiles.write(folder, Map.of("themes/mine/words/en.yaml", "paper-prep-sheet: My sheet\n"));
    assertThat(again().exitCode()).isZero();
    assertThat(fresh())
        .contains("contacts/jonas-weidmann/prep-sheet.pdf")
        .doesNotContain("handbook.pdf");
  }

  @Test
  void a_picture_of_the_theme_changes_the_sheets_that_show_it() throws IOException {
    TestFiles.write(
        folder,
        Map.of(
            "prepkit.yaml",
            "theme: mine\n",
            "themes/mine/theme.yaml",
            "title: Mine\nextends: plain\n",
            "themes/mine/partials/own-paper.html",
            "<style>h1 { background: url('assets/mark.png') no-repeat }</style>\n"));
    mark(Color.BLACK);
    assertThat(again().err()).isEmpty();
    byte[] black = Files.readAllBytes(file("handbook.pdf"));
    mark(Color.RED);
    again();

    assertThat(file("handbook.pdf")).binaryContent().isNotEqualTo(black);
  }

  private void mark(Color colour) throws IOException {
    BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(1, 1, colour.getRGB());
    Path assets = Files.createDirectories(folder.resolve("themes/mine/assets"));
    ImageIO.write(picture, "png", assets.resolve("mark.png").toFile());
  }

  @Test
  void what_there_is_to_say_is_said_each_time() throws IOException {
    edit("profile.yaml", "Ann Ray", "Ann Ray\n    role: 木匠");
    String first = again().err();

    assertThat(first).contains("U+6728");
    assertThat(again().err()).isEqualTo(first);
  }

  @Test
  void a_file_that_is_gone_comes_back() throws IOException {
    Files.delete(file("handbook.pdf"));
    again();

    assertThat(file("handbook.pdf")).hasSameBinaryContentAs(shared.resolve("output/handbook.pdf"));
    assertThat(fresh()).containsExactly(".prepkit-manifest", "handbook.pdf");
  }

  @Test
  void a_file_that_somebody_changed_stays_and_is_named_each_time() throws IOException {
    Path mail = file("contacts/ann-ray/emails/thank-you.txt");
    Files.writeString(mail, "Dear Ann, thanks a lot!");
    edit("profile.yaml", "Maya Lind", "Maya Lindt");

    for (int i = 0; i < 2; i++) {
      Run run = again();
      assertThat(run.exitCode()).isZero();
      assertThat(run.err())
          .contains("thank-you.txt: warning: this file was changed since it was made");
      assertThat(mail).hasContent("Dear Ann, thanks a lot!");
    }
    Files.delete(mail);
    assertThat(again().err()).isEmpty();
    assertThat(mail).content().contains("Maya Lindt");
  }

  @Test
  void a_file_that_is_as_it_would_be_made_is_no_surprise() throws IOException {
    byte[] later = Files.readAllBytes(file("index.html"));
    edit("profile.yaml", "Ann Ray", "Ann Reye");
    again();
    Files.write(file("index.html"), later);
    edit("profile.yaml", "Ann Reye", "Ann Ray");

    assertThat(again().err()).isEmpty();
    assertThat(again().out()).contains("Nothing has changed");
  }

  @Test
  void a_damaged_sheet_is_not_taken_for_a_good_one() throws IOException {
    Path sheet = file("contacts/ann-ray/prep-sheet.pdf");
    Files.write(sheet, new byte[] {1, 2, 3});
    Run run = again();

    assertThat(run.err()).contains("prep-sheet.pdf: warning: this file was changed");
    Files.delete(sheet);
    again();
    assertThat(sheet)
        .hasSameBinaryContentAs(shared.resolve("output/contacts/ann-ray/prep-sheet.pdf"));
  }

  @Test
  void clean_makes_all_anew_with_the_same_bytes() {
    Run run = again("--clean");

    assertThat(run.exitCode()).isZero();
    assertThat(Run.files(output()))
        .usingRecursiveComparison()
        .isEqualTo(Run.files(shared.resolve("output")));
  }

  @Test
  void a_kit_alone_does_not_count_as_all() throws IOException {
    edit("profile.yaml", "Maya Lind", "Maya Lindt");
    again("--contact", "ann-ray");
    assertThat(again().out()).doesNotContain("Nothing has changed");
    assertThat(file("contacts/jonas-weidmann/emails/thank-you.txt"))
        .content()
        .contains("Maya Lindt");
  }
}
