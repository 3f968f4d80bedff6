package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostic;
import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs that other programs made. */
class PdfCheckTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @TempDir Path folder;

  private Path plain(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }
    return file;
  }

  private PdfCheck.Tally check(Path... places) throws IOException {
    return new PdfCheck(diagnostics).check(List.of(places));
  }

  @Test
  void a_broken_rule_is_told_with_its_clause_and_what_to_do() throws IOException {
    Path file = plain("flyer.pdf");

    assertThat(check(file)).isEqualTo(new PdfCheck.Tally(1, 0));
    assertThat(diagnostics.all())
        .extracting(Diagnostic::toString)
        .contains(
            file
                + ": error: PDF/UA-1, clause 7.1, test 11: StructTreeRoot entry is not present in"
                + " the document catalog\n"
                + "  hint: export it as tagged PDF, with decoration marked as such");
    assertThat(TestFiles.messages(diagnostics))
        .anyMatch(line -> line.startsWith(file + ": error: PDF/A-2a, clause 6.7.3.3, test 1: "));
  }

  @Test
  void every_file_that_cannot_be_read_is_named_with_its_reason() throws IOException {
    byte[] whole = Files.readAllBytes(plain("whole.pdf"));
    TestFiles.write(folder, Map.of("in/empty.PDF", "", "in/deep/note.pdf", "Dear", "in/a.txt", ""));
    Files.write(folder.resolve("in/cut.pdf"), Arrays.copyOf(whole, whole.length / 2));

    assertThat(check(folder.resolve("in"))).isEqualTo(new PdfCheck.Tally(3, 0));
    assertThat(TestFiles.messages(diagnostics))
        .containsExactly(
            folder.resolve("in/cut.pdf")
                + ": error: this PDF cannot be read: it is damaged, or not complete",
            folder.resolve("in/deep/note.pdf") + ": error: this is no PDF, whatever its name says",
            folder.resolve("in/empty.PDF") + ": error: this file is empty");
  }

  @Test
  void the_messages_have_the_same_order_in_every_run() throws IOException {
    for (int i = 0; i < 24; i++) {
      plain(i % 3 + "/flyer" + i + ".pdf");
    }
    assertThat(check(folder)).isEqualTo(new PdfCheck.Tally(24, 0));
    Diagnostics again = new Diagnostics();
    new PdfCheck(again).check(List.of(folder));

    assertThat(diagnostics.all()).hasSizeGreaterThan(100).isEqualTo(again.all());
    assertThat(diagnostics.all()).extracting(each -> each.location().file()).isSorted();
  }

  @Test
  void a_file_that_is_in_two_places_is_checked_once_and_a_link_to_a_folder_is_followed()
      throws IOException {
    Path file = plain("in/flyer.pdf");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));

    assertThat(check(file, folder.resolve("in"), link)).isEqualTo(new PdfCheck.Tally(2, 0));
    assertThat(TestFiles.messages(diagnostics))
        .anyMatch(line -> line.startsWith(link.resolve("flyer.pdf") + ": error: "));
  }

  @Test
  void no_pdf_at_all_is_an_error_too() throws IOException {
    TestFiles.write(folder, Map.of("readme.txt", "no PDF"));

    assertThat(check(folder, folder.resolve("nowhere"))).isEqualTo(new PdfCheck.Tally(0, 0));
    assertThat(diagnostics.all()).singleElement().asString().contains("run `prepkit build` first");
  }
}
