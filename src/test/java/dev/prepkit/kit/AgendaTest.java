package dev.prepkit.kit;

import static dev.prepkit.kit.SmallLibrary.JUNIOR;
import static dev.prepkit.kit.SmallLibrary.SENIOR;
import static dev.prepkit.kit.SmallLibrary.STUDENT;
import static dev.prepkit.kit.SmallLibrary.anybody;
import static dev.prepkit.kit.SmallLibrary.profile;
import static dev.prepkit.kit.SmallLibrary.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.library.Library;
import dev.prepkit.library.Priority;
import dev.prepkit.library.Question;
import dev.prepkit.library.Question.Asking;
import dev.prepkit.library.QuestionTags;
import dev.prepkit.library.Tag;
import dev.prepkit.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AgendaTest {

  private static Kit kit(List<Question> questions, String contact) {
    return kit(questions, "name: Maya\n", contact);
  }

  private static Kit kit(List<Question> questions, String user, String contact) {
    Library library = SmallLibrary.of(questions);
    Profile profile = profile(user + "contacts:\n  - name: Jonas\n" + contact);
    return new KitAssembler(library, profile).assemble(profile.contacts().getFirst());
  }

  private static List<String> ids(List<KitQuestion> questions) {
    return questions.stream().map(KitQuestion::id).toList();
  }

  @Test
  void own_questions_come_first_then_findings_then_the_library() {
    Kit kit =
        kit(
            List.of(question("q", Priority.MUST, 2)),
            "    findings: [{text: It rains., source: the news}]\n    questions: [Mine?]\n");

    assertThat(ids(kit.agenda().main())).containsExactly("own-1", "finding-1", "q");
    assertThat(kit.agenda().main().get(1).text()).isEqualTo("I read: It rains. (the news) So?");
    assertThat(kit.agenda().main()).extracting(KitQuestion::number).containsExactly(1, 2, 3);
  }

  @Test
  void must_goes_before_should_and_should_before_spare() {
    Kit kit =
        kit(
            List.of(
                question("c", Priority.SPARE, 2),
                question("b", Priority.SHOULD, 2),
                question("a", Priority.MUST, 2)),
            "");

    assertThat(ids(kit.agenda().main())).containsExactly("a", "b", "c");
  }

  @Test
  void questions_for_other_people_stay_away() {
    QuestionTags senior = SmallLibrary.tags(List.of(), List.of(SENIOR), List.of());
    QuestionTags junior = SmallLibrary.tags(List.of(), List.of(JUNIOR), List.of());
    QuestionTags students = SmallLibrary.tags(List.of(), List.of(), List.of(STUDENT));
    Asking asking = new Asking(Priority.SHOULD, 2, false, false);
    List<Question> questions =
        List.of(
            question("s", asking, senior),
            question("j", asking, junior),
            question("u", asking, students));

    assertThat(ids(kit(questions, "    seniority: senior\n").agenda().main())).containsExactly("s");
    assertThat(ids(kit(questions, "name: M\naudience: student\n", "").agenda().main()))
        .containsExactlyInAnyOrder("s", "j", "u");
  }

  @Test
  void bold_questions_come_only_to_those_who_ask_for_them() {
    List<Question> questions =
        List.of(question("b", new Asking(Priority.MUST, 2, false, true), anybody("x")));

    assertThat(kit(questions, "").agenda().all()).isEmpty();
    assertThat(
            ids(kit(questions, "name: M\ndefaults: {bold-questions: yes}\n", "").agenda().main()))
        .containsExactly("b");
  }

  @Test
  void what_the_user_leaves_out_is_left_out() {
    List<Question> questions =
        List.of(question("a", Priority.MUST, 2), question("b", Priority.MUST, 2));

    assertThat(ids(kit(questions, "    leave-out: [a]\n").agenda().all())).containsExactly("b");
  }

  @Test
  void subjects_take_turns() {
    Asking should = new Asking(Priority.SHOULD, 2, false, false);
    List<Question> questions =
        List.of(
            question("a1", should, anybody("a")),
            question("a2", should, anybody("a")),
            question("a3", should, anybody("a")),
            question("b1", should, anybody("b")));

    assertThat(ids(kit(questions, "").agenda().main())).startsWith("a1", "b1");
  }

  @Test
  void own_questions_that_find_no_room_become_spares() {
    StringBuilder own = new StringBuilder("    questions:\n");
    for (int i = 0; i < 80; i++) {
      own.append("      - Own question ").append(i).append("?\n");
    }
    Agenda agenda = kit(List.of(question("q", Priority.MUST, 2)), own.toString()).agenda();

    assertThat(agenda.all().stream().filter(KitQuestion::own)).hasSize(80);
    assertThat(agenda.mainMinutes()).isLessThanOrEqualTo(Timing.of(20).main());
  }

  @Test
  void whatever_the_library_the_time_is_kept_and_nothing_comes_twice() {
    Random random = new Random(42);
    for (int run = 0; run < 300; run++) {
      List<Question> questions = randomQuestions(random);
      int minutes = 5 + random.nextInt(86);
      String contact = "    meeting: {minutes: " + minutes + "}\n";
      Kit kit = kit(questions, contact);
      Agenda agenda = kit.agenda();
      Timing timing = Timing.of(minutes);

      assertThat(agenda.mainMinutes()).isLessThanOrEqualTo(timing.main());
      assertThat(agenda.closing().stream().mapToInt(KitQuestion::minutes).sum())
          .isLessThanOrEqualTo(timing.closing());
      assertThat(ids(agenda.all())).doesNotHaveDuplicates();
      assertThat(agenda.all())
          .extracting(KitQuestion::number)
          .isEqualTo(
              java.util.stream.IntStream.rangeClosed(1, agenda.all().size()).boxed().toList());
      assertThat(kit(questions, contact).agenda()).isEqualTo(agenda);
      assertClockIsKept(kit.runSheet(), minutes);
    }
  }

  private static void assertClockIsKept(RunSheet sheet, int minutes) {
    int previous = Integer.MIN_VALUE;
    for (RunSheet.Step step : sheet.steps()) {
      assertThat(step.minute()).isGreaterThanOrEqualTo(previous);
      assertThat(step.minute() + step.minutes()).isLessThanOrEqualTo(minutes);
      previous = step.minute();
    }
  }

  private static List<Question> randomQuestions(Random random) {
    List<Question> questions = new ArrayList<>();
    for (int i = random.nextInt(60); i > 0; i--) {
      Asking asking =
          new Asking(
              Priority.values()[random.nextInt(3)],
              1 + random.nextInt(9),
              random.nextInt(6) == 0,
              false);
      Tag subject = new Tag("s" + random.nextInt(5), "S");
      questions.add(
          question("q" + i, asking, SmallLibrary.tags(List.of(subject), List.of(), List.of())));
    }
    return questions;
  }
}
