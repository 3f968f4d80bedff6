package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TerminalTextTest {

  @Test
  void lines_break_at_spaces() {
    assertThat(TerminalText.lines("Send your thanks: Dr Priya Raman", 12))
        .containsExactly("Send your", "thanks: Dr", "Priya Raman");
    assertThat(TerminalText.lines("", 12)).containsExactly("");
  }

  @Test
  void a_word_that_is_too_long_is_broken_between_characters() {
    assertThat(TerminalText.lines("an Xxxxxxxxxxxx y", 5))
        .containsExactly("an", "Xxxxx", "xxxxx", "xx y");
    assertThat(TerminalText.lines("山田太郎さん", 5)).containsExactly("山田", "太郎", "さん");
    assertThat(TerminalText.lines("👩‍🔬👩‍🔬👩‍🔬", 5)).containsExactly("👩‍🔬👩‍🔬", "👩‍🔬");
    assertThat(TerminalText.lines("e\u0301".repeat(7), 5))
        .containsExactly("e\u0301".repeat(5), "e\u0301".repeat(2));
  }

  @Tag(Fuzz.TAG)
  @Test
  void whatever_the_text_every_line_fits_and_nothing_is_lost() {
    Random random = Fuzz.random(5);
    List<String> parts = List.of("a", "é", "山", "😀", " ", "ـمحمد", "\u0301", "\t", "한", "Ａ", "。");
    for (int run = 0; run < Fuzz.times(2_000); run++) {
      String text =
          random
              .ints(random.nextInt(200))
              .mapToObj(i -> parts.get(Math.floorMod(i, parts.size())))
              .collect(Collectors.joining());
      List<String> lines = TerminalText.lines(text, 20);

      assertThat(lines).allMatch(line -> line.codePoints().map(TerminalTextTest::most).sum() <= 20);
      assertThat(String.join("", lines).replaceAll("\\s", ""))
          .isEqualTo(text.replaceAll("\\s", ""));
    }
  }

  /** The columns of a character, where accents take none. */
  private static int most(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK ? 0 : TerminalText.width(Character.toString(point));
  }
}
