package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.OwnProcess;
import dev.prepkit.TestFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command loads what it needs; the rest would only make it start later. */
class LoadedClassesTest {

  private static final Pattern PRINTING =
      Pattern.compile(" (org\\.openpdf|org\\.xhtmlrenderer)\\.");
  private static final Pattern DRAWING = Pattern.compile(" (java\\.awt|sun\\.awt|sun\\.java2d)\\.");
  private static final Pattern READING = Pattern.compile(" (com\\.vladsch|org\\.jsoup)\\.");
  private static final Pattern VALIDATING = Pattern.compile(" org\\.verapdf\\.");

  @TempDir Path folder;

  /** The classes that a command loads, a line each. */
  private String loaded(String... command) throws Exception {
    Path classes = folder.resolve("classes.txt");
    Path log = folder.resolve("log.txt");
    List<String> options =
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Xlog:class+load:file=" + classes);
    Process process = OwnProcess.start(folder, log, Map.of(), options, command);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    return Files.readString(classes);
  }

  @Test
  void what_writes_no_sheets_prints_and_draws_nothing() throws Exception {
    TestFiles.write(
        folder,
        Map.of(
            "profile.yaml",
            "name: Maya\ncontacts:\n  - name: Jonas\n",
            "themes/bare/theme.yaml",
            "title: Bare\nextends: plain\nleave-out: [prep-sheet, question-sheet, pocket-card,"
                + " research-worksheet, organisation-chart, thank-you-worksheet,"
                + " reflection-sheet, handbook]\n"));
    assertThat(loaded("build", ".", "--theme", "bare"))
        .containsPattern(READING)
        .doesNotContainPattern(PRINTING)
        .doesNotContainPattern(DRAWING)
        .doesNotContainPattern(VALIDATING);
    assertThat(loaded("next", "."))
        .containsPattern(READING)
        .doesNotContainPattern(PRINTING)
        .doesNotContainPattern(DRAWING);
  }

  @Test
  void help_reads_nothing() throws Exception {
    assertThat(loaded("build", "--help"))
        .doesNotContainPattern(READING)
        .doesNotContainPattern(PRINTING)
        .doesNotContainPattern(DRAWING);
  }

  @Test
  void a_check_validates_only_where_it_is_told_to() throws Exception {
    TestFiles.write(folder, Map.of("profile.yaml", "name: Maya\ncontacts:\n  - name: Jonas\n"));
    assertThat(loaded("check", ".")).containsPattern(PRINTING).doesNotContainPattern(VALIDATING);
  }
}
