package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dear Rajesh K. Iyer|1",
        "J. R. Smith suggested it. May I ask you?|2",
        "Ł. Wiśniewski wrote to me.|1",
        "So do I. May I ask you?|2",
        "You see it. We do too.|2"
      })
  void an_initial_ends_no_sentence(String text, int sentences) {
    assertThat(Wording.of(text, Set.of()).sentences()).hasSize(sentences);
  }
}
