package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index that a build writes for the search. */
class SearchFilesTest {

  private static final String PROFILE =
      """
      name: Qzyxvname
      goals: [qzyxvgoal]
      contacts:
        - {id: first, name: Qzyxvfirst, organisation: Qzyxvhouse, findings: [Qzyxvfinding.]}
        - {id: second, name: Qzyxvsecond, questions: [Qzyxvquestion?]}
      """;

  @TempDir Path folder;

  private Path output() {
    return folder.resolve("site");
  }

  @BeforeEach
  void leaveOutWhatTakesLong() {
    TestFiles.write(
        folder,
        Map.of(
            "profile.yaml",
            PROFILE,
            "prepkit.yaml",
            "theme: bare\n",
            "themes/bare/theme.yaml",
            "title: Bare\nextends: plain\nleave-out: [prep-sheet, question-sheet, pocket-card,"
                + " research-worksheet, organisation-chart, thank-you-worksheet,"
                + " reflection-sheet, handbook]\n"));
  }

  private Run run(Object... words) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("-o", output(), "--today", "2026-12-01"));
    Run run = Run.of(all.toArray());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private Path index() {
    return output().resolve("assets/search-index.js");
  }

  @Test
  void the_personal_edition_finds_the_guide_and_the_kits() throws IOException {
    Run run = run("build", folder);
    assertThat(Files.readString(index()))
        .contains("guide/ask.html", "contacts/first/index.html", "contacts/second/index.html")
        .contains("Qzyxvhouse", "Qzyxvfinding", "Qzyxvquestion", "qzyxvgoal");
    assertThat(Files.readString(index()))
        .contains("\"letter-thank-you\"")
        .doesNotContain("Dear Qzyxv");
    assertThat(run.out()).containsPattern("Search index +1 +\\d+ kB +1\n");
  }

  @Test
  void the_public_edition_finds_no_personal_word() throws IOException {
    run("build", folder);
    run("publish", folder);
    assertThat(Files.readString(index()).toLowerCase(Locale.ROOT))
        .contains("guide/ask.html")
        .doesNotContain("qzyxv", "contacts/");
  }

  @Test
  void a_partial_build_finds_what_an_earlier_one_left() throws IOException {
    run("build", folder);
    String whole = Files.readString(index());
    run("build", folder, "--contact", "first");
    assertThat(Files.readString(index())).isEqualTo(whole);

    Files.delete(output().resolve("contacts/second/index.html"));
    run("build", folder, "--contact", "first");
    assertThat(Files.readString(index()))
        .contains("contacts/first/index.html")
        .doesNotContain("contacts/second/index.html");
  }

  @Test
  void a_page_that_lies_elsewhere_is_not_read() throws IOException {
    run("build", folder);
    TestFiles.write(folder, Map.of("secret.html", "<main><h1>Secretword</h1></main>"));
    Path page = output().resolve("contacts/second/index.html");
    Files.delete(page);
    Files.createSymbolicLink(page, folder.resolve("secret.html"));
    run("build", folder, "--contact", "first");
    assertThat(Files.readString(index())).doesNotContain("Secretword");
  }

  @Test
  void sheets_alone_leave_the_index_as_it_is() throws IOException {
    run("build", folder);
    Files.writeString(folder.resolve("before"), Files.readString(index()));
    Run sheet = run("sheet", "daily-work");
    assertThat(index()).hasSameTextualContentAs(folder.resolve("before"));
    assertThat(sheet.out()).doesNotContain("search");
  }
}
