package dev.prepkit.print.openpdf;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAcroForm;
import org.openpdf.text.pdf.PdfAppearance;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** The fonts that viewers find in one document to set what is typed (ISO 32000-1, 12.7.3.3). */
final class FormFonts {

  private final TypingFonts fonts;
  private final Set<BaseFont> shared = new HashSet<>();

  FormFonts(TypingFonts fonts) {
    this.fonts = fonts;
  }

  /** Says in which font, size and colour people type. */
  void use(PdfFormField field, PdfAppearance appearance, FieldSpot spot) {
    BaseFont font = fonts.of(spot.text().face());
    PdfAppearance typed = (PdfAppearance) appearance.getDuplicate(); // has the same resources
    typed.setFontAndSize(font, spot.text().size());
    typed.setColorFill(spot.ink());
    field.setDefaultAppearanceString(typed);
    if (shared.add(font)) {
      share(appearance, spot.writer());
    }
  }

  /**
   * Makes the fonts of an appearance resources of the form. OpenPDF would do that too, and would
   * name Helvetica beside them, which is not there.
   */
  private static void share(PdfAppearance appearance, PdfWriter writer) {
    PdfFormField gatherer = PdfFormField.createEmpty(writer);
    gatherer.setAppearance(PdfName.N, appearance);
    gatherer.setUsed();
    PdfDictionary gathered = Objects.requireNonNull(gatherer.getAsDict(PdfName.DR));
    PdfAcroForm form = writer.getAcroForm();
    PdfDictionary resources = form.getAsDict(PdfName.DR);
    if (resources == null) {
      form.put(PdfName.DR, gathered);
    } else {
      resources.getAsDict(PdfName.FONT).mergeDifferent(gathered.getAsDict(PdfName.FONT));
    }
  }
}
