package dev.prepkit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.prepkit.Fuzz;
import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostic;
import dev.prepkit.diagnostic.Diagnostics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no export is named, with what to do; what is hostile does no harm. */
class ExportReaderTest {

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Export> read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    ExportReader.Reading reading =
        new ExportReader.Reading(Optional.empty(), Optional.empty(), Map.of());
    return new ExportReader(reading, diagnostics).read(file, name);
  }

  private Optional<Export> read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Found> people(String name, String text) throws IOException {
    return read(name, text).orElseThrow(() -> new AssertionError(diagnostics.all())).people();
  }

  private String told() {
    return String.join("\n", diagnostics.all().stream().map(Diagnostic::toString).toList());
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("Name\nBo\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7\n1 0 obj', 'this is a PDF, not a list of people', 'export your contacts as CSV'",
    "'\n<!DOCTYPE html><html>', 'this is a web page', 'download the export again'",
    "'<HTML lang=en>', 'this is a web page', 'the login page'",
    "'<?xml version=\"1.0\"?><x/>', 'this is an XML file', 'as CSV or vCard'",
    "'{\\rtf1\\ansi Name}', 'this is a formatted text', 'save it as plain text'",
    "'BEGIN:VCALENDAR\n', 'this is a calendar', 'as CSV or vCard'",
    "'', 'the file is empty', 'export it again'",
    "' \n\n', 'the file is empty', 'export it again'",
    "'\uFEFF\n', 'the file is empty', 'export it again'",
    "'sep=;\n', 'the table is empty', 'export it again'",
    "'Name\0,x', 'this is no text', 'as CSV, vCard or JSON Resume'",
  })
  void a_file_that_is_no_export_is_named(String text, String what, String advice)
      throws IOException {
    assertThat(read("Connections.csv", text)).isEmpty();
    assertThat(told()).startsWith("Connections.csv:1:1: error: ").contains(what, advice);
  }

  @Test
  void archives_and_workbooks_are_told_apart() throws IOException {
    read("a.csv", zip("Connections.csv", "messages.csv"));
    read("b.csv", zip("[Content_Types].xml", "xl/workbook.xml"));
    read("c.csv", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    read("d.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});

    assertThat(told())
        .contains("a.csv:1:1: error: this is a zip archive", "the file in it: Connections.csv")
        .contains("b.csv:1:1: error: this is an Excel or Word file", "'CSV UTF-8'")
        .contains("c.csv:1:1: error: this is an old Excel or Outlook file")
        .contains("d.csv:1:1: error: this is a picture");
  }

  @Test
  void a_file_that_is_too_large_is_not_even_opened() throws IOException {
    Path file = folder.resolve("large.csv");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(ExportText.MAX_SIZE + 1L);
    }
    ExportReader.Reading reading =
        new ExportReader.Reading(Optional.empty(), Optional.empty(), Map.of());

    assertThat(new ExportReader(reading, diagnostics).read(file, "large.csv")).isEmpty();
    assertThat(told()).contains("larger than 50 MB", "leave photographs out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Name^Company\nBo^Acme\n", "Name: Bo\n", "Bo\nCy\n"})
  void cells_that_nothing_parts_are_told(String text) throws IOException {
    assertThat(read("people.csv", text)).isEmpty();
    assertThat(told())
        .startsWith("people.csv:1:1: error: each line is one single cell")
        .contains("with commas, semicolons or tabs between the cells");
  }

  @Test
  void columns_without_names_are_listed() throws IOException {
    assertThat(read("people.csv", "Colour;Size\nred;3\n")).isEmpty();
    assertThat(told())
        .contains("no column is called 'Name' or 'First Name'; the columns are 'Colour', 'Size'")
        .contains("--map 'name=Colour'");
  }

  @ParameterizedTest
  @CsvSource({
    "'Name,Company\nBo,\"Acme\nCy,Beta\nDi,Gamma\n', 2",
    "'Name,Company\nBo,Acme\n\"Cy\" Young,\"Beta\"\n', 3",
  })
  void a_quotation_without_an_end_swallows_nobody(String text, int line) throws IOException {
    assertThat(read("people.csv", text)).isEmpty();
    assertThat(told())
        .startsWith(
            "people.csv:" + line + ":1: error: a quotation mark in the row that starts here");
  }

  @Test
  void rows_that_do_not_fit_their_header_are_skipped_and_not_guessed_at() throws IOException {
    List<Found> people =
        people("people.csv", "Name,Company,Role\nBo,Acme, Inc.,Cook\n\"Cy;Acme;Cook\"\nDi,Beta\n");

    assertThat(people.get(0).flaw()).contains(Flaw.WRONG_CELLS);
    assertThat(people.get(0).leftovers()).hasSize(4);
    assertThat(people.get(1).flaw()).contains(Flaw.WRONG_CELLS);
    assertThat(people.get(2).flaw()).isEmpty();
    assertThat(people.get(2).at()).hasToString("people.csv:4:1");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"basics\": {\"name\": \"Bo\"', 1, 'this is no JSON Resume that can be read'",
    "'{\"basics\": {\"name\": \"Bo\",}}x', 1, 'this is no JSON Resume that can be read'",
    "'{\n\"basics\": {\"name\": \"Bo\",\n\"name\": \"Cy\"}}', 3, 'the key ''name'' is here twice'",
    "'{\"name\": \"Bo\"}', 1, 'this JSON is no résumé: it has no ''basics'''",
    "'[{\"name\": \"Bo\"}]', 1, 'this is no JSON Resume that can be read'",
  })
  void json_that_is_no_resume_is_told(String text, int line, String message) throws IOException {
    assertThat(read("resume.json", text)).isEmpty();
    assertThat(told()).startsWith("resume.json:" + line + ":").contains(message);
  }

  @Test
  void json_may_be_deep_or_long_and_does_no_harm() throws IOException {
    assertThat(read("deep.json", "{\"a\":".repeat(50_000))).isEmpty();
    assertThat(read("long.json", "{\"basics\": \"" + "x".repeat(1 << 20) + "\"}")).isEmpty();
    assertThat(told()).contains("nested more than 20 levels deep", "longer than a million");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"BEGIN:VCARD\n", "BEGIN:VCARD\nVERSION:3.0\nFN:Bo\n", "BEGIN:VCARD\nFN:Bo\nEND"})
  void a_vcard_that_is_cut_off_is_read_and_told(String text) throws IOException {
    List<Found> people = people("people.vcf", text);

    assertThat(people).hasSize(1);
    assertThat(people.getFirst().text("name")).isEqualTo(text.contains("Bo") ? "Bo" : "");
    assertThat(told()).contains("people.vcf:1:1: warning: this vCard has no end");
  }

  @Test
  void what_nobody_can_see_does_not_come_along() throws IOException {
    List<Found> people =
        people(
            "people.csv",
            "Name,Company,Role\nBo\u202E Li,Ac\u0007me\u001B[31m,\"Co\r\nok\"\nCy,\u202E,\u200B\n");

    assertThat(people.get(0).text("name")).isEqualTo("Bo Li");
    assertThat(people.get(0).text("organisation")).isEqualTo("Ac me [31m");
    assertThat(people.get(0).text("role")).isEqualTo("Co ok");
    assertThat(people.get(1).leftovers())
        .extracting(Leftover::why)
        .containsExactly(LeftOut.UNSEEN, LeftOut.UNSEEN);
    assertThat(told())
        .contains("people.csv:2:1: warning: 'Name' holds what nobody can see: U+202E");
  }

  @Test
  void formulas_and_yaml_are_just_text() throws IOException {
    List<Found> people =
        people("people.csv", "Name,Company,Role\n=cmd|'/c x'!A0,- a: b #,\"!!java.lang.X {}\"\n");

    assertThat(people.getFirst().text("name")).isEqualTo("=cmd|'/c x'!A0");
    assertThat(people.getFirst().text("organisation")).isEqualTo("- a: b #");
    assertThat(people.getFirst().text("role")).isEqualTo("!!java.lang.X {}");
  }

  @Test
  void a_value_that_is_too_long_for_a_sheet_is_left_out() throws IOException {
    List<Found> people = people("people.csv", "Name,Company\nBo," + "x".repeat(301) + "\n");

    assertThat(people.getFirst().leftovers())
        .extracting(Leftover::why)
        .containsExactly(LeftOut.TOO_LONG);
  }

  @Test
  void as_many_as_linkedin_allows_are_read_at_once() throws IOException {
    StringBuilder table = new StringBuilder("First Name,Last Name,URL,Company,Connected On\n");
    for (int i = 0; i < 30_000; i++) {
      table.append("Ana,Number " + i + ",https://example.org/" + i + ",Acme,17 Mar 2024\n");
    }
    Export export = read("Connections.csv", table.toString()).orElseThrow();
    ImportPlan plan =
        new Planner(
                new dev.prepkit.text.YamlReader(diagnostics)
                    .read(TestFiles.file("profile.yaml", "name: Me\n"))
                    .orElseThrow(),
                new Filters(List.of("acme"), List.of(), List.of()))
            .plan(List.of(export));

    assertThat(plan.additions().contacts()).hasSize(30_000);
    assertThat(plan.leftovers()).hasSize(60_000);
  }

  @Test
  void the_oddest_files_take_no_long_time() throws IOException {
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          read("a.csv", "Name\n" + "(a/".repeat(100_000) + "\n" + "\u2728".repeat(100_000) + "\n");
          read("b.csv", "Name" + ",".repeat(2_000_000) + "\nBo" + ",x".repeat(2_000_000) + "\n");
          read("h.csv", "Name" + ",x".repeat(1_000) + "\nBo" + ",x".repeat(1_000) + "\n");
          read("c.csv", "Name,E-Mail\nBo,\"" + "a@, ".repeat(1_000_000) + "\"\n");
          read("d.vcf", "BEGIN:VCARD\n".repeat(30_000) + "FN:Bo\n".repeat(1_000));
          read(
              "e.vcf",
              "BEGIN:VCARD\nN:"
                  + ";".repeat(2_000_000)
                  + "\nFN"
                  + ";A=B".repeat(500_000)
                  + ":Bo\nEND:VCARD\n");
          read(
              "f.vcf",
              "BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:"
                  + "=C3".repeat(500_000)
                  + "\nEND:VCARD\n");
          read("g.json", "{\"basics\": {" + "\"a\": \"" + "\\u202e".repeat(100_000) + "\"}}");
        });
    assertThat(told()).contains("more than 500 columns", "this vCard has no end");
  }

  @Tag(Fuzz.TAG)
  @ParameterizedTest
  @MethodSource("dev.prepkit.intake.Shapes#names")
  void a_damaged_file_is_read_or_told(String name) throws IOException {
    byte[] whole = Files.readAllBytes(Shapes.FOLDER.resolve(name));
    Random random = Fuzz.random(name.hashCode());
    for (int i = 0; i < Fuzz.times(200); i++) {
      byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      for (int j = random.nextInt(6); j > 0; j--) {
        byte odd = (byte) "\"\\:;,=\n\0\u00e9{[ -".charAt(random.nextInt(13));
        damaged[random.nextInt(damaged.length)] = odd;
      }
      Files.write(folder.resolve(name), damaged);
      Diagnostics found = new Diagnostics();
      assertThat(Shapes.read(folder.resolve(name), found).isPresent())
          .isNotEqualTo(found.hasErrors());
    }
  }

  @Test
  void more_than_that_is_refused() throws IOException {
    read("people.csv", "Name\n" + "Bo\n".repeat(ExportReader.MAX_ENTRIES + 40));
    read("people.vcf", "BEGIN:VCARD\nEND:VCARD\n".repeat(ExportReader.MAX_ENTRIES + 40));

    assertThat(told()).contains("more than 50000 rows", "more than 50000 vCards");
  }

  @Test
  void a_quotation_mark_separates_nothing() throws IOException {
    assertThat(people("a.csv", "sep=\"\nName,Email\nAna,ana@example.org\n")).hasSize(1);
    assertThat(people("b.csv", "sep=;\nName;Email\nAna;ana@example.org\n")).hasSize(1);
    assertThat(told()).isEmpty();
  }
}
