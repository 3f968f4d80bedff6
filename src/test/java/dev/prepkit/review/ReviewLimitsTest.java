package dev.prepkit.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.Library;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.policy.Policies;
import dev.prepkit.review.Assignment.People;
import dev.prepkit.text.SourceFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody would write. */
class ReviewLimitsTest {

  private static final int MIB = 1 << 20;

  /** Of which language and grammar a text may be made, and a few traps. */
  private static final List<String> PIECES =
      List.of(
          "I am ",
          "looking ",
          "for ",
          "a ",
          "job",
          " not ",
          "’",
          "'",
          "you ",
          "[",
          "]",
          "{{",
          "}}",
          "\n",
          "\n\n",
          "> ",
          "-----",
          ": ",
          "Subject: x\n",
          ". ",
          "? ",
          "20 ",
          "minutes",
          "3/3 ",
          "=?utf-8?Q?=C3?=",
          "=C3=A9",
          "=\n",
          "=ZZ",
          "\u00E9",
          "e\u0301",
          "\uD83D\uDE00",
          "\uD83D",
          "\u202E",
          "\u0000",
          "résumé ",
          "attached ",
          "Dear ",
          "Kind regards,\n",
          "if i ",
          "Content-Type: multipart/mixed; boundary=x\n",
          "--x\n",
          "--x--",
          "日本",
          "שלום ",
          "Content-Transfer-Encoding: base64\n",
          "@",
          "...",
          "\t");

  /** Counts the work of one thread, whatever else the machine does. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final Library LIBRARY = ShippedLibrary.LIBRARY;

  private static Optional<List<Finding>> review(String name, String text) {
    SourceFile file = TestFiles.file(name, text);
    People people =
        new People(
            Optional.of("Maya"),
            Optional.of("Tom"),
            Optional.of("Jonas"),
            List.of(new Unnamed("Sam May", List.of(), LIBRARY.language().words().generalTerms())));
    return new MessageReader(LIBRARY.language().review(), new Diagnostics())
        .read(file)
        .map(
            message -> {
              Assignment request =
                  new KindGuess(LIBRARY)
                      .fromWords(message)
                      .map(kind -> Assignment.of(kind, people, Policies.usual()))
                      .orElseGet(() -> Assignment.ofAny(people, Policies.usual()));
              return new DraftReview(LIBRARY.language().review()).ofText(message, request);
            });
  }

  @Tag(Fuzz.TAG)
  @Test
  void any_text_at_all_is_read_and_every_finding_has_a_place_in_it() {
    Random random = Fuzz.random(7);
    for (int run = 0; run < Fuzz.times(3000); run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String name = List.of("x.txt", "x.eml", "x.md").get(random.nextInt(3));
      long lines = text.chars().filter(character -> character == '\n').count() + 1;
      review(name, text.toString())
          .ifPresent(
              findings ->
                  assertThat(findings)
                      .allSatisfy(
                          finding -> assertThat((long) finding.at().line()).isBetween(1L, lines)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "a ", "[", "[a", "i am looking for ", "i am not ", "job ", "\n", "\n>", "> \n",
            "a:\n> b\n",
        "20 ", "1:", "attach ", "cv ", "'", "a’", "{{", "Dear a,\n", "if i a a a a a not hear ",
            "@", "x.",
        "1 ", "-", " ", "é", "a:b\n", "how why about you ", "Sam ", "May ", "Sam May "
      })
  void a_mebibyte_of_anything_takes_a_moment(String piece) {
    String text = piece.repeat(MIB / piece.length());
    for (String name : List.of("x.txt", "x.eml")) {
      long start = THREADS.getCurrentThreadCpuTime();
      review(name, text);
      assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start))
          .isLessThan(Duration.ofSeconds(5));
    }
  }
}
