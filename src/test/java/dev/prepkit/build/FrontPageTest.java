package dev.prepkit.build;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.kit.Kit;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.print.Paper;
import dev.prepkit.profile.Profile;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Page one of a prep sheet, however much is known of a contact. */
class FrontPageTest {

  private static final String NEXT = "Questions, with room for notes";
  private static final String SENTENCE = "Say who you are in three";

  private static Workshop workshop;

  @BeforeAll
  static void open() {
    workshop = PlainSheets.workshop(Paper.A4, false);
  }

  private static String[] pages(int goals) throws IOException {
    String all = "    - learn which parts of the work nobody can see from outside, number %d\n";
    StringBuilder yaml =
        new StringBuilder(
            "name: M\ncontacts:\n- name: J\n  meeting: {when: 2026-12-10 10:00, minutes: 30}\n  goals:\n");
    for (int goal = 1; goal <= goals; goal++) {
      yaml.append(all.formatted(goal));
    }
    Profile profile = SmallLibrary.profile(yaml.toString());
    Kit kit =
        new KitAssembler(workshop.library(), profile, TODAY)
            .assemble(profile.contacts().getFirst());
    byte[] bytes = workshop.sheets().prepSheet(kit).orElseThrow().pdf().bytes();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      String[] pages = new String[3];
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pages.length; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages[page - 1] = stripper.getText(pdf);
      }
      return pages;
    }
  }

  @Test
  void a_usual_one_has_the_first_questions_and_the_run_sheet_in_full() throws IOException {
    String[] pages = pages(1);
    assertThat(pages[0]).contains(SENTENCE, "Ask first", "Before you go");
    assertThat(pages[1]).contains(NEXT);
  }

  @Test
  void what_stands_on_other_pages_too_gives_way() throws IOException {
    String[] pages = pages(9);
    assertThat(pages[0]).contains("number 9", "Minute by minute", "Before you go");
    assertThat(pages[0]).doesNotContain(SENTENCE);
    assertThat(pages[1]).contains(NEXT);
  }

  @Test
  void too_much_for_a_page_leaves_no_page_empty() throws IOException {
    String[] pages = pages(24);
    assertThat(pages[0]).contains("number 1\n").doesNotContain(NEXT);
    assertThat(pages[1]).contains("Before you go", NEXT);
  }
}
