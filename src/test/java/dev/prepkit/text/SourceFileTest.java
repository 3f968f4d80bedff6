package dev.prepkit.text;

import static dev.prepkit.TestFiles.file;
import static dev.prepkit.TestFiles.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {

  private static final String TEXT = "one\n\ntwo\n";

  private final Diagnostics diagnostics = new Diagnostics();
  private final SourceReader reader = new SourceReader(diagnostics);

  @Test
  void a_place_and_an_offset_are_the_same_thing() {
    SourceFile file = file("f", TEXT);

    for (int offset = 0; offset < TEXT.length(); offset++) {
      assertThat(file.offset(file.at(offset))).isEqualTo(offset);
    }
    assertThat(file.at(6)).isEqualTo(new SourceLocation("f", 3, 2));
  }

  @ParameterizedTest
  @CsvSource({"emails/thank-you.md, thank-you", "a.b.md, a.b", "notes, notes", "a.d/notes, notes"})
  void an_id_is_a_name_without_folder_and_ending(String path, String id) {
    assertThat(new SourceFile("x", path, "").id()).isEqualTo(id);
  }

  @Test
  void the_layer_of_a_name_is_found_below() {
    SourceFile lower = file("en/a.yaml", "low");
    SourceFile file = file("de/a.yaml", "high").over(lower);

    assertThat(file.layer("en/a.yaml")).isSameAs(lower);
    assertThat(file.layer("de/a.yaml")).isSameAs(file);
    assertThat(file.layer("fr/a.yaml")).isSameAs(lower);
  }

  @Test
  void a_passage_knows_where_each_character_was_written() {
    SourceFile file = file("f", TEXT);
    Passage passage = Passage.of(file, 1, 8);

    assertThat(passage.text()).isEqualTo("ne\n\ntwo");
    assertThat(passage.at(5)).isEqualTo(new SourceLocation("f", 3, 2));
    assertThat(passage.slice(4, 7).at(1)).isEqualTo(new SourceLocation("f", 3, 2));
    assertThat(passage.slice(4, 7).at(99)).isEqualTo(new SourceLocation("f", 3, 3));
    assertThat(passage.slice(4, 4).at(0)).isEqualTo(file.start());
    assertThat(Passage.madeOf(file, "new words", 5).at(4)).isEqualTo(new SourceLocation("f", 3, 1));
  }

  @Test
  void a_passage_without_a_place_for_each_character_is_none() {
    assertThatThrownBy(() -> Passage.of(file("f", TEXT), 0, 3).saying("longer"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_a_program_hands_over_is_read_up_to_1_MiB() throws IOException {
    byte[] large = "a".repeat(SourceReader.MAX_SIZE).getBytes();

    assertThat(reader.read(new ByteArrayInputStream(large), "-"))
        .hasValueSatisfying(file -> assertThat(file.text()).hasSize(SourceReader.MAX_SIZE));
    assertThat(reader.read(new ByteArrayInputStream(new byte[SourceReader.MAX_SIZE + 1]), "input"))
        .isEmpty();
    assertThat(messages(diagnostics))
        .containsExactly("input:1:1: error: the file is larger than 1 MiB");
  }

  @Test
  void the_size_of_a_text_is_that_of_its_bytes() {
    assertThat(SourceReader.canRead("é".repeat(SourceReader.MAX_SIZE / 2))).isTrue();
    assertThat(SourceReader.canRead("é".repeat(SourceReader.MAX_SIZE / 2) + "a")).isFalse();
  }

  @Test
  void a_folder_is_no_file_and_neither_is_nothing(@TempDir Path folder) throws IOException {
    assertThat(reader.read(folder, "f", "f")).isEmpty();
    assertThat(messages(diagnostics))
        .containsExactly("f:1:1: error: this is a folder, and no file");
    assertThatThrownBy(() -> reader.read(folder.resolve("none"), "none", "none"))
        .hasMessage("none is no file that can be read");
  }

  @Test
  void a_control_character_at_the_very_start_is_found_too() throws IOException {
    byte[] bytes = "\0ab\n".getBytes();

    assertThat(reader.read(new ByteArrayInputStream(bytes), "f")).isEmpty();
    assertThat(messages(diagnostics).getFirst()).startsWith("f:1:1: error: a control character");
  }
}
