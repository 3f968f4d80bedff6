package dev.prepkit.agenda;

import static dev.prepkit.TestFiles.TODAY;
import static dev.prepkit.library.SmallLibrary.JUNIOR;
import static dev.prepkit.library.SmallLibrary.SENIOR;
import static dev.prepkit.library.SmallLibrary.STUDENT;
import static dev.prepkit.library.SmallLibrary.anybody;
import static dev.prepkit.library.SmallLibrary.at;
import static dev.prepkit.library.SmallLibrary.profile;
import static dev.prepkit.library.SmallLibrary.question;
import static dev.prepkit.library.SmallLibrary.tags;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.kit.Kit;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.library.Library;
import dev.prepkit.library.Priority;
import dev.prepkit.library.Question;
import dev.prepkit.library.Question.Asking;
import dev.prepkit.library.QuestionTags;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTest {

  private static Kit kit(List<Question> questions, String contact) {
    return kit(questions, "name: Maya\n", contact);
  }

  private static Kit kit(List<Question> questions, String user, String contact) {
    Library library = SmallLibrary.of(questions);
    Profile profile = profile(user + "contacts:\n  - name: Jonas\n" + contact);
    return new KitAssembler(library, profile, TODAY).assemble(profile.contacts().getFirst());
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
  void a_key_tells_a_question_from_others_wherever_it_stands() {
    List<Question> bank = List.of(question("q", Priority.MUST, 2));
    Kit one = kit(bank, "    findings: [{text: It rains.}]\n    questions: [Mine?]\n");
    Kit two = kit(bank, "    findings: [{text: It rains.}]\n    questions: [New?, Mine?]\n");

    List<String> keys = one.agenda().main().stream().map(KitQuestion::key).toList();
    assertThat(keys).doesNotHaveDuplicates().endsWith("q").noneMatch(key -> key.contains("-"));
    assertThat(two.agenda().main())
        .extracting(KitQuestion::key)
        .containsAll(keys)
        .doesNotHaveDuplicates()
        .hasSize(4);
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
    QuestionTags senior = tags(List.of(), List.of(SENIOR), List.of());
    QuestionTags junior = tags(List.of(), List.of(JUNIOR), List.of());
    QuestionTags students = tags(List.of(), List.of(), List.of(STUDENT));
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
  void a_third_of_the_time_stays_for_the_library_when_there_are_many_findings() {
    String findings = "    findings: [A., B., C., D., E.]\n";

    assertThat(ids(kit(List.of(question("q", Priority.MUST, 2)), findings).agenda().main()))
        .containsExactly("finding-1", "finding-2", "q");
  }

  @Test
  void what_everybody_should_ask_comes_first_though_other_questions_weigh_more() {
    QuestionTags students = tags(List.of(), List.of(), List.of(STUDENT));
    List<Question> questions =
        List.of(
            question("s", new Asking(Priority.SHOULD, 2, false, false), students),
            question("m", Priority.MUST, 2));

    assertThat(ids(kit(questions, "name: M\naudience: student\n", "").agenda().main()))
        .containsExactly("m", "s");
  }

  @Test
  void questions_that_serve_a_goal_come_forward_and_say_so() {
    Asking should = new Asking(Priority.SHOULD, 2, false, false);
    List<Question> questions =
        List.of(question("a", should, anybody("a")), question("pay", should, anybody("pay")));
    Agenda agenda =
        kit(questions, "    goals: [see the team, know what salaries are paid]\n").agenda();

    assertThat(ids(agenda.main())).containsExactly("pay", "a");
    assertThat(agenda.main().getFirst().reasons().getFirst().goal())
        .contains("know what salaries are paid");
    assertThat(agenda.main().getLast().reasons().getFirst().subject()).contains("a");
  }

  @Test
  void a_goal_and_a_question_may_share_a_telling_word() {
    Asking should = new Asking(Priority.SHOULD, 2, false, false);
    List<Question> questions =
        List.of(
            question("a", should, anybody("a")),
            new Question(
                "b", "How are audits planned?", should, anybody("b"), "", List.of(), at("b")));

    assertThat(ids(kit(questions, "    goals: [understand an audit]\n").agenda().main()))
        .containsExactly("b", "a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "be ready for it|How much do you read?",
        "keep my plants alive|How does a plan reach you?",
        "move from teaching to law|What would you show to an old teacher?"
      })
  void a_goal_is_no_reason_where_its_words_only_look_like_those_of_a_question(
      String goal, String question) {
    Asking should = new Asking(Priority.SHOULD, 2, false, false);
    List<Question> questions =
        List.of(new Question("b", question, should, anybody("b"), "", List.of(), at("b")));

    assertThat(kit(questions, "    goals: [" + goal + "]\n").agenda().main())
        .noneMatch(each -> each.reasons().stream().anyMatch(r -> r.goal().isPresent()));
  }

  @Test
  void a_field_of_everyday_words_is_no_reason() {
    Asking should = new Asking(Priority.SHOULD, 2, false, false);
    List<Question> questions =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    new Question(
                        "q" + i,
                        i == 0 ? "Which museum work is yours?" : "Which work is it?",
                        should,
                        anybody("q" + i),
                        "",
                        List.of(),
                        at("q")))
            .toList();

    assertThat(kit(questions, "    field: social work\n").agenda().all())
        .noneMatch(each -> each.reasons().stream().anyMatch(r -> r.field().isPresent()));
    assertThat(kit(questions, "    field: museum work\n").agenda().all())
        .filteredOn(each -> each.reasons().stream().anyMatch(r -> r.field().isPresent()))
        .extracting(KitQuestion::id)
        .containsExactly("q0");
  }

  @Test
  void a_goal_with_a_hyphen_is_not_taken_apart() {
    Asking should = new Asking(Priority.SHOULD, 2, false, false);
    List<Question> questions =
        List.of(
            question("a", should, anybody("a")),
            new Question(
                "b",
                "Which part or instrument do you like?",
                should,
                anybody("b"),
                "",
                List.of(),
                at("b")));

    assertThat(kit(questions, "    goals: [work part-time]\n").agenda().main())
        .noneMatch(question -> question.reasons().getFirst().goal().isPresent());
    assertThat(kit(questions, "    goals: [play an instrument]\n").agenda().main())
        .anyMatch(question -> question.reasons().getFirst().goal().isPresent());
  }

  @Test
  void a_question_for_a_field_is_asked_of_people_in_that_field_only() {
    Asking should = new Asking(Priority.SHOULD, 2, false, false);
    QuestionTags tags =
        new QuestionTags(
            List.of(), List.of(), List.of(), List.of("fire safety", "Chemistry"), List.of());
    List<Question> questions =
        List.of(question("a", should, anybody("a")), question("f", should, tags));

    assertThat(ids(kit(questions, "    field: Fire Safety in museums\n").agenda().main()))
        .containsExactly("f", "a");
    assertThat(ids(kit(questions, "    field: biochemistry\n").agenda().main()))
        .containsExactly("a");
    assertThat(ids(kit(questions, "").agenda().main())).containsExactly("a");
    assertThat(
            kit(questions, "    field: chemistry\n")
                .agenda()
                .main()
                .getFirst()
                .reasons()
                .getFirst()
                .field())
        .contains("chemistry");
  }

  @Test
  void a_finding_about_pay_stands_for_the_questions_about_pay() {
    Asking should = new Asking(Priority.SHOULD, 2, false, false);
    QuestionTags notWith =
        new QuestionTags(List.of(), List.of(), List.of(), List.of(), List.of("pay-range"));
    List<Question> questions =
        List.of(
            question("p", should, anybody("pay")),
            question("o", should, anybody("other")),
            question("range", should, notWith));
    String finding = "    findings: [{text: It pays 30., kind: pay-range}]\n";

    assertThat(ids(kit(questions, "").agenda().main())).containsExactly("p", "o", "range");
    assertThat(ids(kit(questions, finding).agenda().main())).containsExactly("finding-1", "o", "p");
  }

  @Test
  void an_own_question_about_a_subject_lets_others_on_it_wait() {
    Asking should = new Asking(Priority.SHOULD, 2, false, false);
    List<Question> questions =
        List.of(question("p", should, anybody("pay")), question("o", should, anybody("other")));

    assertThat(ids(kit(questions, "    questions: [What salary is fair?]\n").agenda().main()))
        .containsExactly("own-1", "o", "p");
  }

  @Test
  void every_question_says_why_it_is_there() {
    Asking should = new Asking(Priority.SHOULD, 2, false, false);
    List<Question> questions =
        List.of(
            question("m", Priority.MUST, 2),
            question("s", should, tags(List.of(), List.of(SENIOR), List.of(STUDENT))));
    Agenda agenda =
        kit(
                questions,
                "name: M\naudience: student\n",
                "    seniority: senior\n    questions: [Mine?]\n    findings: [It rains.]\n")
            .agenda();

    assertThat(agenda.main())
        .extracting(question -> question.reasons().stream().map(Reason::kind).toList())
        .containsExactly(
            List.of(Reason.Kind.OWN),
            List.of(Reason.Kind.FINDING),
            List.of(Reason.Kind.EVERYBODY),
            List.of(Reason.Kind.SENIORITY, Reason.Kind.AUDIENCE));
  }

  @Test
  void in_five_minutes_there_is_one_question_the_users_own_if_there_is_one() {
    List<Question> questions =
        List.of(question("short", Priority.SPARE, 1), question("q", Priority.MUST, 4));
    String meeting = "    meeting: {minutes: 5}\n";

    assertThat(ids(kit(questions, meeting).agenda().main())).containsExactly("q");
    assertThat(kit(questions, meeting).agenda().mainMinutes()).isEqualTo(2);
    assertThat(ids(kit(questions, meeting + "    questions: [Mine?]\n").agenda().main()))
        .containsExactly("own-1");
  }

  @Test
  void as_many_closing_questions_as_find_room_are_asked_whatever_the_goals() {
    List<Question> questions =
        List.of(
            question("pay", new Asking(Priority.MUST, 2, true, false), anybody("pay")),
            question("a", new Asking(Priority.MUST, 1, true, false), anybody("a")),
            question("b", new Asking(Priority.MUST, 1, true, false), anybody("a")));

    assertThat(
            ids(
                kit(questions, "    goals: [hear the salary]\n    meeting: {minutes: 7}\n")
                    .agenda()
                    .closing()))
        .containsExactly("a", "b");
  }

  @Test
  void what_is_only_asked_if_there_is_time_is_not_called_a_must() {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      questions.add(question("q" + i, Priority.MUST, 4));
    }

    assertThat(kit(questions, "").agenda().spares()).isNotEmpty().noneMatch(KitQuestion::must);
  }
}
