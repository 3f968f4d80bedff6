package dev.prepkit.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinWordsTest {

  @ParameterizedTest
  @CsvSource({
    "train, training",
    "train, trained",
    "decide, decides",
    "salary, salaries",
    "manager, manage"
  })
  void words_that_differ_in_their_endings_are_kin(String one, String other) {
    assertThat(KinWords.kin(one, other)).isTrue();
    assertThat(KinWords.kin(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"career, careful", "team, teach", "pay, paper", "work, world", "a, an", "art, start"})
  void words_that_only_look_alike_are_not(String one, String other) {
    assertThat(KinWords.kin(one, other)).isFalse();
  }

  @Test
  void a_phrase_stands_in_a_row_of_whole_words() {
    KinWords field = KinWords.of("Fire-Safety in Museums");

    assertThat(field.has("fire safety")).isTrue();
    assertThat(field.has("safety fire")).isFalse();
    assertThat(field.has("museum")).isFalse();
    assertThat(field.has("")).isFalse();
    assertThat(field.mentions(List.of("museum"))).isTrue();
  }

  @Test
  void possession_does_not_count() {
    assertThat(KinWords.of("A teacher's work").words()).containsExactly("a", "teacher", "work");
  }
}
