package dev.prepkit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met at a fair|We met at a fair.",
        "We met at a fair. |We met at a fair.",
        "We met, briefly;|We met, briefly.",
        "You said “come by!”|You said “come by!”",
        "Did we meet?|Did we meet?"
      })
  void sentences_are_ended(String written, String fitted) {
    assertThat(Fitted.sentences(written)).isEqualTo(fitted);
  }

  @Test
  void a_phrase_leaves_the_mark_to_the_sentence() {
    assertThat(Fitted.phrase("a warehouse manager..")).isEqualTo("a warehouse manager");
  }
}
