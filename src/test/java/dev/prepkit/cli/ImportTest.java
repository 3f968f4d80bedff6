package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.hostile.NaughtyStrings;
import dev.prepkit.intake.Shapes;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImportTest {

  private static final String PROFILE =
      """
      # mine
      name: Maya
      contacts: # them
        - name: Jonas Weidmann # first
          role: Lab Manager
          findings:
            - He wrote of storage.
        - {name: Priya Raman, email: } # second
      goals: [see a kitchen]
      """;

  @TempDir Path folder;

  private Path profile(String text) {
    TestFiles.write(folder, Map.of("profile.yaml", text));
    return folder.resolve("profile.yaml");
  }

  private Path file(String name, String text) {
    TestFiles.write(folder, Map.of(name, text));
    return folder.resolve(name);
  }

  private Run run(Object... words) {
    List<Object> all = new ArrayList<>(List.of("import", "--folder", folder));
    all.addAll(List.of(words));
    return Run.of(all.toArray());
  }

  private Run shape(String name, Object... words) {
    Stream<String> map =
        Shapes.MAPS.getOrDefault(name, Map.of()).entrySet().stream()
            .map(each -> "--map=" + each.getKey() + "=" + each.getValue());
    return run(
        Stream.of(Stream.of(Shapes.FOLDER.resolve(name)), map, Stream.of(words))
            .flatMap(each -> each)
            .toArray());
  }

  private Profile read() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    String text = Files.readString(folder.resolve("profile.yaml"));
    Profile profile =
        new ProfileReader(diagnostics).read(TestFiles.file("profile.yaml", text)).orElseThrow();
    assertThat(TestFiles.messages(diagnostics)).isEmpty();
    return profile;
  }

  static List<String> names() {
    return Shapes.names();
  }

  @Test
  void at_first_it_only_shows() throws IOException {
    Path profile = profile(PROFILE);
    Run run = shape("linkedin.csv");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            """
            src/test/resources/intake/linkedin.csv: read as LinkedIn's list of connections, 5 entries.

            Who                         What    With what, or why
            Jonas Weidmann              change  organisation: Halvorsen Coatings
                                                email: jonas@example.org
                                                role: ‘Lab Manager’ kept, not ‘Process
                                                Safety Engineer’
            """,
            """
            Dr. Tom Adeyemi             add
            """,
            """
            line 8                      skip    it has no name

            Does not come along             Times   Why
            Position                        1       your profile says something else, and
                                                    that was kept
                                                    line 5: ‘Process Safety Engineer’
            """,
            """

            2 to add, 2 to change, 1 skipped. Nothing was written; add --write.
            What you import stays in this folder; publish never reads it.
            """);
    assertThat(run.out().lines().skip(1)).allMatch(line -> TerminalText.columns(line) <= 80);
    assertThat(Files.readString(profile)).isEqualTo(PROFILE);
  }

  @Test
  void with_write_it_adds_and_leaves_every_line_that_was_there() throws IOException {
    Path profile = profile(PROFILE.replace("\n", "\r\n"));
    Run run = shape("linkedin.csv", "--write");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("2 added, 2 changed, 1 skipped. All else in " + profile);
    assertThat(Files.readString(profile))
        .isEqualTo(
            """
            # mine
            name: Maya
            contacts: # them
              - name: Jonas Weidmann # first
                role: Lab Manager
                organisation: Halvorsen Coatings
                email: jonas@example.org
                findings:
                  - He wrote of storage.
              - {name: Priya Raman, email: , role: Head of "Wet" Chemistry, organisation: 'Northfield Labs, Inc.'} # second
              - name: Dr. Tom Adeyemi
              - name: Zoë O'Neil
                role: +Cook
                organisation: =Sum(A1)
                email: zoe@example.org
            goals: [see a kitchen]
            """
                .replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_second_import_changes_nothing(String name) throws IOException {
    Path profile = profile(PROFILE);
    Run first = shape(name, "--write");
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.err()).isEmpty();
    String once = Files.readString(profile);
    assertThat(once).isNotEqualTo(PROFILE);
    read();
    Run second = shape(name, "--write");

    assertThat(second.out()).contains("0 to add, 0 to change, ", "There is nothing to write.");
    assertThat(Files.readString(profile)).isEqualTo(once);
  }

  @Test
  void all_shapes_together_make_one_list() throws IOException {
    profile(PROFILE);
    List<Object> words = new ArrayList<>(List.of("--write"));
    names().stream()
        .filter(name -> !Shapes.MAPS.containsKey(name))
        .forEach(name -> words.add(Shapes.FOLDER.resolve(name)));
    Run run = run(words.toArray());
    assertThat(run.exitCode()).as(run.err()).isZero();

    Run list = Run.of("list", folder, "--today", "2026-12-01");
    assertThat(list.exitCode()).as(list.err()).isZero();
    assertThat(read().contacts()).hasSize(16);
    assertThat(read().contacts().stream().map(Contact::name)).contains("田中 芽衣", "Zoë O'Neil");
  }

  @Test
  void a_resume_says_who_the_user_is() throws IOException {
    profile("name: Maya L.\nphone: +1\ncontacts:\n  - name: Bo\n");
    Run run = shape("resume.json", "--write");

    assertThat(run.out())
        .contains("name: ‘Maya L.’ kept, not ‘Maya Lindqvist’", "0 added, 1 changed");
    assertThat(folder.resolve("profile.yaml"))
        .hasContent(
            """
            name: Maya L.
            headline: Chemistry teacher moving into laboratory safety
            background: I have taught chemistry to teenagers for nine years. Now I want to keep laboratories safe.
            email: maya@example.org
            phone: +1
            links:
              - https://example.org/maya
              - label: LinkedIn
                url: https://www.example.org/in/maya-lindqvist
            contacts:
              - name: Bo
            """);
    assertThat(read().user().reachable().links()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "--company=bäcker, '', 'Jörg Süßmilch', 3",
    "--company=SUSS, '', 'Jörg Süßmilch', 3",
    "--name=xyz, --name=jorg, 'Jörg Süßmilch', 3",
    "--title=meister, --name=jo, 'Jörg Süßmilch', 3",
    "--title=meister, --name=bo, '', 4",
    "--title=leit, --title=meister, 'Jörg Süßmilch Änne von der Heide', 2",
  })
  void nobody_wants_nine_hundred_contacts(String one, String other, String added, int skipped)
      throws IOException {
    profile("name: Maya\ncontacts:\n  - name: Bo\n");
    Path more = file("more.csv", "Name,Company\nCy,Acme\nDi,\n");
    List<Object> words =
        new ArrayList<>(List.of("--write", one, Shapes.FOLDER.resolve("linkedin-de.csv"), more));
    if (!other.isEmpty()) {
      words.add(other);
    }
    Run run = run(words.toArray());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(skipped + " others", "not among those you ask for", " " + skipped + " skipped");
    assertThat(read().contacts().stream().map(Contact::name).skip(1).toList())
        .isEqualTo(added.isEmpty() ? List.of() : named(added));
  }

  private static List<String> named(String names) {
    return Stream.of("Jörg Süßmilch", "Änne von der Heide").filter(names::contains).toList();
  }

  @Test
  void a_place_names_its_file_where_there_are_several() {
    profile("name: Maya\ncontacts:\n  - name: Bo\n");
    Path one = file("one.csv", "Name\nCy\n");
    Path two = file("two.csv", "Name\nCY\nBo\n");

    assertThat(run(two).out()).contains("skip    already in your profile (line 3)\n");
    assertThat(run(one, two).out())
        .contains("skip    the same person as before (one.csv, line 2)\n")
        .contains("skip    already in your profile (line 3)\n");
  }

  @Test
  void many_who_are_skipped_for_one_reason_are_counted() {
    profile("name: Maya\ncontacts:\n  - name: Bo\n");
    StringBuilder table = new StringBuilder("Name,Email\n");
    for (int i = 0; i < 40; i++) {
      table.append("Cy" + i + ",\n,c" + i + "@example.org\n");
    }
    Run run = run(file("people.csv", table.toString()));

    assertThat(run.out())
        .contains("and 35 more", "40 to add, 0 to change, 40 skipped.", "These are many: choose");
  }

  @Test
  void the_oddest_texts_are_read_back_as_they_were_written() throws IOException {
    profile("name: Maya\ncontacts:\n  - name: Bo\n");
    List<String> texts =
        Stream.concat(NaughtyStrings.all().stream(), Stream.of("~", "NULL", "- a", "#", "{", "yes"))
            .map(text -> text.replace("\"", "\"\""))
            .toList();
    StringBuilder table = new StringBuilder("Name,Company\n");
    for (int i = 0; i < texts.size(); i++) {
      table.append("Number " + i + ",\"" + texts.get(i) + "\"\n");
    }
    Path file = file("people.csv", table.toString());
    assertThat(run(file, "--write").exitCode()).isZero();
    Run again = run(file, "--write");

    assertThat(again.out()).contains("0 to add, 0 to change, ", "There is nothing to write.");
    assertThat(again.out())
        .doesNotContainPattern("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    assertThat(again.out()).doesNotContain("kept, not");
    assertThat(read().contacts()).hasSize(texts.size() + 1);
  }

  @Test
  void programs_get_every_field_that_does_not_come_along() {
    profile(PROFILE);
    Run run = shape("linkedin-de.csv", "--format", "json");

    assertThat(run.out())
        .startsWith("[{\"severity\": \"warning\"")
        .contains(
            "\"line\": 5, \"column\": 1, \"message\": \"'Verbunden am' (‘17. März 2024’) does not come along:");
    assertThat(run.err()).contains("2 to add, 0 to change, 0 skipped.");
  }

  @Test
  void without_a_profile_it_says_what_to_do() {
    Run run = shape("linkedin.csv");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("there is no profile yet", "start one: prepkit init");
  }

  @Test
  void what_is_wrong_with_other_keys_of_the_profile_does_not_matter() throws IOException {
    Path profile = profile("name: Maya\ncontcts: x\n");
    Run run = shape("names-only.csv", "--write");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(profile)
        .hasContent(
            "name: Maya\ncontcts: x\ncontacts:\n  - name: Jonas Weidmann\n  - name: Rosa Klein\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'contacts: [{name: Bo}]', 'not written one below the other'",
    "'contacts: [Bo]', 'should be a block of keys'",
    "'contacts:\n  - name: Bo\n    email: [a, b]', '''email'' should be a text'",
    "'contacts: {', 'this is not YAML'"
  })
  void what_cannot_be_added_to_is_left_alone(String text, String message) throws IOException {
    Path profile = profile(text);
    Run run = shape("names-only.csv", "--write");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(message).endsWith("Nothing was changed.\n");
    assertThat(Files.readString(profile)).isEqualTo(text);
  }

  @Test
  void a_profile_never_becomes_too_large_to_be_read() throws IOException {
    Path profile = profile(PROFILE);
    StringBuilder table = new StringBuilder("Name,Company\n");
    for (int i = 0; i < 20_000; i++) {
      table.append("Person Number " + i + ",A company with a rather long name\n");
    }
    Run run = run(file("people.csv", table.toString()), "--write");

    assertThat(run.err()).contains("larger than 1 MiB", "--company, --name or --title");
    assertThat(Files.readString(profile)).isEqualTo(PROFILE);
  }

  @ParameterizedTest
  @CsvSource({
    "nme=Who, 'unknown key ''nme''', 'did you mean ''name''?'",
    "Who, '''Who'' names no column', 'write it like organisation=Employer'",
    "name=Whom, 'there is no column ''Whom''', 'the columns are ''Who'', ''Where they work'''",
    "'name=Who,name=Seen', '''name'' is there twice', 'remove one'",
  })
  void a_map_names_what_is_there(String map, String message, String hint) {
    profile(PROFILE);
    Run run = run(Shapes.FOLDER.resolve("spreadsheet.csv"), "--map", map);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(message, hint).containsOnlyOnce("error:");
  }

  @Test
  void a_map_may_have_several_pairs_in_one() throws IOException {
    profile(PROFILE);
    Run run =
        run(
            Shapes.FOLDER.resolve("spreadsheet.csv"),
            "--map",
            "email=Reach, by mail,name=Who, role=What they do",
            "--write");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(read().contacts().getFirst().connection().email()).contains("jonas@example.org");
  }

  @ParameterizedTest
  @CsvSource({
    "linkedin, names-only.csv, 'not the columns of LinkedIn'",
    "vcard, names-only.csv, 'there are no vCards here'",
    "json-resume, names-only.csv, 'no JSON Resume'",
    "csv, v4.vcf, 'no column is called'"
  })
  void a_kind_can_be_told(String kind, String name, String message) {
    profile(PROFILE);
    Run run = shape(name, "--as", kind);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(message);
    assertThat(shape(name, "--as", "xls").err()).contains("'xls' is no kind of file");
  }
}
