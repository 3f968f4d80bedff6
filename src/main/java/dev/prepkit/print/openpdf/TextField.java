package dev.prepkit.print.openpdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfAppearance;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;

/** Makes fields to type in. */
final class TextField {

  /** In points: what viewers leave free at the edges of a field. */
  private static final float INSET = 2;

  private final FormFonts fonts;
  private final List<String> cutOff = new ArrayList<>();

  TextField(FormFonts fonts) {
    this.fonts = fonts;
  }

  /** The texts that are too long for their fields. */
  List<String> cutOff() {
    return cutOff;
  }

  PdfFormField make(FieldSpot spot) {
    boolean multiline = spot.element().getNodeName().equals("textarea");
    PdfFormField field = PdfFormField.createTextField(spot.writer(), multiline, false, 0);
    PdfAppearance appearance = spot.appearance();
    fonts.use(field, appearance, spot);
    appearance.beginVariableText();
    String value = spot.element().getAttribute("value");
    if (!value.isBlank()) {
      field.setValueAsString(LetterForms.letters(value));
      show(value, multiline, appearance, spot);
    }
    appearance.endVariableText();
    PdfDictionary appearances = new PdfDictionary();
    appearances.put(PdfName.N, appearance.getIndirectReference());
    return spot.place(field, appearances);
  }

  private void show(String value, boolean multiline, PdfAppearance appearance, FieldSpot spot) {
    FieldText text = spot.text();
    List<String> lines = multiline ? text.lines(value, spot.width() - 2 * INSET) : List.of(value);
    float first = spot.height() - (multiline ? text.ascent() : text.baseline(spot.height()));
    if (!fits(lines, first, spot)) {
      cutOff.add(LetterForms.letters(value));
    }
    appearance.saveState();
    appearance.rectangle(0, 0, spot.width(), spot.height());
    appearance.clip();
    appearance.newPath();
    paint(lines, first, appearance, spot);
    appearance.restoreState();
  }

  private static boolean fits(List<String> lines, float first, FieldSpot spot) {
    float last = first - (lines.size() - 1) * spot.text().pitch();
    float widest = spot.width() - INSET;
    return last >= 0 && lines.stream().allMatch(line -> spot.text().width(line) <= widest);
  }

  private static void paint(
      List<String> lines, float first, PdfAppearance appearance, FieldSpot spot) {
    appearance.beginText();
    appearance.setColorFill(spot.ink());
    float y = first;
    for (String line : lines) {
      appearance.setTextMatrix(INSET, y);
      spot.text().show(line, appearance);
      y -= spot.text().pitch();
    }
    appearance.endText();
  }
}
