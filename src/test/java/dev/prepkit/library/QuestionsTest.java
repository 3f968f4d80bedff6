package dev.prepkit.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped questions: enough for everybody, whole, and never after a job. */
class QuestionsTest {

  /** What asks for a job, or hints at it (rule A1). */
  private static final Pattern AFTER_A_JOB =
      Pattern.compile(
          "\\b(hire me|employ me|take me on|offer me|consider me|recommend me|remember me when"
              + "|keep me in mind|(good|kind) word for me|find me a|get me (a|in)|me a (job|chance)"
              + "|(job|post|place|position|opening|vacanc|role|work|room|use) ?(y|ies)?s? for"
              + " (me|somebody like me|someone like me)"
              + "|my (cv|résumé|resume|application)|send you my|forward my"
              + "|are you (hiring|recruiting|looking for)|(you|your (team|department|firm|company"
              + "|organisation|organization|office)) (is |be |be currently )?(hiring|recruiting)"
              + "|(is|are) (there )?(any |an )?(jobs?|openings?|vacanc\\w+|positions?)"
              + "( \\w+)? (here|at your|in your|with you)"
              + "|(work|start|apply) (here|for you|with you|to you|at your|in your)"
              + "|join (you|your)|whom (should|do) i (apply|send)|looking for (a job|work)"
              + "|would you (hire|take|employ|have) (me|somebody like me))\\b");

  private static final Library LIBRARY = ShippedLibrary.LIBRARY;
  private static final List<Question> QUESTIONS = LIBRARY.questions();

  @Test
  void there_are_at_least_twelve_banks_and_150_questions() {
    assertThat(LIBRARY.banks()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(QUESTIONS).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void every_subject_audience_and_seniority_has_questions_of_its_own() {
    Vocabulary words = LIBRARY.vocabulary();
    assertThat(QUESTIONS).allSatisfy(q -> assertThat(q.tags().subjects()).isNotEmpty());
    assertEach(words.subjects(), 4, QuestionTags::subjects);
    assertEach(words.audiences(), 10, QuestionTags::audiences);
    assertEach(words.seniorities(), 30, QuestionTags::seniorities);
  }

  private static void assertEach(TagSet words, int least, Function<QuestionTags, List<Tag>> tags) {
    Map<Tag, Long> counts =
        QUESTIONS.stream()
            .flatMap(question -> tags.apply(question.tags()).stream())
            .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()));
    assertThat(words.tags())
        .allSatisfy(
            tag ->
                assertThat(counts.getOrDefault(tag, 0L))
                    .as(tag.id())
                    .isGreaterThanOrEqualTo(least));
  }

  @Test
  void every_question_is_one_short_question_with_a_reason_and_a_follow_up() {
    assertThat(QUESTIONS)
        .allSatisfy(
            question -> {
              assertThat(question.text()).as(question.id()).endsWith("?");
              assertThat(question.text().split("\\s+")).as(question.id()).hasSizeLessThan(26);
              assertThat(question.why()).as(question.id()).isNotBlank();
              assertThat(question.followUps()).as(question.id()).isNotEmpty();
              assertThat(question.followUps()).as(question.id()).allMatch(f -> f.endsWith("?"));
            });
  }

  @Test
  void no_question_is_there_twice() {
    assertThat(QUESTIONS)
        .extracting(question -> question.text().toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  @Test
  void no_question_asks_for_a_job() {
    assertThat(QUESTIONS)
        .allSatisfy(
            question ->
                assertThat(said(question)).as(question.id()).noneMatch(QuestionsTest::isAfterAJob));
  }

  private static List<String> said(Question question) {
    return Stream.concat(Stream.of(question.text()), question.followUps().stream()).toList();
  }

  private static boolean isAfterAJob(String question) {
    return AFTER_A_JOB.matcher(question.toLowerCase(Locale.ROOT)).find();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Would you hire somebody like me?",
        "Is there a job for me in your team?",
        "Are there any openings here?",
        "Is your company hiring at the moment?",
        "Are you looking for people?",
        "May I send you my CV?",
        "Could you put in a good word for me?",
        "Would you keep me in mind?",
        "Whom should I apply to?",
        "How could I join your team?",
        "Could I start here in autumn?",
        "Do you have room for someone like me?"
      })
  void the_search_finds_what_asks_for_a_job(String question) {
    assertThat(isAfterAJob(question)).isTrue();
  }

  @Test
  void bold_questions_are_only_those_about_ones_own_chances() {
    assertThat(QUESTIONS)
        .allSatisfy(
            question ->
                assertThat(question.asking().bold())
                    .as(question.id())
                    .isEqualTo(
                        question.tags().subjects().stream()
                            .anyMatch(tag -> tag.id().equals("comparison"))));
  }

  @Test
  void the_last_two_questions_can_be_asked() {
    assertThat(QUESTIONS)
        .filteredOn(question -> question.asking().closing())
        .extracting(Question::id)
        .contains("use-your-name", "anything-to-add");
  }
}
