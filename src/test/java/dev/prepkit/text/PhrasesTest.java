package dev.prepkit.text;

import static dev.prepkit.TestFiles.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  private static final Map<String, Set<String>> LISTS =
      Map.of("job", Set.of("job", "position"), "stop", Set.of("not", "never"));

  private final Diagnostics diagnostics = new Diagnostics();

  private Phrases phrases(String... texts) {
    List<Located<String>> all =
        Arrays.stream(texts)
            .map(text -> new Located<>(text, SourceLocation.startOf("review.yaml")))
            .toList();
    return Phrases.of(all, LISTS, diagnostics);
  }

  private static Wording wording(String text) {
    return Wording.of(text, Set.of());
  }

  private List<String> found(String text, String... phrases) {
    Wording words = wording(text);
    return phrases(phrases).in(words).stream()
        .map(span -> text.substring(words.startOf(span), words.endOf(span)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      nullValues = "nowhere",
      value = {
        "thank you;We thank you.;thank you",
        "thank you;THANK, YOU!;THANK, YOU",
        "thank you;I thank. You know.;nowhere",
        "thank you;I thank;nowhere",
        "café;At the CAFE;CAFE",
        "looking|searching for;He was searching for it.;searching for",
        "look (hard) for;I look for it.;look for",
        "look (hard) for;I look hard for it.;look hard for",
        "look (hard) for;I look long for it.;nowhere",
        "attach*;See my attachment.;attachment",
        "attach*;I was detached.;nowhere",
        "attach*|enclosed;It is enclosed.;enclosed",
        "a {job};It is a position.;a position",
        "a {job};It is a place.;nowhere",
        "# minutes;In 20 minutes.;20 minutes",
        "# minutes;In some minutes.;nowhere",
        "#|some minutes;In some minutes.;some minutes",
        "#:#;At 10:30 sharp;10:30",
        "#:#;At 10.30 sharp;nowhere",
        "#/#/#;On 1/12/2026;1/12/2026",
        "don't know;I don’t know;don’t know",
        "don't know;I don know;nowhere",
        "don't|cannot;I cannot;cannot",
      })
  void a_phrase_is_found_wherever_it_stands_in_one_sentence(
      String phrase, String text, String found) {
    assertThat(found(text, phrase)).isEqualTo(found == null ? List.of() : List.of(found));
    assertThat(diagnostics.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "give .. job, give job, true",
    "give .. job, give me a good job, true",
    "give .. job, give me a very good job, false",
    "give .. job, give me not a job, false",
    "give .. job, give me. A job, false",
    "give ... job, give me not one very good job, true",
    "give … job, give me not one very good job, true",
    "give ... job, give me not one very very good job, false",
    "give ... job, give me, false"
  })
  void a_gap_is_so_wide_and_no_wider(String phrase, String text, boolean there) {
    assertThat(found(text, phrase)).isEqualTo(there ? List.of(text) : List.of());
  }

  @Test
  void the_longest_is_found_and_none_over_another() {
    assertThat(
            found(
                "Thank you very much, and thank you all.",
                "thank you",
                "thank you very much",
                "very much",
                "much and"))
        .containsExactly("Thank you very much", "thank you");
  }

  @Test
  void what_touches_is_found_twice() {
    assertThat(found("no no yes", "no")).containsExactly("no", "no");
  }

  @Test
  void a_part_of_a_text_can_be_searched_alone() {
    Wording words = wording("My job. Your job in 20 days. The job.");
    Phrases phrases = phrases("job", "# days");

    assertThat(phrases.in(words, words.sentences().get(1)))
        .containsExactly(new Wording.Span(3, 3), new Wording.Span(5, 6));
    assertThat(phrases.in(words, new Wording.Span(1, 1))).containsExactly(new Wording.Span(1, 1));
  }

  @Test
  void the_end_of_the_longest_phrase_at_a_word_is_known() {
    Phrases phrases = phrases("thank you", "thank you very much", "thank*");
    Wording words = wording("I thank you very much");

    assertThat(phrases.endAt(words, 1)).isEqualTo(5);
    assertThat(phrases.endAt(words, 0)).isEqualTo(-1);
  }

  @Test
  void nothing_to_look_for_is_found_nowhere() {
    assertThat(Phrases.none().isEmpty()).isTrue();
    assertThat(Phrases.none().in(wording("anything"))).isEmpty();
    assertThat(phrases("thank you").isEmpty()).isFalse();
    assertThat(phrases("# days").isEmpty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(a) job;a phrase starts with a word that must be there",
        ".. job;a phrase starts with a word that must be there",
        "job ..;a phrase ends with a word",
        "a .. b .. c .. d;a phrase has at most 2 gaps",
        "a {work};there is no list 'work' among the words",
        "a||b;a word is missing at '|', '()' or '*'",
        "a b|;a word is missing at '|', '()' or '*'",
        "a ();a word is missing at '|', '()' or '*'",
        "a *;a word is missing at '|', '()' or '*'",
      })
  void a_phrase_that_cannot_be_looked_for_is_told_with_the_reason(String phrase, String reason) {
    assertThat(phrases(phrase).isEmpty()).isTrue();
    assertThat(diagnostics.all())
        .singleElement()
        .hasToString(
            "review.yaml:1:1: error: '" + phrase + "' is no phrase to look for\n  hint: " + reason);
  }

  @Test
  void two_gaps_are_fine_and_one_bad_phrase_does_not_spoil_the_rest() {
    assertThat(found("a x b y c", "(no)", "a .. b .. c")).containsExactly("a x b y c");
    assertThat(messages(diagnostics)).hasSize(1);
  }
}
