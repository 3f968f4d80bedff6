package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

class DiagnosticReportTest {

  @TempDir Path folder;

  private String report(String text, int line, int column, Ansi colours) {
    TestFiles.write(folder, Map.of("a.yaml", text));
    Diagnostics diagnostics = new Diagnostics();
    SourceLocation at = new SourceLocation(folder.resolve("a.yaml").toString(), line, column);
    diagnostics.error(at, "it is wrong", "mend it");
    return new DiagnosticReport(colours)
        .text(diagnostics.all())
        .replace(folder.toString() + "/", "");
  }

  @Test
  void a_mistake_is_shown_in_its_line() {
    assertThat(report("name: Ana\n\tcontcts: []\n", 2, 2, Ansi.OFF))
        .isEqualTo(
            """
            a.yaml:2:2: error: it is wrong
              2 |  contcts: []
                |  ^
              hint: mend it
            """);
  }

  @Test
  void a_line_that_nobody_can_read_is_not_shown() {
    assertThat(report("\0n\0a\0m\0e\0:\n", 1, 1, Ansi.OFF))
        .isEqualTo("a.yaml:1:1: error: it is wrong\n  hint: mend it\n");
    assertThat(report("name: A\0na\n", 1, 8, Ansi.OFF)).contains("1 | name: A\uFFFDna\n");
  }

  @Test
  void a_terminal_has_colours() {
    assertThat(report("name: Ana", 1, 1, Ansi.ON))
        .contains("\u001B[1ma.yaml:1:1: \u001B[0m", "\u001B[31merror\u001B[0m: it")
        .contains("it is wrong\n");
  }

  @Test
  void wide_characters_and_accents_do_not_move_the_caret() {
    String line = "role: 看護師 e\u0301 x";
    String[] shown = report(line, 1, line.length(), Ansi.OFF).split("\n");

    assertThat(shown[1]).isEqualTo("  1 | " + line);
    assertThat(shown[2]).isEqualTo("    | " + " ".repeat(6 + 6 + 1 + 1 + 1) + "^");
  }

  @Test
  void of_a_long_line_the_part_around_the_place_is_shown() {
    String line = "a".repeat(500) + "X" + "b".repeat(500);
    String[] shown = report(line, 1, 501, Ansi.OFF).split("\n");

    assertThat(shown[1]).startsWith("  1 | …aaa").endsWith("bbb…").hasSizeLessThan(110);
    assertThat(shown[1].charAt(shown[2].indexOf('^'))).isEqualTo('X');
  }

  @Test
  void what_a_terminal_would_obey_is_not_handed_on() {
    assertThat(report("name: \u001B[2J\u202Eevil\u0007", 1, 7, Ansi.OFF))
        .doesNotContain("\u001B", "\u202E", "\u0007")
        .contains("  1 | name: \uFFFD[2J\uFFFDevil\uFFFD\n    |       ^\n");
  }

  @Test
  void nor_is_it_from_the_name_of_a_file() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.error(SourceLocation.startOf("a\u001B[2J.yaml"), "it is wrong");

    assertThat(new DiagnosticReport(Ansi.OFF).text(diagnostics.all()))
        .isEqualTo("a\uFFFD[2J.yaml:1:1: error: it is wrong\n");
  }

  @ParameterizedTest
  @CsvSource({"9, 1", "2, 1"})
  void where_there_is_no_line_there_is_no_picture(int line, int column) {
    assertThat(report("name: Ana\n \n", line, column, Ansi.OFF))
        .isEqualTo("a.yaml:" + line + ":" + column + ": error: it is wrong\n  hint: mend it\n");
  }

  @Test
  void programs_get_a_list_and_nothing_else() {
    TestFiles.write(folder, Map.of("profile.yaml", "name: \"A <b>\"\ncontcts: []\n"));
    Run run = Run.of("check", folder, "--format", "json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("1 error; nothing was written.\n");
    JsonArray all = JsonParser.parseString(run.out()).getAsJsonArray();
    JsonObject first = all.get(0).getAsJsonObject();
    assertThat(all).hasSize(1);
    assertThat(first.get("severity").getAsString()).isEqualTo("error");
    assertThat(first.get("file").getAsString())
        .isEqualTo(folder.resolve("profile.yaml").toString());
    assertThat(first.get("line").getAsInt()).isEqualTo(2);
    assertThat(first.get("column").getAsInt()).isEqualTo(1);
    assertThat(first.get("message").getAsString()).isEqualTo("unknown key 'contcts'");
    assertThat(first.get("hint").getAsString()).isEqualTo("did you mean 'contacts'?");
  }

  @Test
  void code_hosts_get_their_own_format() {
    Path mine = folder.resolve("my kits");
    TestFiles.write(mine, Map.of("bad.txt", "Dear Bo,\n\nplease give me a job.\n"));
    Run run =
        Run.of("review", mine.resolve("bad.txt"), mine.resolve("bad.txt"), "--format", "sarif");

    JsonObject log = JsonParser.parseString(run.out()).getAsJsonObject();
    JsonObject job = log.getAsJsonArray("runs").get(0).getAsJsonObject();
    assertThat(log.get("version").getAsString()).isEqualTo("2.1.0");
    assertThat(job.getAsJsonObject("tool").getAsJsonObject("driver").get("name").getAsString())
        .isEqualTo("Prepkit");
    JsonObject result = job.getAsJsonArray("results").get(0).getAsJsonObject();
    assertThat(result.get("level").getAsString()).isIn("error", "warning");
    JsonObject place =
        result
            .getAsJsonArray("locations")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("physicalLocation");
    assertThat(place.getAsJsonObject("artifactLocation").get("uri").getAsString())
        .startsWith("file:/")
        .endsWith("my%20kits/bad.txt");
    assertThat(place.getAsJsonObject("region").get("startLine").getAsInt()).isPositive();
  }

  @Test
  void nothing_wrong_is_an_empty_list() {
    TestFiles.write(folder, Map.of("profile.yaml", "name: Ana\ncontacts: [{name: Bo Li}]\n"));
    Run run = Run.of("next", folder, "--format", "json", "--today", "2026-12-01");

    assertThat(run.out()).isEqualTo("[]\n");
    assertThat(run.err()).contains("Bo Li");
  }
}
