package dev.prepkit.print.verapdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.print.PdfFault;
import dev.prepkit.print.PdfFault.BrokenRule;
import dev.prepkit.print.PdfFault.Unreadable;
import dev.prepkit.print.PdfStandard;
import dev.prepkit.print.PdfValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Files that other programs made, or that came to harm. */
class VeraPdfValidatorTest {

  private final PdfValidator validator = new VeraPdfValidator();

  /** Two empty pages, and one with a line of text in a font that is not in the file. */
  private static PDDocument plain() throws IOException {
    PDDocument document = new PDDocument();
    PDPage last = new PDPage();
    List.of(new PDPage(), new PDPage(), last).forEach(document::addPage);
    try (PDPageContentStream text = new PDPageContentStream(document, last)) {
      text.beginText();
      text.setFont(new PDType1Font(FontName.HELVETICA), 12);
      text.showText("Hello");
      text.endText();
    }
    return document;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  private static byte[] lockedFor(String reader) throws IOException {
    PDDocument document = plain();
    document.protect(new StandardProtectionPolicy("owner", reader, new AccessPermission()));
    return saved(document);
  }

  private List<BrokenRule> broken(byte[] pdf) {
    return validator.validate(pdf).stream().map(BrokenRule.class::cast).toList();
  }

  @Test
  void a_plain_file_breaks_rules_of_both_standards_each_told_once() throws IOException {
    List<BrokenRule> broken = broken(saved(plain()));

    assertThat(broken)
        .extracting(rule -> rule.standard() + " " + rule.clause() + "-" + rule.test())
        .doesNotHaveDuplicates()
        .contains("UA_1 7.1-11", "UA_1 7.2-34", "UA_1 7.21.4.1-1", "A_2A 6.7.3.3-1");
  }

  @Test
  void a_broken_rule_says_what_is_wrong_and_how_often_and_where() throws IOException {
    assertThat(broken(saved(plain())))
        .contains(
            new BrokenRule(
                PdfStandard.UA_1,
                "7.21.4.1",
                1,
                "The font program is not embedded",
                1,
                Optional.of("page 3, font Helvetica")))
        .filteredOn(rule -> rule.clause().equals("7.2"))
        .singleElement()
        .satisfies(rule -> assertThat(rule.times()).isEqualTo(1));
  }

  @Test
  void what_is_no_pdf_or_not_whole_is_named() throws IOException {
    byte[] whole = saved(plain());

    assertThat(validator.validate(new byte[0])).containsExactly(Unreadable.EMPTY);
    assertThat(validator.validate("Dear Ms Weidmann".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(Unreadable.NO_PDF);
    for (int length : new int[] {9, whole.length / 2, whole.length - 20}) {
      assertThat(validator.validate(Arrays.copyOf(whole, length)))
          .as("%d bytes of %d", length, whole.length)
          .containsExactly(Unreadable.DAMAGED);
    }
  }

  @Test
  void a_file_that_wants_a_password_is_locked_and_one_that_wants_none_is_validated()
      throws IOException {
    assertThat(validator.validate(lockedFor("reader"))).containsExactly(Unreadable.LOCKED);
    assertThat(broken(lockedFor("")))
        .anySatisfy(rule -> assertThat(rule.message()).contains("Encrypt"));
  }

  @Test
  void a_file_made_to_exhaust_its_readers_is_damaged() {
    String deep = "[".repeat(300_000) + "]".repeat(300_000);
    String head = "%PDF-1.7\n";
    String catalog = "1 0 obj <</Type/Catalog/Pages 2 0 R/X " + deep + ">> endobj\n";
    String pages = "2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\n";
    String table =
        "xref\n0 3\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n"
            .formatted(head.length(), head.length() + catalog.length());
    String end =
        "trailer <</Size 3/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(head.length() + catalog.length() + pages.length());

    List<PdfFault> faults =
        validator.validate(
            (head + catalog + pages + table + end).getBytes(StandardCharsets.ISO_8859_1));
    assertThat(faults).containsExactly(Unreadable.DAMAGED);
  }
}
