package dev.prepkit.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|a the she you why eye go strength through queue",
        "1|make time voice made goes tea knife house league vague",
        "1|makes times asked walked worked stopped tried showed used called",
        "1|week work friend field buy pay don't you're can't they're I've",
        "2|table little people apple wanted needed added houses changes teaches",
        "2|away again meeting asking phone-call settled titles careful",
        "2|useless movement lively notebook something somewhere homework therefore",
        "2|going paying doing being quiet client science create poem cruel",
        "2|nation special question patience union million lawyer player buyer",
        "2|Monday reading being didn't isn't couldn't fox's boss's nurse's",
        "2|colleague unique technique business evening letters engine",
        "3|example department interview idea area media radio serious",
        "3|piano actual usual however remember yesterday recognise organise easier",
        "3|holiday together beginner employer influence period companion deciding",
        "4|information experience society material introducer interviewing",
        "5|organisation university qualifications curiosity opportunity",
        "2|20 45",
        "3|100 9:30",
      })
  void words_have_the_syllables_that_are_spoken(int syllables, String words) {
    assertThat(words.split(" "))
        .allSatisfy(
            word ->
                assertThat(Arrays.stream(word.split("-")).mapToInt(Syllables::of).sum())
                    .as(word)
                    .isEqualTo(syllables));
  }
}
