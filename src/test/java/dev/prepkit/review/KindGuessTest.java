package dev.prepkit.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.DraftKind;
import dev.prepkit.library.Library;
import dev.prepkit.library.ShippedLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a message is for, where nobody says so. */
class KindGuessTest {

  private static final Path REVIEW = Path.of("src/test/resources/review");

  private static final Library LIBRARY = ShippedLibrary.LIBRARY;

  private static final String MAIL = "From: ";

  static Stream<Path> kinds() throws IOException {
    try (Stream<Path> files = Files.list(REVIEW.resolve("kinds"))) {
      return files.sorted().toList().stream();
    }
  }

  static Stream<Path> drafts() throws IOException {
    try (Stream<Path> files = Files.walk(REVIEW)) {
      return files
          .filter(file -> file.getNameCount() == REVIEW.getNameCount() + 3)
          .filter(file -> !file.startsWith(REVIEW.resolve("sentences")))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static String guess(String name, String text) {
    Message message =
        new MessageReader(LIBRARY.language().review(), new Diagnostics())
            .read(TestFiles.file(name, text))
            .orElseThrow();
    Optional<DraftKind> kind = new KindGuess(LIBRARY).fromWords(message);
    return kind.map(DraftKind::id).orElse("note");
  }

  /** Messages of one kind, with a line of equals signs between them. */
  @ParameterizedTest
  @MethodSource("kinds")
  void it_is_told_from_the_words(Path file) throws IOException {
    String kind = file.getFileName().toString().replace(".txt", "");

    assertThat(Files.readString(file).split("\n=====\n"))
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(text -> assertThat(guess("x.txt", text)).as(text).isEqualTo(kind));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void it_is_told_from_a_saved_mail_too(Path file) throws IOException {
    String kind = file.getFileName().toString().replace(".txt", "");

    assertThat(Files.readString(file).split("\n=====\n"))
        .filteredOn(text -> text.startsWith(MAIL))
        .allSatisfy(text -> assertThat(guess("x.eml", text)).as(text).isEqualTo(kind));
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void it_is_told_from_whole_drafts(Path file) throws IOException {
    String kind = file.getParent().getFileName().toString().replace("note-to-referred", "request");

    assertThat(guess(file.getFileName().toString(), Files.readString(file))).isEqualTo(kind);
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
}
