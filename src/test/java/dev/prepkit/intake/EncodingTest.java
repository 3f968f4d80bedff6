package dev.prepkit.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One file says the same in whatever it is written. */
class EncodingTest {

  private static final String MARK = "\uFEFF";

  @TempDir Path folder;

  static List<String> names() {
    return Shapes.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void line_ends_marks_and_wide_characters_change_nothing(String name) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    String text = Files.readString(Shapes.FOLDER.resolve(name));
    Export plain = Shapes.read(Shapes.FOLDER.resolve(name), diagnostics).orElseThrow();
    Map<String, byte[]> others = new TreeMap<>();
    others.put("Windows", text.replace("\n", "\r\n").getBytes(UTF_8));
    others.put("old Macs", text.replace("\n", "\r").getBytes(UTF_8));
    others.put("a mark", (MARK + text).getBytes(UTF_8));
    others.put("UTF-16, little end first", (MARK + text).getBytes(UTF_16LE));
    others.put("UTF-16, big end first", (MARK + text).getBytes(UTF_16BE));
    others.put("UTF-32", (MARK + text).getBytes(Charset.forName("UTF-32LE")));
    for (Map.Entry<String, byte[]> other : others.entrySet()) {
      Path file = Files.write(folder.resolve(name), other.getValue());
      assertThat(Shapes.read(file, diagnostics)).as(other.getKey()).contains(plain);
    }
    assertThat(diagnostics.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "linkedin-de.csv, windows-1252, true",
    "linkedin-fr.csv, windows-1252, true",
    "linkedin-es.csv, windows-1252, true",
    "nom-prenom.csv, windows-1252, true",
    "excel.csv, ISO-8859-1, true",
    "japan-2.1.vcf, windows-31j, false",
    "japan-2.1-unlabelled.vcf, windows-31j, true",
    "linkedin.csv, UTF-16LE, false",
    "linkedin.csv, UTF-16BE, false",
  })
  void what_is_not_utf_8_is_found_out(String name, Charset charset, boolean guessed)
      throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = Files.readString(Shapes.FOLDER.resolve(name)).getBytes(charset);
    Path file = Files.write(folder.resolve(name), bytes);

    assertThat(Shapes.read(file, diagnostics))
        .isEqualTo(Shapes.read(Shapes.FOLDER.resolve(name), new Diagnostics()));
    assertThat(diagnostics.all().toString().contains("this is not UTF-8; it was read as"))
        .isEqualTo(guessed);
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-2, Łukasz Żółć", "windows-1251, Пётр Ёлкин", "Big5, 陳大文"})
  void the_user_may_know_better(Charset charset, String name) throws IOException {
    Path file = folder.resolve("people.csv");
    Files.write(file, ("Name\n" + name + "\n").getBytes(charset));
    Diagnostics diagnostics = new Diagnostics();
    ExportReader reader =
        new ExportReader(
            new ExportReader.Reading(Optional.empty(), Optional.of(charset), Map.of()),
            diagnostics);

    assertThat(reader.read(file, "people.csv").orElseThrow().people().getFirst().text("name"))
        .isEqualTo(name);
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void a_wrong_word_of_the_user_is_told() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("people.csv"), "Name\nJörg\n", Charset.forName("windows-1252"));
    Diagnostics diagnostics = new Diagnostics();
    ExportReader reader =
        new ExportReader(
            new ExportReader.Reading(Optional.empty(), Optional.of(UTF_8), Map.of()), diagnostics);

    assertThat(reader.read(file, "people.csv")).isEmpty();
    assertThat(TestFiles.messages(diagnostics))
        .containsExactly("people.csv:1:1: error: this is not written in UTF-8");
  }
}
