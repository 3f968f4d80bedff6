package dev.prepkit.site;

import static dev.prepkit.library.SmallLibrary.JUNIOR;
import static dev.prepkit.library.SmallLibrary.SENIOR;
import static dev.prepkit.library.SmallLibrary.STUDENT;
import static dev.prepkit.library.SmallLibrary.question;
import static dev.prepkit.library.SmallLibrary.tags;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.library.Priority;
import dev.prepkit.library.Question;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.library.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionFiltersTest {

  private static final Tag PAY = new Tag("pay", "pay");
  private static final Tag TEAM = new Tag("team", "team");

  private static QuestionFilters filters(Question... questions) {
    List<Question> all = List.of(questions);
    return QuestionFilters.of(all, SmallLibrary.of(all).vocabulary());
  }

  private static Question about(int minutes, List<Tag> subjects, List<Tag> people) {
    Question.Asking asking = new Question.Asking(Priority.SHOULD, minutes, false, false);
    return question("q" + minutes, asking, tags(subjects, people, List.of(STUDENT)));
  }

  @Test
  void only_what_some_question_has_can_be_chosen_in_the_order_of_the_vocabulary() {
    QuestionFilters filters =
        filters(about(4, List.of(TEAM), List.of(SENIOR)), about(2, List.of(PAY), List.of(JUNIOR)));
    assertThat(filters.subjects()).containsExactly(PAY, TEAM);
    assertThat(filters.seniorities()).containsExactly(JUNIOR, SENIOR);
    assertThat(filters.hasSubjects()).isTrue();
    assertThat(filters.hasSeniorities()).isTrue();
  }

  @Test
  void one_alone_is_no_choice() {
    QuestionFilters filters = filters(about(3, List.of(PAY), List.of(SENIOR)));
    assertThat(filters.hasSubjects()).isFalse();
    assertThat(filters.hasAudiences()).isFalse();
    assertThat(filters.hasSeniorities()).isFalse();
    assertThat(filters.hasLengths()).isFalse();
    assertThat(filters.any()).isFalse();
  }

  @Test
  void lengths_are_all_but_the_longest_shortest_first() {
    QuestionFilters filters =
        filters(
            about(5, List.of(), List.of()),
            about(4, List.of(), List.of()),
            about(2, List.of(), List.of()));
    assertThat(filters.lengths()).extracting(QuestionFilters.Length::minutes).containsExactly(2, 4);
  }
}
