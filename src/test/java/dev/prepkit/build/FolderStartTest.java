package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import dev.prepkit.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class FolderStartTest {

  private static final Map<Answer, String> ANSWERS =
      Map.of(
          Answer.NAME, "Seán “Jack” O'Brien: #1",
          Answer.HEADLINE, "a baker moving into food safety",
          Answer.AUDIENCE, "career-changer",
          Answer.EMAIL, "sean@example.org",
          Answer.ZONE, "Europe/Dublin",
          Answer.PAPER, "letter",
          Answer.LOCALE, "en-US",
          Answer.CONTACT, "Yes",
          Answer.ROLE, "Head of \"Trust\" & Safety",
          Answer.ORGANISATION, "- none -");

  @TempDir Path folder;

  private static Profile read(String text) {
    Diagnostics diagnostics = new Diagnostics();
    var profile =
        new ProfileReader(diagnostics).read(new SourceFile("profile.yaml", "profile.yaml", text));
    assertThat(diagnostics.all()).isEmpty();
    return profile.orElseThrow();
  }

  @Test
  void every_answer_stands_behind_its_key_whatever_is_in_it() throws IOException {
    assertThat(ANSWERS).containsOnlyKeys(Answer.values());
    new FolderStart(folder).write(ANSWERS);
    Profile profile = read(Files.readString(folder.resolve("profile.yaml")));

    assertThat(profile.user().name()).isEqualTo(ANSWERS.get(Answer.NAME));
    assertThat(profile.user().headline().orElseThrow()).isEqualTo(ANSWERS.get(Answer.HEADLINE));
    assertThat(profile.user().audience().orElseThrow().value()).isEqualTo("career-changer");
    assertThat(profile.user().zone()).hasToString("Optional[Europe/Dublin]");
    assertThat(profile.preferences().paper()).isEqualTo("letter");
    assertThat(profile.preferences().locale().value()).hasToString("en_US");
    assertThat(profile.contacts().getFirst().name()).isEqualTo("Yes");
    assertThat(profile.contacts().getFirst().position().role()).contains(ANSWERS.get(Answer.ROLE));
    assertThat(profile.contacts().getFirst().position().organisation())
        .contains(ANSWERS.get(Answer.ORGANISATION));
  }

  @Test
  void every_suggestion_is_right_once_its_mark_is_gone() throws IOException {
    new FolderStart(folder).write(Map.of());
    String text =
        Files.readString(folder.resolve("profile.yaml"))
            .replaceAll("(?m)^( *)# (?!yaml-language-server)( *[a-z-]+:|  )", "$1$2");
    Files.writeString(folder.resolve("profile.yaml"), text);
    assertThat(text).contains("\n    findings:\n      - text:").doesNotContain("# email");

    Run run = Run.of("check", folder, "--today", "2027-02-02");
    assertThat(run.err() + run.out()).isEqualTo("All is well.\n");
    assertThat(EditorSchema.of("profile").faults(text)).isEmpty();
  }

  @Test
  void the_audiences_are_those_of_the_library() throws IOException {
    Object vocabulary =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(TestFiles.CONTENT.resolve("vocabulary.yaml")));
    assertThat(((Map<?, ?>) ((Map<?, ?>) vocabulary).get("audiences")).keySet())
        .isEqualTo(Set.copyOf(Answer.AUDIENCE.choices()));
  }

  @Test
  void what_is_there_stays() throws IOException {
    TestFiles.write(folder, Map.of("profile.yaml", "mine", "README.md", "mine too"));
    FolderStart.Started started = new FolderStart(folder).write(ANSWERS);

    assertThat(started.kept())
        .containsExactly(folder.resolve("README.md"), folder.resolve("profile.yaml"));
    assertThat(started.written())
        .containsExactly(
            folder.resolve(".prepkit"),
            folder.resolve(".gitignore"),
            folder.resolve("prepkit.yaml"));
    assertThat(folder.resolve("profile.yaml")).hasContent("mine");
    assertThat(folder.resolve("README.md")).hasContent("mine too");
  }

  @Test
  void an_editor_finds_the_schemas_beside_the_files() throws IOException {
    new FolderStart(folder).write(ANSWERS);

    for (String name : List.of("profile", "prepkit")) {
      String file = Files.readString(folder.resolve(name + ".yaml"));
      String line = file.lines().findFirst().orElseThrow();
      assertThat(line).startsWith("# yaml-language-server: $schema=");
      Path schema = folder.resolve(line.replaceFirst(".*=", ""));
      assertThat(schema).hasContent(EditorSchemas.text(name).strip());
      assertThat(EditorSchema.of(name).faults(file)).isEmpty();
    }
    assertThat(new EditorSchemas(folder).missingLines()).isEmpty();
  }

  @Test
  void a_faulty_answer_is_told_before_anything_is_written() throws IOException {
    assertThat(FolderStart.fault(Answer.EMAIL, "nobody").orElseThrow().message())
        .contains("'nobody' is no e-mail address");
    assertThat(FolderStart.fault(Answer.ZONE, "Europe/Londn").orElseThrow().hint())
        .contains("did you mean 'Europe/London'?");
    assertThat(FolderStart.fault(Answer.PAPER, "a5")).isPresent();
    assertThat(FolderStart.fault(Answer.EMAIL, "ana@example.org")).isEmpty();
  }
}
