package dev.prepkit.print.openpdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** The form in a PDF, as a viewer that is not ours meets it. */
final class Form {

  /**
   * A field, with lengths in points.
   *
   * @param title what a screen reader says
   */
  record Field(String name, String title, String value, float width, float height, float bottom) {

    private static Field of(PDField field) {
      PDRectangle area = field.getWidgets().getFirst().getRectangle();
      return new Field(
          field.getFullyQualifiedName(),
          field.getAlternateFieldName(),
          field.getValueAsString(),
          area.getWidth(),
          area.getHeight(),
          area.getLowerLeftY());
    }
  }

  private interface Work<T> {
    T on(PDDocument document, PDAcroForm form) throws IOException;
  }

  private Form() {}

  static List<Field> of(byte[] pdf) {
    return with(pdf, (document, form) -> form.getFields().stream().map(Field::of).toList());
  }

  /** Types a text into every field, and ticks every box that is empty or empties it. */
  static byte[] filled(byte[] pdf, String text) {
    return with(
        pdf,
        (document, form) -> {
          for (PDField field : form.getFields()) {
            if (field instanceof PDCheckBox box) {
              box.setValue(box.isChecked() ? "Off" : box.getOnValue());
            } else {
              field.setValue(text);
            }
          }
          return saved(document);
        });
  }

  /** What is seen in the fields becomes a part of the page. */
  static byte[] flat(byte[] pdf) {
    return with(
        pdf,
        (document, form) -> {
          form.flatten();
          return saved(document);
        });
  }

  /** The fonts that viewers are given to set what is typed. */
  static List<String> fonts(byte[] pdf) {
    return with(
        pdf,
        (document, form) -> {
          List<String> names = new ArrayList<>();
          if (form.getDefaultResources() != null) {
            for (COSName name : form.getDefaultResources().getFontNames()) {
              names.add(form.getDefaultResources().getFont(name).getName());
            }
          }
          return names;
        });
  }

  private static <T> T with(byte[] pdf, Work<T> work) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
      return work.on(document, form == null ? new PDAcroForm(document) : form);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
