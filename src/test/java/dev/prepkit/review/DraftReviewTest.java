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

  /**
   * Sentences, one a line, of the kind that their folder names. Those in {@code A1-bad.txt} break
   * that rule, those in {@code A1-good.txt} only seem to.
   */
  static List<Path> sentences() throws IOException {
    try (Stream<Path> files = Files.walk(DRAFTS.resolve("sentences"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void what_breaks_a_rule_is_caught_and_what_only_looks_like_it_is_not(Path file)
      throws IOException {
    String kind = file.getParent().getFileName().toString();
    String rule = file.getFileName().toString().replaceFirst("-.*", "");
    boolean bad = file.getFileName().toString().endsWith("-bad.txt");

    assertThat(Files.readAllLines(file))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(rules(kind, line).contains(rule)).as(line).isEqualTo(bad));
  }

  private static List<String> rules(String kind, String line) {
    String sentence = line.replace("\\n", "\n");
    return switch (kind) {
      case "request" -> ofRequest(sentence);
      case "thank-you" -> of(kind, sentence + "\n\nMaya Lind\nmaya@example.org\n");
      default -> of(kind, sentence);
    };
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

  private static List<String> of(String kind, String text) {
    SourceFile file = TestFiles.file("x.txt", text);
    Message message = Message.of(file, Optional.empty(), text);
    return new DraftReview(LIBRARY.language().review())
        .ofText(message, assignment(kind)).stream().map(Finding::rule).toList();
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
