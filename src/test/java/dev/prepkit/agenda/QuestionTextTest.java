package dev.prepkit.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.library.ShippedLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users write as their own questions. */
class QuestionTextTest {

  private static final QuestionText QUESTIONS =
      new QuestionText(ShippedLibrary.LIBRARY.language().words());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what do you do on a Monday|What do you do on a Monday?",
        "What is it like.|What is it like?",
        "How does NHS Digital hire?|How does NHS Digital hire?",
        "how does IBM hire, and when|How does IBM hire, and when?",
        "I read about IBM. how does it hire|I read about IBM. how does it hire?",
        "I have read your book: what came after it|I have read your book: what came after it?",
        "Tell me about IBM.|Tell me about IBM.",
        "I wonder how you got there|I wonder how you got there",
        "iPad or paper|iPad or paper",
        "what a day!|What a day!"
      })
  void a_question_has_a_capital_and_a_mark_only_where_it_asks(String written, String tidy) {
    assertThat(QUESTIONS.tidy(written)).isEqualTo(tidy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do you like your job?",
        "Is it true that pay is low?",
        "Are there many meetings",
        "Have you always been a nurse?"
      })
  void yes_or_no_would_answer_a_closed_question(String question) {
    assertThat(QUESTIONS.isClosed(question)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do you work alone or in a team?",
        "Can you tell me about your first year?",
        "Is there anything I should have asked?",
        "Do you know what they look for?",
        "Is it true? And how do you live with it?",
        "What do you do on a Monday?",
        "Would you recommend a course?",
        "I wonder how you got there"
      })
  void an_open_question_is_left_alone(String question) {
    assertThat(QUESTIONS.isClosed(question)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What does your company do?",
        "How many people does your hospital employ?",
        "How many people work there?",
        "When was the firm founded?",
        "Who is your CEO?",
        "What are your products?"
      })
  void what_stands_on_every_website_is_looked_up(String question) {
    assertThat(QUESTIONS.isLookedUp(question)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What does your team do when a project fails?",
        "How many people do you talk to on a usual day?",
        "Who is your best teacher?",
        "Where is the field going?",
        "What does your week look like?"
      })
  void what_only_an_insider_knows_is_asked(String question) {
    assertThat(QUESTIONS.isLookedUp(question)).isFalse();
  }
}
