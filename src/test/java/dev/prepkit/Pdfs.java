package dev.prepkit;

import dev.prepkit.print.PdfFault;
import dev.prepkit.print.PdfValidator;
import dev.prepkit.print.verapdf.VeraPdfValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads and validates finished PDFs. */
public final class Pdfs {

  private static final PdfValidator VALIDATOR = new VeraPdfValidator();

  private Pdfs() {}

  /** What is wrong with a file by the rules of PDF/UA-1 and PDF/A-2a. */
  public static List<PdfFault> failures(byte[] pdf) {
    return VALIDATOR.validate(pdf);
  }

  public static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text, every run of white space as one space. */
  public static String text(byte[] pdf) {
    return lines(pdf).replaceAll("\\s+", " ");
  }

  /** The text, line by line. */
  public static String lines(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      return stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
