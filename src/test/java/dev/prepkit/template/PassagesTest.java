package dev.prepkit.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PassagesTest {

  private static final String MARKED = Passages.mark("Hello", Locale.ENGLISH);

  @Test
  void markup_may_end_anywhere_behind_a_passage() {
    assertThat(Passages.placed("<a title=\"" + MARKED + "\">")).isEqualTo("<a title=\"Hello\">");
    assertThat(Passages.placed(MARKED + " <b")).isEqualTo("<bdi lang=\"en\">Hello</bdi> <b");
  }

  @Test
  void an_element_that_tells_its_language_is_not_told_another() {
    assertThat(Passages.placed("<img lang=\"fr\" alt=\"" + MARKED + "\">"))
        .isEqualTo("<img lang=\"fr\" alt=\"Hello\">");
  }

  @Test
  void the_name_of_a_picture_has_the_language_of_its_words() {
    assertThat(Passages.placed("<p><img alt=\"" + MARKED + "\"></p>"))
        .isEqualTo("<p><img lang=\"en\" alt=\"Hello\"></p>");
  }
}
