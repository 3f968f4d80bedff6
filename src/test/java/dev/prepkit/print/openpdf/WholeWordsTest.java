package dev.prepkit.print.openpdf;

import static dev.prepkit.print.openpdf.PlainEngine.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.prepkit.Pdfs;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.css.style.CalculatedStyle;

/** What a narrow column may not tear apart. */
class WholeWordsTest {

  private static String narrow(int points, String words) {
    return Pdfs.lines(
        write("<div style='width: " + points + "pt'><p>" + words + "</p></div>").bytes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "16:30",
        "16:30–16:40",
        "5:00 PM",
        "20 minutes",
        "+44 20 7946 0018",
        "e-mail",
        "jan-willem.smit@ex-ample.org"
      })
  void stays_in_one_line_wherever_that_ends(String whole) {
    assertThat(IntStream.range(150, 260).filter(width -> width % 6 == 0))
        .allSatisfy(
            width ->
                assertThat(narrow(width, "Call me about it or write to " + whole + ", if you may."))
                    .contains(whole));
  }

  @Test
  void what_is_longer_than_a_line_may_still_be_torn() {
    String number = "1 2 3 4 5 6 7 8 9 ".repeat(9).strip();

    assertThat(narrow(100, number).lines().filter(line -> line.startsWith("1"))).isNotEmpty();
    assertThat(write("<div style='width: 100pt'><p>" + number + "</p></div>").problems()).isEmpty();
  }

  @Test
  void a_word_without_an_end_takes_no_time() {
    String word = "1" + "w".repeat(200_000);
    CalculatedStyle anyhow = null;

    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> new WholeWords().getBreakPointsProvider(word, "en", anyhow).next());
  }
}
