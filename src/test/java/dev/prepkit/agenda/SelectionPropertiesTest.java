package dev.prepkit.agenda;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.library.Library;
import dev.prepkit.library.Priority;
import dev.prepkit.library.Question;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Profile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every library and contact: 500 of them, the same in every run. */
@Tag(Fuzz.TAG)
class SelectionPropertiesTest {

  private record Case(List<Question> questions, Profile profile, int minutes) {

    Agenda agenda() {
      return agenda(questions, profile);
    }

    static Agenda agenda(List<Question> questions, Profile profile) {
      Library library = SmallLibrary.of(questions);
      return new KitAssembler(library, profile, TODAY)
          .assemble(profile.contacts().getFirst())
          .agenda();
    }
  }

  private static List<Case> cases() {
    RandomKits random = new RandomKits(42);
    return IntStream.range(0, Fuzz.times(500))
        .mapToObj(
            i -> {
              int minutes = random.minutes();
              return new Case(random.questions(), random.profile(minutes), minutes);
            })
        .toList();
  }

  private static int minutes(List<KitQuestion> questions) {
    return questions.stream().mapToInt(KitQuestion::minutes).sum();
  }

  private static List<String> ids(List<KitQuestion> questions) {
    return questions.stream().map(KitQuestion::id).toList();
  }

  @Test
  void the_agreed_minutes_are_never_exceeded() {
    for (Case each : cases()) {
      Timing timing = Timing.of(each.minutes());
      Agenda agenda = each.agenda();

      assertThat(minutes(agenda.main())).isLessThanOrEqualTo(timing.main());
      assertThat(minutes(agenda.closing())).isLessThanOrEqualTo(timing.closing());
      int ending = timing.warning() + timing.closing() + timing.leaving();
      int all = timing.opening() + timing.main() + ending;
      assertThat(all).isEqualTo(each.minutes());
    }
  }

  @Test
  void no_question_comes_twice_and_all_are_numbered_through() {
    for (Case each : cases()) {
      Agenda agenda = each.agenda();

      assertThat(ids(agenda.all())).doesNotHaveDuplicates();
      assertThat(agenda.all())
          .extracting(KitQuestion::number)
          .isEqualTo(IntStream.rangeClosed(1, agenda.all().size()).boxed().toList());
    }
  }

  @Test
  void closing_questions_stand_at_the_end_and_nowhere_else() {
    for (Case each : cases()) {
      Set<String> closing =
          each.questions().stream()
              .filter(question -> question.asking().closing())
              .map(Question::id)
              .collect(Collectors.toSet());
      Agenda agenda = each.agenda();

      assertThat(closing).containsAll(ids(agenda.closing()));
      assertThat(ids(agenda.main())).noneMatch(closing::contains);
      assertThat(ids(agenda.spares())).noneMatch(closing::contains);
    }
  }

  @Test
  void the_users_own_come_first_then_must_then_should_then_spare() {
    for (Case each : cases()) {
      Map<String, Priority> priorities =
          each.questions().stream()
              .collect(Collectors.toMap(Question::id, question -> question.asking().priority()));
      List<Integer> ranks =
          each.agenda().main().stream()
              .map(question -> priorities.get(question.id()))
              .map(priority -> priority == null ? -1 : priority.ordinal())
              .toList();

      assertThat(ranks).isSorted();
    }
  }

  @Test
  void the_same_input_gives_the_same_agenda() {
    List<Case> again = cases();
    List<Case> once = cases();
    for (int i = 0; i < once.size(); i++) {
      assertThat(again.get(i).agenda()).isEqualTo(once.get(i).agenda());
    }
  }

  @Test
  void another_contact_and_a_question_that_was_not_chosen_change_nothing() {
    for (Case each : cases()) {
      Agenda agenda = each.agenda();
      Set<String> chosen = new HashSet<>(ids(agenda.all()));
      List<Question> fewer =
          each.questions().stream().filter(question -> chosen.contains(question.id())).toList();
      Profile alone =
          new Profile(
              each.profile().user(),
              each.profile().preferences(),
              List.of(each.profile().contacts().getFirst()));

      assertThat(Case.agenda(fewer, alone)).isEqualTo(agenda);
    }
  }

  @Test
  void nobody_is_asked_what_is_for_others_or_was_left_out() {
    for (Case each : cases()) {
      Map<String, Question> questions =
          each.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
      Library library = SmallLibrary.of(each.questions());
      Suitability suitability =
          new Suitability(
              library.language().words(),
              new TellingWords(library),
              Set.of(),
              each.profile(),
              each.profile().contacts().getFirst());

      assertThat(each.agenda().all())
          .filteredOn(question -> questions.containsKey(question.id()))
          .allMatch(question -> suitability.suits(questions.get(question.id())))
          .allMatch(question -> !question.reasons().isEmpty());
    }
  }

  @Test
  void time_is_not_left_over_while_a_question_would_fit() {
    for (Case each : cases()) {
      Agenda agenda = each.agenda();
      int left = Timing.of(each.minutes()).main() - minutes(agenda.main());

      assertThat(agenda.spares().stream().filter(question -> !question.id().startsWith("finding")))
          .allMatch(spare -> spare.minutes() > left || agenda.main().size() >= 30);
    }
  }
}
