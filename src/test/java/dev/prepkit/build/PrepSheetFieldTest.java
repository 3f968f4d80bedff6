package dev.prepkit.build;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Pdfs;
import dev.prepkit.build.BuildRequest.Wishes;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.print.Paper;
import dev.prepkit.profile.Profile;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Test;

/** Page one of the prep sheet to type in: lines would be no use, so it has a field. */
class PrepSheetFieldTest {

  /** In points: three lines to write on. */
  private static final float LEAST = 76;

  private static final int FOOT = 90;

  private static byte[] sheet() {
    Workshop workshop =
        PlainSheets.workshop(new Wishes(Optional.empty(), Optional.of(Paper.LETTER), false, true));
    Profile profile = SmallLibrary.profile("name: M\ncontacts: [{name: J}]\n");
    KitAssembler kits = new KitAssembler(workshop.library(), profile, TODAY);
    return workshop
        .sheets()
        .prepSheet(kits.assemble(profile.contacts().getFirst()))
        .orElseThrow()
        .pdf()
        .bytes();
  }

  @Test
  void the_field_fills_the_page_and_costs_no_other() throws IOException {
    byte[] sheet = sheet();

    assertThat(Pdfs.failures(sheet)).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(sheet)) {
      assertThat(pdf.getPage(0).getAnnotations())
          .filteredOn(PDAnnotationWidget.class::isInstance)
          .anySatisfy(
              field -> {
                assertThat(field.getRectangle().getHeight()).isGreaterThan(LEAST);
                assertThat(field.getRectangle().getLowerLeftY()).isLessThan(FOOT);
              });
    }
  }
}
