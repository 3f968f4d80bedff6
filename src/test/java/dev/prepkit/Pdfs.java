package dev.prepkit;

import dev.prepkit.print.PdfFault;
import dev.prepkit.print.PdfValidator;
import dev.prepkit.print.verapdf.VeraPdfValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
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

  /** All that a file says: its text, its title, its bookmarks, the names of its fields. */
  public static String said(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> said = new ArrayList<>();
      said.add(lines(pdf));
      said.add(String.valueOf(document.getDocumentInformation().getTitle()));
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        collect(outline, said);
      }
      PDAcroForm form = document.getDocumentCatalog().getAcroForm();
      if (form != null) {
        form.getFieldTree()
            .forEach(field -> said.add(String.valueOf(field.getAlternateFieldName())));
      }
      return String.join("\n", said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(PDOutlineNode node, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle());
      collect(item, titles);
    }
  }

  /** The language of the whole file. */
  public static String language(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocumentCatalog().getLanguage();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many parts of a file are in a language of their own. */
  public static int passages(byte[] pdf, String language) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return passages(document.getDocumentCatalog().getStructureTreeRoot().getKids(), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int passages(List<Object> kids, String language) {
    int count = 0;
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement element) {
        count += language.equals(element.getLanguage()) ? 1 : 0;
        count += passages(element.getKids(), language);
      }
    }
    return count;
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
