package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
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

  private Run run(String command, String... options) {
    TestFiles.write(folder, Map.of("profile.yaml", PROFILE));
    Object[] words = {command, folder, "-o", output(), "--today", "2026-12-01"};
    Object[] all = new Object[words.length + options.length];
    System.arraycopy(words, 0, all, 0, words.length);
    System.arraycopy(options, 0, all, words.length, options.length);
    Run run = Run.of(all);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private Path index() {
    return output().resolve("assets/search-index.js");
  }

  @Test
  void the_personal_edition_finds_the_guide_and_the_kits() throws IOException {
    Run run = run("build");
    assertThat(Files.readString(index()))
        .contains("guide/ask.html", "contacts/first/index.html", "contacts/second/index.html")
        .contains("Qzyxvhouse", "Qzyxvfinding", "Qzyxvquestion", "qzyxvgoal");
    assertThat(run.out()).containsPattern("The search has an index of \\d+ kB\\.");
  }

  @Test
  void the_public_edition_finds_no_personal_word() throws IOException {
    run("build");
    run("publish");
    assertThat(Files.readString(index()).toLowerCase(Locale.ROOT))
        .contains("guide/ask.html")
        .doesNotContain("qzyxv", "contacts/");
  }

  @Test
  void a_partial_build_finds_what_an_earlier_one_left() throws IOException {
    run("build");
    String whole = Files.readString(index());
    run("build", "--contact", "first");
    assertThat(Files.readString(index())).isEqualTo(whole);

    Files.delete(output().resolve("contacts/second/index.html"));
    run("build", "--contact", "first");
    assertThat(Files.readString(index()))
        .contains("contacts/first/index.html")
        .doesNotContain("contacts/second/index.html");
  }

  @Test
  void a_page_that_lies_elsewhere_is_not_read() throws IOException {
    run("build");
    TestFiles.write(folder, Map.of("secret.html", "<main><h1>Secretword</h1></main>"));
    Path page = output().resolve("contacts/second/index.html");
    Files.delete(page);
    Files.createSymbolicLink(page, folder.resolve("secret.html"));
    run("build", "--contact", "first");
    assertThat(Files.readString(index())).doesNotContain("Secretword");
  }

  @Test
  void sheets_alone_leave_the_index_as_it_is() throws IOException {
    run("build");
    Files.writeString(folder.resolve("before"), Files.readString(index()));
    Run sheet = Run.of("sheet", folder, "-o", output(), "--today", "2026-12-01");
    assertThat(sheet.exitCode()).as(sheet.err()).isZero();
    assertThat(index()).hasSameTextualContentAs(folder.resolve("before"));
    assertThat(sheet.out()).doesNotContain("search");
  }
}
