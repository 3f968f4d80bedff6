package dev.prepkit.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.Library;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.policy.Policies;
import dev.prepkit.review.Assignment.People;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Messages as people write them. Each lies in a folder that names what it is for; the name of a bad
 * one starts with the one rule that it breaks, and {@code expected.txt} has all that is said of
 * them. To write that file anew: {@code mvn test -Dtest=DraftReviewTest -Dgolden=write}.
 */
class DraftReviewTest {

  private static final Path DRAFTS = Path.of("src/test/resources/review");

  private static final Library LIBRARY = ShippedLibrary.LIBRARY;

  static List<Path> bad() throws IOException {
    return drafts("bad");
  }

  static List<Path> good() throws IOException {
    return drafts("good");
  }

  private static List<Path> drafts(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(DRAFTS.resolve(folder))) {
      return files
          .filter(file -> file.getNameCount() == DRAFTS.getNameCount() + 3)
          .sorted()
          .toList();
    }
  }

  private static Message message(Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile source =
        new SourceReader(diagnostics)
            .read(file, file.getFileName().toString(), file.toString())
            .orElseThrow();
    Message message =
        new MessageReader(LIBRARY.language().review(), diagnostics).read(source).orElseThrow();
    assertThat(TestFiles.messages(diagnostics)).isEmpty();
    return message;
  }

  private static List<Finding> review(Path file) throws IOException {
    String kind = file.getParent().getFileName().toString();
    return new DraftReview(LIBRARY.language().review()).ofText(message(file), assignment(kind));
  }

  private static Assignment assignment(String kind) {
    Optional<EmailSample> sample =
        LIBRARY.emails().stream().filter(each -> each.id().equals(kind)).findFirst();
    People nobody = People.unknown();
    Policies usual = Policies.usual();
    return LIBRARY
        .language()
        .review()
        .kind(kind)
        .map(each -> Assignment.of(each, nobody, usual))
        .orElseGet(
            () -> Assignment.of(sample.orElseThrow(), LIBRARY.language().review(), nobody, usual));
  }

  @Test
  void there_are_twenty_of_each() throws IOException {
    assertThat(bad()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(good()).hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void a_bad_draft_is_caught_by_its_rule_and_by_no_other(Path file) throws IOException {
    String rule = file.getFileName().toString().replaceFirst("-.*", "");

    assertThat(review(file)).isNotEmpty();
    assertThat(review(file)).extracting(Finding::rule).containsOnly(rule);
  }

  @ParameterizedTest
  @MethodSource("good")
  void a_good_draft_is_let_pass(Path file) throws IOException {
    assertThat(review(file)).isEmpty();
  }

  @Test
  void it_is_caught_where_it_is_bad() throws IOException {
    StringBuilder said = new StringBuilder();
    for (Path file : bad()) {
      for (Finding finding : review(file)) {
        said.append(finding.at())
            .append(": ")
            .append(finding.severity().word())
            .append(": ")
            .append(finding.line())
            .append('\n');
      }
    }
    Path expected = DRAFTS.resolve("bad/expected.txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(expected, said);
    }
    assertThat(said.toString()).isEqualTo(Files.readString(expected));
  }

  @Test
  void what_a_message_is_for_is_told_from_its_words() throws IOException {
    for (Path file : Stream.concat(bad().stream(), good().stream()).toList()) {
      String kind = file.getParent().getFileName().toString();
      if (LIBRARY.language().review().kind(kind).isPresent()) {
        assertThat(new KindGuess(LIBRARY).fromWords(message(file)).id())
            .as(file.toString())
            .isEqualTo(kind);
      }
    }
  }

  @Test
  void what_a_message_is_for_is_told_from_its_name() {
    KindGuess guess = new KindGuess(LIBRARY);

    assertThat(guess.fromName("thank-you-introducer")).contains("thank-you-introducer");
    assertThat(guess.fromName("thank-you-for-jonas")).contains("thank-you");
    assertThat(guess.fromName("request")).contains("request");
    assertThat(guess.fromName("tom-request")).contains("request");
    assertThat(guess.fromName("Tom_Request (2)")).contains("request");
    assertThat(guess.fromName("2026-05-01 thankyou Jonas")).contains("thank-you");
    assertThat(guess.fromName("my follow up")).contains("follow-up");
    assertThat(guess.fromName("requested")).isEmpty();
    assertThat(guess.fromName("notes")).isEmpty();
  }

  static List<String> fine() {
    return List.of(
        "I am not asking for a job.",
        "I’m not looking for a position.",
        "This is not about a vacancy.",
        "I would like advice rather than a job.",
        "I am not, to be clear, asking for a job.",
        "You need not consider me for any role; I am only here to listen.",
        "Asking for a job is not why I am writing.",
        "I have never been one to ask for a job by e-mail.",
        "How did you find your first job?",
        "You have been a role model for me.",
        "Which job titles should I look for?",
        "When people ask for a job in surveying, what do they forget?");
  }

  @ParameterizedTest
  @MethodSource("fine")
  void what_asks_for_no_job_is_let_pass(String text) {
    assertThat(rules(text)).doesNotContain("A1");
  }

  static List<String> asking() {
    return List.of(
        "I am looking for a job.",
        "I do not want to waste your time, I am looking for a job.",
        "I'm not shy, but I am looking for a new role in your field.",
        "Would you consider me for the position?",
        "Are you currently hiring?",
        "Do you have any openings?",
        "Could you put in a good word for me?",
        "I would love to work for your team.",
        "I wouldn’t mind if you gave it some thought: please hire\nme.",
        "Please let me know about any vacancies.",
        "Could you pass my CV on to your manager?",
        "I would like to apply.",
        "I don't only want advice, I need a job.");
  }

  @ParameterizedTest
  @MethodSource("asking")
  void what_asks_for_a_job_is_caught_however_it_is_wrapped(String text) {
    assertThat(rules(text)).contains("A1");
  }

  static List<String> again() {
    return List.of(
        "I mailed on 1 May and left a message on 8 May.",
        "I e-mailed you on 1 May and called on Friday.",
        "I wrote to you in March and again in April.",
        "I wrote on March 3 and March 17.",
        "I emailed you two weeks ago. I also rang your office on Monday.",
        "I left you a voicemail last week and then texted you.",
        "I have sent you three e-mails.",
        "I've sent a couple of notes already.",
        "I wrote to you on 1 May. I have since left a message too.",
        "Did you get my messages?",
        "Just another gentle nudge.",
        "Bumping this again.",
        "I'll give you a call on Friday if I don't hear from you.",
        "I will write again next week.");
  }

  @ParameterizedTest
  @MethodSource("again")
  void more_than_one_reminder_is_caught_however_it_was_sent(String text) {
    assertThat(rules(text)).contains("E1");
  }

  static List<String> once() {
    return List.of(
        "I wrote to you on 1 May and asked for 20 minutes.",
        "I sent you an e-mail on 1 May, but have not heard from you.",
        "I emailed you after Tom called me about it.",
        "I left a message with your office on Monday.",
        "I wrote to you in March about a talk in April.",
        "I then called the drainage board, and later wrote to the museum.",
        "I also tried the exercise you showed me.",
        "May I take a few notes by hand? I read two letters by Darwin.",
        "I'll call you on Tuesday at ten, as agreed.",
        "I will also send you an e-mail, so you need not call back.",
        "This is my only reminder, and there won't be another.",
        "I called my sister and left for the station.");
  }

  @ParameterizedTest
  @MethodSource("once")
  void one_reminder_is_let_pass(String text) {
    assertThat(rules(text)).doesNotContain("E1");
  }

  static List<String> sent() {
    return List.of(
        "I have attached my CV.",
        "PFA my CV for your reference.",
        "Please find attached a copy of my résumé.",
        "You will find my resume enclosed.",
        "I've included my resume so you know who I am.",
        "I have attached myself to the project, and attached my CV.");
  }

  @ParameterizedTest
  @MethodSource("sent")
  void a_resume_that_goes_with_it_is_caught(String text) {
    assertThat(rules(text)).contains("D8");
  }

  static List<String> notSent() {
    return List.of(
        "My CV is not attached.",
        "My CV isn’t attached, since I am not looking for work.",
        "I have attached myself to a group that reads CVs.",
        "I have attached myself to the lab. My CV would not say so.",
        "I attach great importance to your view, and none to my CV.",
        "No CV is enclosed with this.",
        "I am not attaching a résumé.",
        "I won't send you my CV.",
        "Attached to the museum is a school that helps with CVs.",
        "I attended a CV workshop there, and the notes are attached.");
  }

  @ParameterizedTest
  @MethodSource("notSent")
  void a_resume_that_stays_at_home_is_let_pass(String text) {
    assertThat(rules(text)).doesNotContain("D8");
  }

  static List<String> gaps() {
    return List.of(
        "Dear ____, hello.",
        "Your talk about <topic> was good.",
        "Your talk about {topic} was good.",
        "Dear <<name>>, hello.",
        "Dear [Name], hello.",
        "Dear {{name}}, hello.",
        "Phone: ___");
  }

  @ParameterizedTest
  @MethodSource("gaps")
  void a_gap_is_seen_however_it_is_marked(String text) {
    assertThat(rules(text)).contains("D7");
  }

  static List<String> full() {
    return List.of(
        "Maya Lind <maya@example.org>",
        "See <https://example.org/maya> for more.",
        "Hello,\n________________________________\nMaya",
        "The <b>second</b> part, [a link](https://example.org) and [1].",
        "The file my__notes_v2 and snake_case_names are mine.",
        "Is 3 < 4, and 5 > 4?",
        "I <3 maps.",
        "The cost is ${price} in the shell, he said.");
  }

  @ParameterizedTest
  @MethodSource("full")
  void what_only_looks_like_a_gap_is_let_pass(String text) {
    assertThat(rules(text)).doesNotContain("D7");
  }

  private static List<String> ofRequest(String sentence) {
    String text =
        "Dear Ann,\n\n" + sentence + " I am not asking for a job.\n\nThank you,\nMaya Lind\n";
    SourceFile file = TestFiles.file("x.txt", text);
    Message message =
        Message.of(file, Optional.of("Informational interview request: Maya Lind"), text);
    return new DraftReview(LIBRARY.language().review())
        .ofText(message, assignment("request")).stream().map(Finding::rule).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Could we talk for 90 minutes on Monday?",
        "Could we meet for an hour on Monday?",
        "Might you have 1 hour on Monday?",
        "Could you spare me two hours on Monday?",
        "Could I have 45 min on Monday?",
        "Could we talk for 45 to 60 minutes on Monday?"
      })
  void more_time_than_guides_advise_gets_a_remark(String asks) {
    assertThat(ofRequest(asks)).containsExactly("F4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Could we talk for 20 minutes on Monday?",
        "Could we talk for half an hour on Monday?",
        "Could we talk for 20-30 minutes on Monday?",
        "I read for two hours in your book. Could we talk for 20 minutes on Monday?"
      })
  void a_fair_length_gets_none(String asks) {
    assertThat(ofRequest(asks)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Could we talk for 20 minutes on [day]?",
        "Could we talk for [number] minutes on Monday?",
        "Could we talk for [how long] on [two dates]?",
        "Could we talk for 20 minutes? I could do ______ or <another day>."
      })
  void a_gap_for_a_day_or_length_is_a_gap_and_not_missing(String asks) {
    assertThat(ofRequest(asks)).isNotEmpty().containsOnly("D7");
  }

  private static List<String> rules(String text) {
    SourceFile file = TestFiles.file("x.txt", text);
    Message message = Message.of(file, Optional.empty(), text);
    return new DraftReview(LIBRARY.language().review())
        .ofText(message, assignment("note")).stream().map(Finding::rule).toList();
  }

  @Test
  void with_a_contact_the_names_are_known() throws IOException {
    Message message = message(DRAFTS.resolve("good/request/02-referred.txt"));
    People people =
        new People(
            Optional.of("Maya Lindqvist"), Optional.of("Ruth Oakes"), Optional.empty(), List.of());
    Assignment assignment =
        Assignment.of(
            LIBRARY.language().review().kind("request").orElseThrow(), people, Policies.usual());
    List<String> said =
        new DraftReview(LIBRARY.language().review())
            .ofText(message, assignment).stream().map(Finding::line).collect(Collectors.toList());

    assertThat(said)
        .containsExactly(
            "D2: the subject line does not begin with the person who sent you:"
                + " “Informational interview request: Maya Lindqvist”",
            "D2: the first sentence does not name Ruth Oakes, who sent you:"
                + " “Tom Adeyemi suggested that I write to you”");
  }
}
