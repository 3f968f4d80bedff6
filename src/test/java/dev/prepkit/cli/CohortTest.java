package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kits for many people, of one chapter and mostly without sheets, so that each takes little time.
 */
class CohortTest {

  private static final String SETTINGS = "title: Class of the night school\ncontent: own\n";

  private static final String BARE =
      """
      title: Bare
      extends: plain
      leave-out: [prep-sheet, question-sheet, pocket-card, research-worksheet, organisation-chart,
        thank-you-worksheet, reflection-sheet, handbook]
      """;

  private static final String CHAPTER =
      """
      ---
      title: Before you go
      summary: What to put into your bag.
      order: 10
      ---

      Bring a pen.
      """;

  @TempDir Path folder;

  @BeforeEach
  void aClass() {
    TestFiles.write(
        folder,
        Map.of(
            "class/prepkit.yaml", SETTINGS + "theme: bare\n",
            "class/themes/bare/theme.yaml", BARE,
            "class/content/en/guide/a.md", CHAPTER,
            "class/maya.yaml", "name: Maya\ncontacts:\n  - name: Jonas Weidmann\n",
            "class/leo/profile.yaml", "name: Leo\ncontacts:\n  - name: Helga Brandt\n",
            "class/leo/drafts/helga-brandt/thank-you.md",
                "Dear Helga Brandt,\n\nthank you for the tour of the cellar.\n\nLeo\nleo@example.org\n",
            "class/aki.yaml", "name: Aki\ncontacts:\n  - name: Priya Raman\n"));
  }

  private Run cohort(Object... more) {
    Stream<Object> words =
        Stream.concat(
            Stream.of("cohort", folder.resolve("class"), "-o", folder.resolve("kits")),
            Arrays.stream(more));
    return Run.of(Stream.concat(words, Stream.of("--today", "2026-12-01")).toArray());
  }

  private SortedMap<String, byte[]> kits() {
    return Run.files(folder.resolve("kits"));
  }

  @Test
  void everybody_gets_the_kits_that_a_build_would_give_them() throws IOException {
    TestFiles.write(folder, Map.of("class/prepkit.yaml", SETTINGS));
    Run run = cohort();
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("3 people: 3 made, 0 as they were, 0 without kits.");
    assertThat(folder.resolve("kits")).isDirectory();
    assertThat(folder.resolve("kits").toFile().list())
        .containsExactlyInAnyOrder("aki", "leo", "maya");

    Path alone = Files.createDirectory(folder.resolve("alone"));
    for (String name : List.of("prepkit.yaml", "content/en/guide/a.md")) {
      TestFiles.write(alone, Map.of(name, Files.readString(folder.resolve("class").resolve(name))));
    }
    TestFiles.write(
        alone, Map.of("profile.yaml", Files.readString(folder.resolve("class/maya.yaml"))));
    assertThat(pages(Run.build(alone, folder.resolve("once"))))
        .usingRecursiveComparison()
        .isEqualTo(pages(folder.resolve("kits/maya")));
    assertThat(Files.readString(folder.resolve("kits/leo/contacts/helga-brandt/index.html")))
        .contains("tour of the cellar");
  }

  /** All files but the manifest, which says what they were made of. */
  private static SortedMap<String, byte[]> pages(Path folder) {
    SortedMap<String, byte[]> files = Run.files(folder);
    files.keySet().removeIf(path -> path.startsWith("."));
    assertThat(files).containsKeys("index.html", "guide/a.html", "handbook.pdf");
    return files;
  }

  @Test
  void shares_together_are_one_run_and_a_second_run_changes_nothing() {
    assertThat(cohort("--shard", "2/2").out()).contains("1 person in share 2/2: 1 made");
    assertThat(cohort("--shard", "1/2").out()).contains("2 people in share 1/2: 2 made");
    SortedMap<String, byte[]> shares = kits();
    assertThat(cohort().out()).contains("0 made, 3 as they were");
    assertThat(kits()).usingRecursiveComparison().isEqualTo(shares);
    Path once = folder.resolve("once");
    Run.of("cohort", folder.resolve("class"), "-o", once, "--today", "2026-12-01");
    assertThat(Run.files(once)).usingRecursiveComparison().isEqualTo(shares);
  }

  @Test
  void one_mistake_stops_nobody_else_and_costs_nothing() throws IOException {
    cohort();
    SortedMap<String, byte[]> before = kits();
    TestFiles.write(
        folder,
        Map.of(
            "class/leo/profile.yaml", "name: Leo\nfoo: bar\ncontacts:\n  - name: Helga Brandt\n",
            "class/maya.yaml", "name: Maya\ncontacts:\n  - name: Jonas Wald\n"));
    Run run = cohort();
    assertThat(run.exitCode()).isOne();
    assertThat(run.err())
        .contains("class/leo/profile.yaml:2:1: error: unknown key 'foo'")
        .contains("what was made before still stands: leo");
    assertThat(run.out()).contains("1 made, 1 as they were, 1 without kits");
    assertThat(folder.resolve("kits/maya/contacts/jonas-wald/index.html")).exists();
    assertThat(kits().subMap("leo/", "leo0"))
        .usingRecursiveComparison()
        .isEqualTo(before.subMap("leo/", "leo0"));
  }

  @Test
  void what_is_wrong_for_all_is_told_once_and_programs_get_one_list() {
    TestFiles.write(folder, Map.of("class/content/en/guide/a.md", CHAPTER + "\n[nowhere](b.md)\n"));
    Run run = cohort();
    assertThat(run.exitCode()).isOne();
    assertThat(run.err().split("a.md:9", -1)).hasSize(2);
    Run json = cohort("--format", "json");
    assertThat(json.out()).startsWith("[").endsWith("]\n").contains("a.md");
  }

  @Test
  void a_mistake_in_one_language_stops_only_those_who_read_it() {
    String french = CHAPTER.replace("Bring a pen.", "[nulle part](b.md)");
    TestFiles.write(folder, Map.of("class/content/fr/guide/a.md", french));
    TestFiles.write(
        folder,
        Map.of(
            "class/aki.yaml",
            "name: Aki\ndefaults: {locale: fr}\ncontacts:\n  - name: Priya Raman\n"));
    Run run = cohort();
    assertThat(run.err()).contains("content/fr/guide/a.md:7");
    assertThat(run.err()).contains("what was made before still stands: aki\n");
    assertThat(run.out()).contains("3 people: 2 made, 0 as they were, 1 without kits.");
  }

  @Test
  void settings_of_one_person_are_not_passed_over_in_silence() {
    TestFiles.write(folder, Map.of("class/leo/prepkit.yaml", "title: Leo's own\n"));
    Run run = cohort();
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("class/leo/prepkit.yaml: warning: this is not used");
    assertThat(run.err()).doesNotContain("class/prepkit.yaml: warning");
  }

  @Test
  void a_table_of_people_will_do() {
    TestFiles.write(
        folder,
        Map.of(
            "class/people.csv",
            "name,audience,contact.name,contact.role\n"
                + "Ines Moreau,career-changer,Tariq Osei,bridge inspector\n"
                + "Bo,pirate,Ana,baker\n"));
    Run run =
        Run.of(
            "cohort",
            folder.resolve("class/people.csv"),
            "-o",
            folder.resolve("kits"),
            "--today",
            "2026-12-01");
    assertThat(run.exitCode()).isOne();
    assertThat(run.err()).contains("people.csv:3:1: error: unknown audience 'pirate'");
    assertThat(run.err()).contains("3 | Bo,pirate,Ana,baker");
    assertThat(folder.resolve("kits/ines-moreau/contacts/tariq-osei/index.html")).exists();
    assertThat(folder.resolve("kits/ines-moreau/guide/a.html")).exists();
    assertThat(folder.resolve("kits/bo")).doesNotExist();
  }

  @Test
  void a_folder_that_is_somebody_elses_stays_and_the_others_get_their_kits() {
    TestFiles.write(folder, Map.of("kits/leo/thesis.txt", "mine"));
    Run run = cohort();
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("error: leo: ").contains("could not be written: leo");
    assertThat(folder.resolve("kits/leo/thesis.txt")).hasContent("mine");
    assertThat(folder.resolve("kits/aki/index.html")).exists();
  }

  @Test
  void usage_is_told() {
    assertThat(cohort("--shard", "9/2").err()).contains("there is no share 9 of 2");
    assertThat(Run.of("cohort", folder.resolve("none"), "-o", folder).err())
        .contains("There is nothing at ");
    assertThat(cohort("--verbose").out()).contains("aki: ").contains(" files written");
  }
}
