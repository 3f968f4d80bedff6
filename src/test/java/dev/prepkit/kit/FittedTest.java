package dev.prepkit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Learn what it pays.|learn what it pays",
        "learn what it pays|learn what it pays",
        "See how IBM hires!|see how IBM hires",
        "IBM is my goal|IBM is my goal",
        "A day in the lab|a day in the lab",
        "I wonder how it is|I wonder how it is",
        "see labs, offices, etc.|see labs, offices, etc."
      })
  void a_goal_stands_behind_i_would_like_to(String written, String fitted) {
    assertThat(Fitted.goal(written, Locale.UK)).isEqualTo(fitted);
  }

  @Test
  void german_nouns_keep_their_capital() {
    assertThat(Fitted.goal("Einblick gewinnen.", Locale.GERMANY)).isEqualTo("Einblick gewinnen");
  }

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
