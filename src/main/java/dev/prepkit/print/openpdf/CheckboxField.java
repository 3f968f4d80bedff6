package dev.prepkit.print.openpdf;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfAppearance;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;

/** Makes checkboxes. The box is drawn by the styles, the tick by the field. */
final class CheckboxField {

  private static final PdfName ON = new PdfName("Yes");
  private static final PdfName OFF = new PdfName("Off");

  /** Boxes of the same size and colour look the same. */
  private record Look(float width, float height, Color ink) {}

  private final Map<Look, PdfDictionary> looks = new HashMap<>();

  PdfFormField make(FieldSpot spot) {
    PdfFormField field = PdfFormField.createCheckBox(spot.writer());
    PdfName state = spot.element().hasAttribute("checked") ? ON : OFF;
    field.put(PdfName.V, state);
    field.put(PdfName.AS, state);
    PdfDictionary appearances = new PdfDictionary();
    appearances.put(
        PdfName.N,
        looks.computeIfAbsent(
            new Look(spot.width(), spot.height(), spot.ink()), look -> appearance(spot)));
    return spot.place(field, appearances);
  }

  private static PdfDictionary appearance(FieldSpot spot) {
    PdfDictionary states = new PdfDictionary();
    PdfAppearance ticked = spot.appearance();
    tick(ticked, spot);
    states.put(ON, ticked.getIndirectReference());
    states.put(OFF, spot.appearance().getIndirectReference());
    return states;
  }

  /** A tick of two strokes, in the middle of the box whatever its shape. */
  private static void tick(PdfContentByte canvas, FieldSpot spot) {
    float side = Math.min(spot.width(), spot.height());
    float left = (spot.width() - side) / 2;
    float bottom = (spot.height() - side) / 2;
    canvas.setColorStroke(spot.ink());
    canvas.setLineWidth(side * 0.13f);
    canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
    canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    canvas.moveTo(left + side * 0.2f, bottom + side * 0.5f);
    canvas.lineTo(left + side * 0.42f, bottom + side * 0.25f);
    canvas.lineTo(left + side * 0.82f, bottom + side * 0.78f);
    canvas.stroke();
  }
}
