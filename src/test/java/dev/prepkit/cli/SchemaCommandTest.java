package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import dev.prepkit.build.EditorSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

  @TempDir Path folder;

  @Test
  void older_schemas_give_way_and_files_that_name_none_are_told() throws IOException {
    TestFiles.write(
        folder, Map.of(".prepkit/profile.schema.json", "{}", "profile.yaml", "name: Maya\n"));
    Run run = Run.of("schema", folder);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Wrote %s
            Add a first line to profile.yaml: # yaml-language-server: $schema=.prepkit/profile.schema.json
            """
                .formatted(folder.resolve(".prepkit")));
    assertThat(folder.resolve(".prepkit/profile.schema.json"))
        .hasContent(EditorSchemas.text("profile"));
    assertThat(Files.readString(folder.resolve("profile.yaml"))).isEqualTo("name: Maya\n");
  }

  @Test
  void what_init_has_written_needs_no_line() {
    Run.of("init", folder, "--yes");

    assertThat(Run.of("schema", folder).out())
        .isEqualTo("Wrote " + folder.resolve(".prepkit") + "\n");
  }

  @Test
  void a_contact_is_added_below_the_line_for_the_editor() throws IOException {
    Run.of("init", folder, "--yes", "--name", "Ana", "--contact", "Jo");
    Run.of("add", "contact", folder, "--yes", "--name", "Bo");

    assertThat(Files.readString(folder.resolve("profile.yaml")))
        .startsWith("# yaml-language-server: $schema=.prepkit/profile.schema.json\n")
        .contains("  - name: Bo\n");
  }

  @Test
  void a_theme_of_ones_own_finds_its_schema() throws IOException {
    Run.of("theme", "new", "ours", folder);

    Path theme = folder.resolve("themes/ours");
    String line = Files.readString(theme.resolve("theme.yaml")).lines().findFirst().orElseThrow();
    assertThat(theme.resolve(line.replaceFirst("^# yaml-language-server: \\$schema=", "")))
        .hasContent(EditorSchemas.text("theme"));
  }

  @Test
  void the_schemas_know_the_words_that_the_folder_adds() throws IOException {
    TestFiles.write(
        folder,
        Map.of(
            "content/en/vocabulary.yaml",
            """
            channels:
              walk: A walk [outside]
              email: Mail
              sms: A "text"
            audiences: {parent: Parents}
            seniorities: {trainee: Trainees}
            subjects: {noise: Noise}
            moments: {the-week-before: {label: The week before}}
            connections: {neighbour: Neighbours}
            stations: {rest: Rest}
            findings: {rumour: {label: Hearsay, question: "{{text}}"}}
            """,
            "content/de/origins.yaml",
            "union: Eine Gewerkschaft\n"));
    Run run = Run.of("schema", folder);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(schema("profile"))
        .contains("\"enum\": [\"walk\", \"sms\", \"email\",")
        .contains("\"A walk [outside]\", \"A \\\"text\\\"\", \"e-mail\"")
        .contains("[\"parent\", ", "[\"trainee\", ", "[\"neighbour\", ", "[\"rumour\", ");
    assertThat(schema("question-bank")).contains("\"noise\", ");
    assertThat(schema("email")).contains("[\"the-week-before\", ");
    assertThat(schema("etiquette")).contains("[\"rest\", ", "[\"union\", \"returners\"");
    for (String name : EditorSchemas.NAMES) {
      assertThat(JsonParser.parseString(schema(name)).isJsonObject()).isTrue();
    }
  }

  private String schema(String name) throws IOException {
    return Files.readString(folder.resolve(".prepkit/" + name + ".schema.json"));
  }

  @Test
  void a_vocabulary_that_cannot_be_read_is_told() {
    TestFiles.write(folder, Map.of("content/en/vocabulary.yaml", "channels: [\n"));
    Run run = Run.of("schema", folder);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("content/en/vocabulary.yaml:2:1: error: this is not YAML");
    assertThat(folder.resolve(".prepkit")).doesNotExist();
  }

  @Test
  void one_can_be_printed_and_an_unknown_one_is_told() throws IOException {
    assertThat(Run.of("schema", "--print", "email").out()).isEqualTo(EditorSchemas.text("email"));

    Run run = Run.of("schema", "--print", "mail");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("there is no schema 'mail'", "theme, question-bank, etiquette, email, chapter");
  }
}
