package dev.prepkit.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.library.ReviewWords;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.policy.Decider;
import dev.prepkit.policy.Decision;
import dev.prepkit.policy.Policies;
import dev.prepkit.policy.Policy;
import dev.prepkit.review.Assignment.People;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request has for a subject line, under either policy, with a referrer and without. */
class SubjectLineTest {

  private static final String BODY =
      "Dear Ann,\n\n%sCould we talk for 20 minutes on Monday or Tuesday? I am not asking for a"
          + " job.\n\nThank you,\nMaya Lind\n";

  private static Policies subject(String position) {
    List<Decision> decisions =
        Policies.usual().decisions().stream()
            .map(
                each ->
                    each.policy() == Policy.SUBJECT
                        ? new Decision(Policy.SUBJECT, position, Decider.USER)
                        : each)
            .toList();
    return new Policies(decisions);
  }

  private static List<String> said(String position, People people, String subject) {
    ReviewWords words = ShippedLibrary.LIBRARY.language().review();
    String opening = people.referrer().map(name -> name + " sent me to you. ").orElse("");
    String text = BODY.formatted(opening);
    Message message =
        Message.of(
            TestFiles.file("x.txt", text), Optional.of(subject).filter(s -> !s.isEmpty()), text);
    Assignment request =
        Assignment.of(words.kind("request").orElseThrow(), people, subject(position));
    return new DraftReview(words).ofText(message, request).stream().map(Finding::line).toList();
  }

  private static People maya(Optional<String> referrer) {
    return new People(Optional.of("Maya Lind"), referrer, Optional.empty(), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name       | Informational interview request: Maya Lind",
        "name       | Maya Lind, request for an informational interview",
        "connection | Fellow Northgate graduate with a question",
        "connection | Question from a fellow Northgate graduate",
        "connection | Your talk in Leeds on culverts: Maya Lind",
        "connection | A few questions about your work: Maya Lind",
        "connection | After we met: Maya Lind, with a few questions",
        "connection | Informational interview request: Maya Lind, from your evening class"
      })
  void without_a_referrer_it_says_what_is_asked_for_or_what_links(String policy, String line) {
    assertThat(said(policy, maya(Optional.empty()), line)).isEmpty();
    assertThat(said(policy, People.unknown(), line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name       | Fellow Northgate graduate with a question | does not say what you ask for",
        "name       | Informational interview request           | your name is missing",
        "connection | Informational interview request: Maya Lind | does not say what links you",
        "connection | Request for an informational interview from Maya Lind | what links you",
        "connection | Hello from Maya Lind                      | does not say what links you",
        "connection | Quick question                            | does not say what links you",
        "connection | ''                                        | there is no subject line"
      })
  void without_a_referrer_what_is_missing_is_told(String policy, String line, String said) {
    assertThat(said(policy, maya(Optional.empty()), line))
        .singleElement()
        .asString()
        .startsWith("D1: ")
        .contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name       | Tom Lee suggested I write: informational interview request, Maya Lind",
        "connection | Tom Lee suggested I write: Maya Lind, with a few questions",
        "connection | Tom Lee suggested I write",
        "connection | From Tom Lee: a few questions"
      })
  void a_referrer_stands_first(String policy, String line) {
    assertThat(said(policy, maya(Optional.of("Tom Lee")), line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name       | Informational interview request: Maya Lind                   | D2",
        "name       | Tom Lee suggested I write: Maya Lind                         | D1",
        "connection | Fellow Northgate graduate with a question                    | D2",
        "connection | Informational interview request: Maya Lind                   | D2",
        "connection | With greetings from Tom Lee                                | D2",
        "connection | A few questions about culverts from Maya Lind, sent by Tom Lee | D2"
      })
  void a_referrer_who_does_not_is_missed(String policy, String line, String rule) {
    assertThat(said(policy, maya(Optional.of("Tom Lee")), line))
        .singleElement()
        .asString()
        .startsWith(rule + ": ");
  }
}
