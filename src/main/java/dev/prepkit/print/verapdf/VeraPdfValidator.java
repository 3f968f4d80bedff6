package dev.prepkit.print.verapdf;

import dev.prepkit.print.PdfFault;
import dev.prepkit.print.PdfFault.BrokenRule;
import dev.prepkit.print.PdfFault.Unreadable;
import dev.prepkit.print.PdfStandard;
import dev.prepkit.print.PdfValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.verapdf.as.io.ASMemoryInStream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF, which checks both standards in one pass over a file. Safe for many threads. */
public final class VeraPdfValidator implements PdfValidator {

  private static final List<PDFAFlavour> FLAVOURS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  /** In bytes: how far in a file its header may begin (ISO 32000-1, Annex H, note 13). */
  private static final int HEAD = 1024;

  /** Of the places where a rule is broken, veraPDF is to tell the first; it counts them all. */
  private static final int PLACES = 1;

  /** Kept here, or the setting would be forgotten with it. */
  private static final Logger LOG = Logger.getLogger("org.verapdf");

  /** Sets veraPDF up; its log lines are not for users. */
  public VeraPdfValidator() {
    LOG.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Override
  public List<PdfFault> validate(byte[] pdf) {
    if (pdf.length == 0) {
      return List.of(Unreadable.EMPTY);
    }
    if (!hasHeader(pdf)) {
      return List.of(Unreadable.NO_PDF);
    }
    List<ValidationResult> results;
    try {
      results = results(pdf);
    } catch (EncryptedPdfException e) {
      return List.of(Unreadable.LOCKED);
    } catch (VeraPDFException | IOException | RuntimeException | StackOverflowError e) {
      // Which of them it is depends on where the damage lies.
      return List.of(Unreadable.DAMAGED);
    }
    return results.stream().flatMap(VeraPdfValidator::brokenRules).toList();
  }

  private static boolean hasHeader(byte[] pdf) {
    return new String(pdf, 0, Math.min(pdf.length, HEAD), StandardCharsets.ISO_8859_1)
        .contains("%PDF-");
  }

  /** Works in memory: veraPDF would leave a copy of a damaged file among the temporary ones. */
  private static List<ValidationResult> results(byte[] pdf) throws VeraPDFException, IOException {
    try (ASMemoryInStream in = new ASMemoryInStream(pdf, pdf.length, false);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, FLAVOURS.getFirst());
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(FLAVOURS, PLACES, false, true, false)) {
      return validator.validateAll(parser);
    }
  }

  private static Stream<PdfFault> brokenRules(ValidationResult result) {
    return result.getTestAssertions().stream().map(assertion -> brokenRule(result, assertion));
  }

  private static BrokenRule brokenRule(ValidationResult result, TestAssertion assertion) {
    return new BrokenRule(
        standard(result.getPDFAFlavour()),
        assertion.getRuleId().getClause(),
        assertion.getRuleId().getTestNumber(),
        assertion.getErrorMessage(),
        result.getFailedChecks().get(assertion.getRuleId()),
        Place.words(assertion.getLocation().getContext()));
  }

  private static PdfStandard standard(PDFAFlavour flavour) {
    return flavour == PDFAFlavour.PDFUA_1 ? PdfStandard.UA_1 : PdfStandard.A_2A;
  }
}
