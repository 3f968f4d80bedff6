package dev.prepkit.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.prepkit.Fuzz;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {

  private static Colour colour(String text) {
    return Colour.of(text).orElseThrow();
  }

  /** Worked out with other programs. */
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21",
    "#777777, #ffffff, 4.48",
    "#767676, #ffffff, 4.54",
    "#ff0000, #ffffff, 4.00",
    "#0000ff, #ffffff, 8.59",
    "#8c2f16, #8c2f16, 1"
  })
  void contrast_is_that_of_wcag(String front, String ground, double ratio) {
    assertThat(colour(front).contrast(colour(ground))).isCloseTo(ratio, within(0.01));
    assertThat(colour(ground).contrast(colour(front))).isCloseTo(ratio, within(0.01));
  }

  @Test
  void a_colour_is_written_with_six_digits() {
    assertThat(colour("#8C2f16")).hasToString("#8c2f16");
    for (String wrong : new String[] {"", "#fff", "8c2f16", "#8c2f1", "red", "#8c2f16 "}) {
      assertThat(Colour.of(wrong)).as(wrong).isEmpty();
    }
  }

  @Tag(Fuzz.TAG)
  @Test
  void the_nearest_shade_can_be_read_and_is_the_colour_itself_where_that_can() {
    Random random = Fuzz.random(7);
    for (int i = 0; i < Fuzz.times(2000); i++) {
      Colour front = any(random);
      Colour ground = any(random);
      assertThat(front.readableOn(ground, 4.5))
          .as(front + " on " + ground)
          .hasValueSatisfying(
              shade -> assertThat(shade.contrast(ground)).isGreaterThanOrEqualTo(4.5));
      if (front.contrast(ground) >= 4.5) {
        assertThat(front.readableOn(ground, 4.5)).contains(front);
      }
    }
    assertThat(colour("#123456").readableOn(colour("#777777"), 7)).isEmpty();
  }

  private static Colour any(Random random) {
    return new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
  }
}
