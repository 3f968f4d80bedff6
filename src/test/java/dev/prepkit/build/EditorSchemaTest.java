package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** The schemas against files: what the program takes, they take. */
class EditorSchemaTest {

  private static final Path SAMPLES = Path.of("src/test/resources");
  private static final List<String> NAMES = EditorSchemas.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  void a_schema_is_one(String name) {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(SchemaLocation.of(Dialects.getDraft7().getId()))
                .validate(EditorSchema.of(name).node().toString(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void what_two_schemas_share_they_say_in_the_same_words() {
    Map<String, JsonNode> met = new HashMap<>();
    for (String name : NAMES) {
      JsonNode definitions = EditorSchema.of(name).node().path("definitions");
      definitions
          .properties()
          .forEach(
              each -> {
                if (!each.getKey().equals("facts")) {
                  assertThat(met.getOrDefault(each.getKey(), each.getValue()))
                      .as(each.getKey() + " of " + name)
                      .isEqualTo(each.getValue());
                  met.put(each.getKey(), each.getValue());
                }
              });
    }
    assertThat(met).containsKeys("policies", "colours", "text");
  }

  @ParameterizedTest
  @CsvSource({
    "question-bank, questions",
    "etiquette, etiquette",
    "email, emails",
    "chapter, guide",
  })
  void the_front_matter_of_all_shipped_content_is_right(String name, String folder)
      throws IOException {
    EditorSchema schema = EditorSchema.of(name);
    List<Path> files = files(TestFiles.CONTENT.resolve(folder), ".md");
    assertThat(files).hasSizeGreaterThan(4);
    for (Path file : files) {
      assertThat(schema.faults(EditorSchema.front(file))).as(file.toString()).isEmpty();
    }
  }

  @Test
  void every_profile_that_builds_is_right() throws IOException {
    List<Path> files =
        files(SAMPLES, "profile.yaml").stream()
            .filter(file -> !file.startsWith(SAMPLES.resolve("mistakes")))
            .collect(Collectors.toCollection(ArrayList::new));
    files.add(Path.of("src/main/resources/dev/prepkit/shipped/sample/profile.yaml"));
    files.add(Path.of("src/main/resources/dev/prepkit/build/new-folder/profile.yaml"));
    assertThat(files).hasSizeGreaterThan(9);
    assertRight("profile", files);
  }

  @Test
  void every_theme_and_every_setting_is_right() throws IOException {
    List<Path> themes =
        Stream.of(TestFiles.THEMES, SAMPLES.resolve("print-mistakes"))
            .flatMap(folder -> files(folder, "theme.yaml").stream())
            .toList();
    assertThat(themes).hasSize(4);
    assertRight("theme", themes);
    assertRight(
        "prepkit",
        List.of(
            SAMPLES.resolve("brand/prepkit.yaml"),
            SAMPLES.resolve("print-mistakes/prepkit.yaml"),
            Path.of("src/main/resources/dev/prepkit/build/new-folder/prepkit.yaml")));
  }

  @Test
  void the_mistakes_that_a_schema_can_see_it_sees() throws IOException {
    List<String> seen = new ArrayList<>();
    for (Path file : files(SAMPLES.resolve("mistakes"), ".yaml")) {
      String name = file.getFileName().toString().replace(".yaml", "");
      String folder = SAMPLES.resolve("mistakes").relativize(file.getParent()).toString();
      if (NAMES.contains(name) && isYaml(folder)) {
        EditorSchema.of(name).faults(Files.readString(file)).stream()
            .map(fault -> folder + fault.replaceFirst(":? .*", ""))
            .filter(place -> !seen.contains(place))
            .forEach(seen::add);
      }
    }
    assertThat(seen)
        .containsExactly(
            "brand/brand/colours/ink",
            "brand/brand/contact/email",
            "brand/brand/contact",
            "brand/brand/appointment",
            "clocks/contacts/0/meeting/minutes",
            "contacts-no-list/contacts",
            "empty-profile",
            "missing-name/contacts/0",
            "missing-name",
            "no-contacts",
            "no-date/contacts/0/meeting/when",
            "referrers/contacts/2/referrer",
            "referrers/contacts/2/referrer/use-name",
            "referrers/contacts/3/referrer",
            "referrers/contacts/3/referrer/email",
            "site-address/site/address",
            "site-address/site",
            "unknown-key/contacts/0",
            "unknown-key",
            "unknown-words/audience",
            "unknown-words/contacts/0/seniority",
            "unknown-words/contacts/0/channel",
            "unknown-words/contacts/0/findings/0",
            "unknown-words/contacts/0/findings/0/kind",
            "unsafe-address/email",
            "unsafe-address/links/0",
            "unsafe-address/contacts/0/meeting/link",
            "wrong-type/name",
            "wrong-type/defaults",
            "wrong-type/contacts/0/meeting/minutes",
            "wrong-type/contacts/0/goals/0");
  }

  /** Whether an editor can take a file apart; what is no YAML is for no schema. */
  private static boolean isYaml(String folder) {
    return !List.of("duplicate-key", "invalid-utf8", "yaml-syntax", "yaml-tab").contains(folder);
  }

  @Test
  void an_email_has_a_subject_and_what_is_spoken_has_none() {
    EditorSchema schema = EditorSchema.of("email");
    String head = "title: A\nsummary: B\nwhen: request\n";

    assertThat(schema.faults(head + "channel: email\nsubject: C\n")).isEmpty();
    assertThat(schema.faults(head + "channel: letter\n")).isEmpty();
    assertThat(schema.faults(head + "channel: email\n")).hasSize(1);
    assertThat(schema.faults(head + "channel: phone\nsubject: C\n")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void every_key_says_what_it_is_for(ReadFile file) {
    for (Block block : Block.of(file)) {
      block
          .shape()
          .keys()
          .forEach(
              (key, shape) -> {
                assertThat(shape.node().path("description").asString())
                    .as(block + ": " + key)
                    .endsWith(".")
                    .hasSizeBetween(10, 200);
                shape
                    .says("enumDescriptions")
                    .ifPresent(all -> assertThat(all).as(key).hasSameSizeAs(shape.words()));
              });
    }
  }

  private static void assertRight(String name, List<Path> files) throws IOException {
    EditorSchema schema = EditorSchema.of(name);
    for (Path file : files) {
      assertThat(schema.faults(Files.readString(file))).as(file.toString()).isEmpty();
    }
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
