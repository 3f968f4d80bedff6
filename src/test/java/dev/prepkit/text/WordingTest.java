package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.text.Wording.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static Wording of(String text) {
    return Wording.of(text, Set.of("dr", "no"));
  }

  private static List<String> words(String text) {
    return of(text).words().stream().map(Word::text).toList();
  }

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
    assertThat(of(text).sentences()).hasSize(sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Really! Yes|2",
        "Really? Yes|2",
        "This; that|2",
        "Well… yes|2",
        "你好。再见！真的？是|4",
        "Dr. Lee is in|1",
        "It is in no. 4|1",
        "It costs 3.50 now|1",
        "See example.org now|1",
        "One, two: three (four) – five|1",
        "'One line\ngoes on'|1",
        "'One line\n\nanother'|2",
        "'One line\n- item\n- item'|3",
        "'One line\n* item'|2",
        "'One line\n-and more'|1",
        "'One line\nand - more'|1",
        "'One line\n--'|1",
        "'... so it began. And went on.'|2"
      })
  void sentences_end_at_marks_blank_lines_and_items(String text, int sentences) {
    assertThat(of(text.replace("'", "")).sentences()).hasSize(sentences);
  }

  @Test
  void a_sentence_is_the_words_of_its_own() {
    Wording text = of("One two. Three four five. Six.");

    assertThat(text.sentences()).containsExactly(new Span(0, 1), new Span(2, 4), new Span(5, 5));
    assertThat(text.sentenceOf(3)).isEqualTo(new Span(2, 4));
    assertThat(text.sentenceOf(0)).isEqualTo(new Span(0, 1));
  }

  @Test
  void words_are_folded_and_numbers_stand_alone() {
    assertThat(words("Ça VA, Zoë? 3rd co\u00ADworker re\u0301sume\u0301"))
        .containsExactly("ca", "va", "zoe", "3", "rd", "coworker", "resume");
    assertThat(of("20 days").get(0).isNumber()).isTrue();
    assertThat(of("20 days").get(1).isNumber()).isFalse();
  }

  @Test
  void letters_beyond_the_first_plane_are_letters() {
    assertThat(words("a \uD801\uDC37\uD801\uDC38 b")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"I don't know|don 't", "I don’t know|don 't", "I don`t know|don 't"})
  void what_follows_an_apostrophe_is_a_word_of_its_own(String text, String words) {
    assertThat(words(text).subList(1, 3)).containsExactly(words.split(" "));
  }

  @Test
  void a_quote_around_a_word_is_no_apostrophe() {
    assertThat(words("the 'best' dogs' bed")).containsExactly("the", "best", "dogs", "bed");
  }

  @Test
  void a_word_knows_where_it_stands() {
    String text = "I don't know.";
    Wording words = of(text);

    assertThat(words.words())
        .extracting(word -> text.substring(word.start(), word.end()))
        .containsExactly("I", "don", "'t", "know");
    assertThat(words.startOf(new Span(1, 3))).isEqualTo(2);
    assertThat(words.endOf(new Span(1, 3))).isEqualTo(12);
  }

  @Test
  void a_single_mark_between_two_words_is_told() {
    assertThat(of(":10:30 x-y a b, c").words())
        .extracting(Word::glue)
        .containsExactly(' ', ':', ' ', '-', ' ', ' ', ' ');
  }

  @Test
  void commas_and_line_starts_are_told_of_the_word_behind_them() {
    assertThat(of("Hello, you (all)\n- and more\nto come").words())
        .extracting(word -> word.text() + (word.before().comma() ? "," : ""))
        .containsExactly("hello", "you,", "all,", "and,", "more", "to", "come");
    assertThat(of("Hello, you\n- and more\n2 come").words())
        .filteredOn(word -> word.before().line())
        .extracting(Word::text)
        .containsExactly("hello", "and", "2");
  }

  @Test
  void runs_of_words_meet_where_they_share_one() {
    Span span = new Span(3, 5);

    assertThat(span.meetsOneOf(List.of(new Span(0, 2), new Span(6, 9)))).isFalse();
    assertThat(span.meetsOneOf(List.of(new Span(0, 2), new Span(5, 9)))).isTrue();
    assertThat(span.meetsOneOf(List.of(new Span(1, 3)))).isTrue();
    assertThat(span.meetsOneOf(List.of(new Span(4, 4)))).isTrue();
  }

  @Test
  void a_text_without_words_is_empty() {
    assertThat(of(" – … ").isEmpty()).isTrue();
    assertThat(of(" – … ").sentences()).isEmpty();
    assertThat(of("a").isEmpty()).isFalse();
  }

  @Test
  void sentences_are_counted_from_nought() {
    assertThat(of("¡One! Two.").words()).extracting(Word::sentence).containsExactly(0, 1);
  }
}
