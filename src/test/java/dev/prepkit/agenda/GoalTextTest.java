package dev.prepkit.agenda;

import static dev.prepkit.TestFiles.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.library.WordLists;
import dev.prepkit.profile.Profile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "\"meet somebody new\"|meet somebody new",
        "get to know the field|get to know the field",
        "help build bridges|help build bridges",
        "learn and understand more|learn and understand more",
        "find out how to get in|find out how to get in",
        "know what is expected of a junior|know what is expected of a junior",
        "learn what is most important|learn what is most important",
        "learn what can go wrong|learn what can go wrong",
        "learn what would help|learn what would help",
        "learn how one does it|learn how one does it",
        "learn which is the best way in|learn which is the best way in",
        "see who does the planning|see who does the planning",
        "hoping to find out about hours|find out about hours",
        "network with curators|network with curators",
        "change careers|change careers"
      })
  void a_goal_with_a_verb_is_taken_as_it_is(String written, String fitted) {
    GoalText.Fitting fitting = new GoalText(WORDS, Locale.UK).fitting(written);

    assertThat(fitting.text()).isEqualTo(fitted);
    assertThat(fitting.fit()).isEqualTo(GoalText.Fit.GOOD);
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
        "The work culture.|learn about the work culture",
        "more about the culture|learn about the culture",
        "interested in bridges|learn about bridges",
        "I am curious about the daily work|learn about the daily work",
        "how do hydrologists move into insurance|ask “How do hydrologists move into insurance?”",
        "what does work cost them|ask “What does work cost them?”",
        "why are labs moving|ask “Why are labs moving?”",
        "how can I move into data|ask “How can I move into data?”",
        "What is it like to work there|ask “What is it like to work there?”"
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "get know the field",
        "to get know how publishers work",
        "try understand what they do",
        "want know which skills are needed",
        "see how is the work",
        "know what do you do all day",
        "find out how can I get in",
        "learn what are the main duties",
        "understand how do labs decide",
        "see how is working there",
        "I don't know yet",
        "no idea",
        "understand",
        "network"
      })
  void a_goal_that_is_no_good_english_is_reported_and_stays_out_of_drafts(String written) {
    Profile profile =
        SmallLibrary.profile(
            "name: M\ngoals: [\""
                + written
                + "\"]\ncontacts: [{name: J, goals: [see a lab]}, {name: K}]\n");
    Diagnostics diagnostics = new Diagnostics();
    new GoalCheck(ShippedLibrary.LIBRARY, diagnostics).check(profile);

    assertThat(diagnostics.all())
        .extracting(Object::toString)
        .containsExactly(
            "profile.yaml:2:9: warning: the goal '"
                + written
                + "' cannot stand behind ‘I would like to’, so drafts leave it out\n"
                + "  hint: write it as you would say it there: ‘understand how …’, ‘find out whether"
                + " …’, ‘get to know …’");
    GoalText goals = new GoalText(WORDS, Locale.UK);
    Profile tidy = goals.tidy(profile);
    assertThat(goals.forDrafts(tidy.user().writtenGoals())).isEmpty();
    assertThat(tidy.user().goals()).singleElement().asString().isSubstringOf(written);
  }

  @Test
  void a_goal_in_a_language_without_such_words_is_left_alone() {
    WordLists none = SmallLibrary.of(List.of()).language().words();

    assertThat(new GoalText(none, Locale.GERMANY).fitting("Einblick gewinnen.").text())
        .isEqualTo("Einblick gewinnen");
  }

  @Test
  void a_goal_in_other_letters_is_left_alone() {
    assertThat(new GoalText(WORDS, Locale.UK).fitting("μάθω πώς είναι η δουλειά").fit())
        .isEqualTo(GoalText.Fit.GOOD);
  }
}
