package dev.prepkit.profile;

import static dev.prepkit.TestFiles.file;
import static dev.prepkit.TestFiles.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Profile> tryRead(String yaml) {
    return new ProfileReader(diagnostics).read(file("profile.yaml", yaml));
  }

  private Profile read(String yaml) {
    return tryRead(yaml).orElseThrow(() -> new AssertionError(messages(diagnostics)));
  }

  @Test
  void the_smallest_profile_is_two_names() {
    Profile profile = read("name: Maya\ncontacts:\n  - name: Jonas Weidmann\n");

    assertThat(profile.user().name()).isEqualTo("Maya");
    assertThat(profile.contacts().getFirst().id()).isEqualTo("jonas-weidmann");
    assertThat(profile.preferences().paper()).isEqualTo("a4");
    assertThat(profile.preferences().minutes()).isEqualTo(20);
    assertThat(profile.preferences().locale().value()).isEqualTo(Locale.UK);
  }

  @Test
  void every_key_finds_its_place() {
    Profile profile =
        read(
            """
            name: Maya Lindqvist
            headline: a teacher
            background: I teach.
            audience: returner
            email: maya@example.org
            phone: "+44 20 7946 0018"
            links: [https://example.org/maya]
            signature: |
              Maya
              Leeds
            goals: [learn one thing]
            defaults: {paper: letter, minutes: 25, locale: en-US, bold-questions: yes}
            contacts:
              - name: Priya Raman
                id: priya
                role: Head
                organisation: Northmoor
                field: safety
                seniority: senior
                connection: referred
                known: Tom told me.
                referrer: {name: Tom, use-name: yes}
                channel: phone
                email: priya@example.org
                phone: "1"
                meeting:
                  when: 2026-12-10 9:30
                  zone: Europe/London
                  minutes: 30
                  place: Here
                  link: https://meet.example.org/x
                findings:
                  - It rains.
                  - {text: It snows., source: a paper, kind: news, question: Does it?}
                goals: [understand it]
                questions:
                  - What now?
                  - {text: And then?, minutes: 5}
                leave-out: [a, b]
            """);
    Contact contact = profile.contacts().getFirst();

    assertThat(profile.user().signature()).contains("Maya\nLeeds");
    assertThat(profile.user().reachable().links())
        .containsExactly(new Person.Link(Optional.empty(), "https://example.org/maya"));
    assertThat(profile.preferences().bold()).isTrue();
    assertThat(contact.id()).isEqualTo("priya");
    assertThat(contact.meeting())
        .isEqualTo(
            new Meeting(
                Optional.of(LocalDate.of(2026, 12, 10)),
                Optional.of(LocalTime.of(9, 30)),
                Optional.of(ZoneId.of("Europe/London")),
                Optional.of(30),
                Optional.empty(),
                Optional.of("Here"),
                Optional.of("https://meet.example.org/x"),
                contact.meeting().at()));
    assertThat(contact.findings())
        .extracting(Finding::text)
        .containsExactly("It rains.", "It snows.");
    assertThat(contact.wishes().questions())
        .extracting(Contact.OwnQuestion::minutes)
        .containsExactly(3, 5);
    assertThat(contact.wishes().leaveOut()).extracting(Located::value).containsExactly("a", "b");
    assertThat(contact.at()).hasToString("profile.yaml:14:5");
  }

  @Test
  void equal_names_get_different_ids() {
    Profile profile =
        read(
            "name: M\ncontacts:\n  - name: Jo\n  - name: Jo\n  - name: JO\n    id: jo-2\n  - name: jo\n");

    assertThat(profile.contacts())
        .extracting(Contact::id)
        .containsExactly("jo", "jo-3", "jo-2", "jo-4");
  }

  @Test
  void a_day_without_a_time_will_do() {
    Meeting meeting =
        read("name: M\ncontacts:\n  - name: J\n    meeting: {when: 2026-12-10}\n")
            .contacts()
            .getFirst()
            .meeting();

    assertThat(meeting.day()).contains(LocalDate.of(2026, 12, 10));
    assertThat(meeting.time()).isEmpty();
  }

  @Test
  void one_run_finds_every_mistake() {
    assertThat(
            tryRead(
                "name:\naudince: x\ncontacts:\n  - nam: J\n    meeting: {when: soon, minutes: 0}\n"))
        .isEmpty();
    assertThat(messages(diagnostics))
        .containsExactly(
            "profile.yaml:1:1: error: 'name' is missing",
            "profile.yaml:2:1: error: unknown key 'audince'",
            "profile.yaml:4:5: error: 'name' is missing",
            "profile.yaml:4:5: error: unknown key 'nam'",
            "profile.yaml:5:21: error: 'soon' is no date",
            "profile.yaml:5:36: error: 'minutes' cannot be '0'");
  }

  @Test
  void minutes_that_cannot_be_are_reported_once() {
    tryRead("name: M\ndefaults: {minutes: 0}\ncontacts: [{name: J}]\n");
    assertThat(messages(diagnostics))
        .containsExactly("profile.yaml:2:21: error: 'minutes' cannot be '0'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "O'Brien, Seán | write it as you say it: 'Seán O'Brien'",
        "DOE, Jane | write it as you say it: 'Jane DOE'",
        "Jane Doe, PhD | write it as you say it: 'Jane Doe'",
        "Jane Doe, MSc, RN | write it as you say it: 'Jane Doe'",
        "Martin King, Jr. | write it as you say it: 'Martin King'"
      })
  void a_name_with_a_comma_is_reported_at_its_place(String name, String hint) {
    assertThat(tryRead("name: M\ncontacts: [{name: \"" + name + "\"}]\n")).isPresent();
    assertThat(diagnostics.all())
        .extracting(Object::toString)
        .containsExactly(
            "profile.yaml:2:19: warning: drafts will greet them with ‘Dear "
                + name
                + "’\n  hint: "
                + hint);
  }

  @Test
  void every_name_is_looked_at_for_commas() {
    tryRead(
        "name: 'Lee, Ann'\ncontacts: [{name: Jo Ek, referrer: {name: 'Berg, Ola', use-name: no}}]\n");
    assertThat(messages(diagnostics))
        .containsExactly(
            "profile.yaml:1:7: warning: drafts will be signed with ‘Lee, Ann’",
            "profile.yaml:2:43: warning: drafts will name ‘Berg, Ola’");
  }
}
