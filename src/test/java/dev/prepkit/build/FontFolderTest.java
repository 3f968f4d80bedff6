package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.FontFiles;
import dev.prepkit.Pdfs;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts that lie in a folder {@code fonts}. */
class FontFolderTest {

  private static final byte[] CJK = FontFiles.bytes(FontFiles.CJK);

  @TempDir Path folder;

  @BeforeEach
  void profile() {
    TestFiles.write(
        folder, Map.of("profile.yaml", "name: A\ncontacts:\n  - name: 田中太郎\n    id: tanaka\n"));
  }

  private Run build() {
    return Run.of("build", folder, "-o", folder.resolve("out"), "--today", "2026-12-01");
  }

  private byte[] sheet() {
    return Run.files(folder.resolve("out")).get("contacts/tanaka/question-sheet.pdf");
  }

  @Test
  void withoutAFontANameIsReportedInOneWarningForAllItsSheetsAtItsPlace() {
    Run run = build();
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err().lines().filter(line -> line.contains("warning: ")))
        .singleElement()
        .asString()
        .contains("profile.yaml:3:11: warning:", "田中太郎")
        .contains("U+7530 CJK UNIFIED IDEOGRAPHS 7530", "U+90CE CJK UNIFIED IDEOGRAPHS 90CE");
    assertThat(Pdfs.text(sheet())).contains("[U+7530]");
  }

  @Test
  void aFontInTheUsersFolderHelpsOut() {
    FontFiles.write(folder.resolve("fonts/Japanese.otf"), CJK);
    TestFiles.write(folder, Map.of("fonts/LICENSE.txt", "The licence.", "fonts/notes", "x"));
    Run run = build();
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("U+7530");
    assertThat(Pdfs.text(sheet())).contains("田中太郎");
    assertThat(Pdfs.failures(sheet())).isEmpty();
    assertThat(sheet()).hasSizeLessThan(200_000);
  }

  @Test
  void aFontInTheThemesFolderHelpsOutAndStylesMayNameIt() {
    FontFiles.write(
        folder.resolve("themes/ours/fonts/any/Japanese.ttc"), FontFiles.collection(CJK));
    TestFiles.write(
        folder,
        Map.of(
            "themes/ours/theme.yaml",
            "title: Ours\nextends: plain\nfallback-fonts: [Noto Sans CJK JP]\n",
            "prepkit.yaml",
            "theme: ours\n"));
    Run run = build();
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Pdfs.text(sheet())).contains("田中太郎");
    assertThat(Pdfs.failures(sheet())).isEmpty();
  }

  @Test
  void thePublicEditionUsesTheFontsToo() {
    FontFiles.write(folder.resolve("fonts/broken.ttf"), Arrays.copyOf(CJK, 5000));
    Run run = Run.of("publish", folder, "-o", folder.resolve("out"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("fonts/broken.ttf: error: ", "is cut short", "download it again");
  }

  @Test
  void aWebFontIsAnErrorWithAdvice() {
    FontFiles.write(folder.resolve("fonts/a.WOFF2"), "wOF2 and so on and on".getBytes());
    Run run = build();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("fonts/a.WOFF2", "is a font for web pages", ".ttf or .otf");
  }

  @Test
  void aFontWithDamagedOutlinesIsAnErrorWhenItIsNeeded() {
    FontFiles.write(folder.resolve("fonts/a.otf"), FontFiles.with(CJK, "CFF ", 2, 0x7F7F));
    Run run = build();
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("fonts/a.otf: error: the font is damaged");
  }

  @Test
  void aDamagedFontThatAThemeNamesIsAnErrorInAnyCase() {
    byte[] damaged = FontFiles.with(CJK, "CFF ", 2, 0x7F7F);
    FontFiles.write(folder.resolve("themes/ours/fonts/a.otf"), damaged);
    TestFiles.write(
        folder,
        Map.of(
            "themes/ours/theme.yaml",
            "title: Ours\nextends: plain\nfonts: [{family: A, file: fonts/a.otf}]\n",
            "prepkit.yaml",
            "theme: ours\n"));
    Run run = build();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("theme.yaml:1:1: error: 'fonts/a.otf' cannot be used as a font");
  }
}
