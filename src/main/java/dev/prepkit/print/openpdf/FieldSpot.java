package dev.prepkit.print.openpdf;

import java.awt.Color;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfAppearance;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/**
 * Where a field stands, and in what it is written.
 *
 * @param area in points, on the current page
 */
record FieldSpot(PdfWriter writer, Element element, Rectangle area, FieldText text, Color ink) {

  float width() {
    return area.getWidth();
  }

  float height() {
    return area.getHeight();
  }

  PdfAppearance appearance() {
    return PdfAppearance.createAppearance(writer, width(), height());
  }

  /** What all fields have in common. */
  PdfFormField place(PdfFormField field, PdfDictionary appearances) {
    field.setWidget(area, PdfAnnotation.HIGHLIGHT_NONE);
    field.setPage();
    field.setFlags(PdfAnnotation.FLAGS_PRINT);
    field.setFieldName(element.getAttribute("name"));
    field.setUserName(element.getAttribute("title"));
    field.put(PdfName.AP, appearances);
    return field;
  }
}
