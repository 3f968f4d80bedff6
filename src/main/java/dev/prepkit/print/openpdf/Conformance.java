package dev.prepkit.print.openpdf;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) want of the file around its pages. */
final class Conformance {

  private static final String METADATA =
      new String(Resources.read(Conformance.class, "metadata.xml"), StandardCharsets.UTF_8);

  /** A short profile of sRGB with parametric curves, made with Little CMS; free of copyright. */
  private static final ICC_Profile PROFILE =
      ICC_Profile.getInstance(Resources.read(Conformance.class, "srgb.icc"));

  private static final String PROGRAM = "Prepkit";
  private static final String SRGB = "sRGB IEC61966-2.1";

  private final String title;
  private final String language;
  private final LocalDate date;

  Conformance(String title, String language, LocalDate date) {
    this.title = title;
    this.language = language;
    this.date = date;
  }

  /**
   * Before the file is opened, or it will have no tags.
   *
   * @param pages how many there will be; more than one print on both sides of a leaf
   */
  void open(PdfWriter writer, int pages) {
    writer.setTagged();
    writer.setTabs(new PdfName("S")); // tab order is the order of the structure (7.18.3)
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    if (pages > 1) {
      writer.addViewerPreference(PdfName.DUPLEX, PdfName.DUPLEXFLIPLONGEDGE);
    }
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
  }

  /** Before the file is closed. */
  void close(PdfWriter writer) {
    String moment = "D:" + DateTimeFormatter.BASIC_ISO_DATE.format(date) + "000000Z";
    writer.getInfo().put(PdfName.TITLE, StructureTree.text(title));
    writer.getInfo().put(PdfName.PRODUCER, new PdfString(PROGRAM));
    writer.getInfo().put(PdfName.CREATOR, new PdfString(PROGRAM));
    writer.getInfo().put(PdfName.CREATIONDATE, new PdfString(moment));
    writer.getInfo().put(PdfName.MODDATE, new PdfString(moment));
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
    String metadata = METADATA.formatted(escaped(title), escaped(language), date + "T00:00:00Z");
    writer.setXmpMetadata(metadata.getBytes(StandardCharsets.UTF_8));
  }

  private static PdfDictionary outputIntent(PdfWriter writer) {
    PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(SRGB));
    intent.put(PdfName.INFO, new PdfString(SRGB));
    try {
      PdfICCBased profile = new PdfICCBased(PROFILE);
      intent.put(
          new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return intent;
  }

  private static String escaped(String text) {
    String allowed = text.replaceAll("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF]", "");
    return allowed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
