package dev.prepkit.kit;

import static dev.prepkit.TestFiles.messages;
import static dev.prepkit.library.SmallLibrary.question;
import static dev.prepkit.library.SmallLibrary.tags;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.Priority;
import dev.prepkit.library.Question;
import dev.prepkit.library.QuestionTags;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of a profile that match nothing in the library. */
class ProfileCheckTest {

  private static final Question.Asking ASKING =
      new Question.Asking(Priority.SHOULD, 2, false, false);

  private final Diagnostics diagnostics = new Diagnostics();

  private List<String> check(QuestionTags tags, String yaml) {
    new ProfileCheck(SmallLibrary.of(List.of(question("q", ASKING, tags))), diagnostics)
        .check(SmallLibrary.profile(yaml));
    return messages(diagnostics);
  }

  private static QuestionTags field(String field) {
    return new QuestionTags(List.of(), List.of(), List.of(), List.of(field), List.of());
  }

  @Test
  void a_field_that_is_nearly_known_is_reported_with_the_known_word() {
    assertThat(
            check(
                field("laboratory safety"),
                "name: M\ncontacts:\n  - {name: J, field: laboratroy work}\n"))
        .containsExactly(
            "profile.yaml:3:22: warning: no question is written for the field 'laboratroy'");
    assertThat(diagnostics.all().getFirst().hint()).contains("did you mean 'laboratory'?");
  }

  @Test
  void a_field_of_another_meaning_is_no_slip_of_the_pen() {
    assertThat(
            check(
                field("construction"),
                "name: M\ncontacts:\n  - {name: J, field: paper conservation}\n"))
        .isEmpty();
  }

  @Test
  void an_own_question_about_pay_or_about_what_is_known_is_a_warning_at_its_place() {
    new ProfileCheck(ShippedLibrary.LIBRARY, diagnostics)
        .check(
            SmallLibrary.profile(
                """
                name: M
                contacts:
                  - name: J
                    questions:
                      - How much do you earn?
                      - When was your company founded?
                      - Do you like your job?
                      - How did you come to this work?
                    findings:
                      - {text: Pay is low, question: What is your salary?}
                """));

    assertThat(diagnostics.all().stream().map(Object::toString))
        .containsExactly(
            "profile.yaml:5:9: warning: C6: this asks what they earn: “How much do you earn”\n"
                + "  hint: name the range that you found, and ask whether it sounds right",
            "profile.yaml:6:9: warning: C1: everybody can look this up: “When was your company"
                + " founded?”\n  hint: look it up first, and ask what you cannot read: how it came"
                + " about, or what it means for the work",
            "profile.yaml:7:9: warning: yes or no would answer this: “Do you like your job?”\n"
                + "  hint: let it begin with ‘how’ or ‘what’, and you will hear more",
            "profile.yaml:10:9: warning: C6: this asks what they earn: “What is your salary”\n"
                + "  hint: name the range that you found, and ask whether it sounds right");
  }

  @Test
  void a_field_that_no_question_knows_is_usual() {
    String profile =
        "name: M\ncontacts: [{name: J, field: beekeeping}, {name: K, field: Laboratory safety}]\n";

    assertThat(check(field("laboratory"), profile)).isEmpty();
  }

  @Test
  void referrals_in_a_circle_are_told_with_all_who_are_in_it() {
    assertThat(
            check(
                QuestionTags.none(),
                """
                name: M
                contacts:
                  - {name: Zoe}
                  - {name: Ann, referrer: {contact: bob, use-name: yes}}
                  - {name: Bob, referrer: {contact: Cem, use-name: yes}}
                  - {name: Cem, referrer: {contact: ann, use-name: no}}
                """))
        .containsExactly(
            "profile.yaml:4:37: warning: referrals go in a circle: Ann was referred by Bob,"
                + " Bob by Cem, Cem by Ann");
  }

  @Test
  void an_audience_without_a_question_of_its_own_is_reported() {
    assertThat(check(QuestionTags.none(), "name: M\naudience: student\ncontacts: [{name: J}]\n"))
        .containsExactly(
            "profile.yaml:2:11: warning: no question is written for the audience 'student'");
  }

  @Test
  void an_audience_with_a_question_of_its_own_is_not() {
    QuestionTags students = tags(List.of(), List.of(), List.of(SmallLibrary.STUDENT));

    assertThat(check(students, "name: M\naudience: student\ncontacts: [{name: J}]\n")).isEmpty();
  }

  @Test
  void words_that_do_not_exist_are_errors_with_the_nearest_word() {
    check(
        QuestionTags.none(),
        "name: M\naudience: studnt\ncontacts: [{name: J, seniority: senoir, leave-out: [qq]}]\n");

    assertThat(diagnostics.all().stream().flatMap(each -> each.hint().stream()))
        .containsExactlyInAnyOrder(
            "did you mean 'student'?", "did you mean 'senior'?", "did you mean 'q'?");
  }

  private List<String> shipped(String contact) {
    new ProfileCheck(ShippedLibrary.LIBRARY, diagnostics)
        .check(SmallLibrary.profile("name: M\ncontacts: [{name: Jo Lee, " + contact + "}]\n"));
    return messages(diagnostics);
  }

  @Test
  void every_word_of_the_vocabulary_is_looked_up() {
    assertThat(
            shipped(
                "connection: alumnus, channel: fon, meeting: {channel: skype},"
                    + " findings: [{text: It grows., kind: rumour}]"))
        .extracting(message -> message.replaceFirst(".*: error: ", ""))
        .containsExactlyInAnyOrder(
            "unknown connection 'alumnus'",
            "unknown channel 'fon'",
            "unknown channel 'skype'",
            "unknown kind 'rumour'");
  }

  @Test
  void words_that_will_not_fit_into_a_sentence_are_warned_of() {
    assertThat(
            shipped(
                "goals: [the weather], findings: [{text: Jo Lee built the team., kind: person}]"))
        .hasSize(2)
        .anyMatch(message -> message.contains("the goal 'the weather'"))
        .anyMatch(message -> message.contains("speaks of Jo Lee, and is for them"));
  }

  @Test
  void a_contact_who_taught_nothing_has_nothing_to_carry() {
    assertThat(shipped("id: jo}, {name: Li, carry: [jo]"))
        .singleElement()
        .asString()
        .endsWith("'jo' has taught nothing yet");
  }

  @Test
  void a_background_in_the_first_person_is_fine() {
    new ProfileCheck(ShippedLibrary.LIBRARY, diagnostics)
        .check(
            SmallLibrary.profile(
                "name: M\nbackground: I have taught for nine years.\ncontacts: [{name: J}]\n"));

    assertThat(diagnostics.all()).isEmpty();
  }
}
