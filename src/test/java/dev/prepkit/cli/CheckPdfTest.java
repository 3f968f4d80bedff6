package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code prepkit check --pdf}. */
class CheckPdfTest {

  @TempDir Path folder;

  @Test
  void what_was_built_conforms() {
    TestFiles.write(folder, Map.of("profile.yaml", "name: Maya\ncontacts:\n  - name: Jonas\n"));
    Run.build(folder, folder.resolve("output"));
    Run run = Run.of("check", folder, "--pdf");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).containsPattern("(?m)^\\d\\d PDFs conform to PDF/UA-1 and PDF/A-2a\\.$");
  }

  @Test
  void mistakes_in_the_folder_and_in_the_pdfs_are_both_told() {
    TestFiles.write(
        folder,
        Map.of("profile.yaml", "contatcs: []\n", "public/a.pdf", "", "output/deep/b.pdf", "Dear"));
    Run run = Run.of("check", folder, "--pdf");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("unknown key 'contatcs'")
        .contains(folder.resolve("public/a.pdf") + ": error: ")
        .contains(folder.resolve("output/deep/b.pdf") + ": error: ")
        .endsWith(" errors.\n");
    assertThat(run.out()).contains("0 of 2 PDFs conform to PDF/UA-1 and PDF/A-2a.");
  }

  @Test
  void only_the_named_places_are_looked_at_if_there_are_any() {
    TestFiles.write(
        folder,
        Map.of("profile.yaml", "names: M\n", "output/a.pdf", "", "b.pdf", "", "mine/c.pdf", ""));
    Run run =
        Run.of(
            "check", folder, "--pdf", "-o", folder.resolve("b.pdf"), "-o", folder.resolve("mine"));

    assertThat(run.err()).contains("b.pdf: error", "c.pdf: error").doesNotContain("a.pdf");
  }

  @Test
  void a_folder_that_was_not_built_yet_is_told_how() {
    TestFiles.write(folder, Map.of("profile.yaml", "names: M\n"));
    Run run = Run.of("check", folder, "--pdf");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "there is no PDF in " + folder.resolve("output") + " or " + folder.resolve("public"),
            "run `prepkit build` first");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void places_that_are_not_there_or_not_asked_for_are_mistakes_of_usage() {
    Run nowhere = Run.of("check", folder, "--pdf", "-o", folder.resolve("nowhere"));
    assertThat(nowhere.exitCode()).isEqualTo(2);
    assertThat(nowhere.err()).contains("There is no file or folder", "nowhere");

    Run useless = Run.of("check", folder, "-o", folder);
    assertThat(useless.exitCode()).isEqualTo(2);
    assertThat(useless.err()).contains("--pdf");
  }
}
