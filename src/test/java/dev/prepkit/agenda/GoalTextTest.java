package dev.prepkit.agenda;

import static dev.prepkit.TestFiles.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.library.WordLists;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write as a goal stands behind “I would like to”. */
class GoalTextTest {

  private static final WordLists WORDS = ShippedLibrary.LIBRARY.language().words();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Learn what it pays.|learn what it pays",
        "learn what it pays|learn what it pays",
        "See how IBM hires!|see how IBM hires",
        "see labs, offices, etc.|see labs, offices, etc",
        "to learn how people get in|learn how people get in",
        "To find out about hours|find out about hours",
        "I want to know what I need|know what I need",
        "I’d like to hear about pay;|hear about pay",
        "- understand the work|understand the work",
        "better understand the work|better understand the work",
        "really understand the work|really understand the work",
        "sketch the structure|sketch the structure",
        "break into health informatics|break into health informatics",
        "I want to grow into a lead role...|grow into a lead role",
        "brush up my Norwegian|brush up my Norwegian",
        "figure out whether law is for me…|figure out whether law is for me",
        "weigh a part-time degree|weigh a part-time degree",
        "test my assumptions|test my assumptions",
        "test whether I would like it|test whether I would like it",
        "gauge demand|gauge demand",
        "re-enter the field|re-enter the field",
        "Switch to policy work|switch to policy work",
        "learning how it works|learn how it works",
        "Understanding how teams decide|understand how teams decide",
        "getting a feel for the work|get a feel for the work",
        "exploring museums|explore museums",
        "figuring out whether I fit|figure out whether I fit",
        "Insight into pay|get insight into pay",
        "some honest advice on my plan|get some honest advice on my plan",
        "a better understanding of audits|get a better understanding of audits",
        "tips for a first year|get tips for a first year",
        "work part-time|work part-time",
        "\"meet somebody new\"|meet somebody new"
      })
  void a_goal_with_a_verb_is_taken_as_it_is(String written, String fitted) {
    GoalText.Fitting fitting = new GoalText(WORDS, Locale.UK).fitting(written);

    assertThat(fitting.text()).isEqualTo(fitted);
    assertThat(fitting.verbless()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "salary ranges|learn about salary ranges",
        "A day in the lab|learn about a day in the lab",
        "Part-time work|learn about part-time work",
        "IBM|learn about IBM",
        "salaries in the field|learn about salaries in the field",
        "moving to the private sector|learn about moving to the private sector",
        "a job in data|learn about a job in data",
        "routes into law|learn about routes into law",
        "market information systems|learn about market information systems",
        "training courses|learn about training courses",
        "what the culture is like|learn what the culture is like",
        "How to get in|learn how to get in",
        "How do I get started?|ask “How do I get started?”",
        "The work culture.|learn about the work culture"
      })
  void a_goal_without_a_verb_gets_one_and_a_warning(String written, String fitted) {
    Diagnostics diagnostics = new Diagnostics();
    new GoalCheck(ShippedLibrary.LIBRARY, diagnostics)
        .check(
            SmallLibrary.profile("name: M\ngoals: ['" + written + "']\ncontacts: [{name: J}]\n"));

    assertThat(new GoalText(WORDS, Locale.UK).fitting(written).text()).isEqualTo(fitted);
    assertThat(messages(diagnostics))
        .containsExactly(
            "profile.yaml:2:9: warning: the goal '" + written + "' does not start with a verb");
    assertThat(diagnostics.all().getFirst().toString()).contains("I would like to " + fitted);
  }

  @Test
  void a_goal_in_a_language_without_such_words_is_left_alone() {
    WordLists none = SmallLibrary.of(List.of()).language().words();

    assertThat(new GoalText(none, Locale.GERMANY).fitting("Einblick gewinnen.").text())
        .isEqualTo("Einblick gewinnen");
  }

  @Test
  void a_goal_in_other_letters_is_left_alone() {
    assertThat(new GoalText(WORDS, Locale.UK).fitting("μάθω πώς είναι η δουλειά").verbless())
        .isFalse();
  }
}
