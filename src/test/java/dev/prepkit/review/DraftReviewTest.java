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
