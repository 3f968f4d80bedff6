package dev.prepkit.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapingTest {

  @Test
  void lines_of_a_value_stay_lines_in_markup() {
    assertThat(Escaping.LINES.escape("1 <High> Street\nParis"))
        .isEqualTo("1 &lt;High&gt; Street<br>\nParis");
  }

  @Test
  void plain_text_keeps_signs_that_mean_something_in_markup_only() {
    assertThat(Escaping.NONE.escape("\"R&D\" <i>\n'a'\u202E\u0007")).isEqualTo("\"R&D\" <i>\n'a'");
  }
}
