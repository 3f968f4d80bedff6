package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final StringWriter text = new StringWriter();

  @Test
  void a_long_build_says_how_far_it_is_and_leaves_nothing_behind() {
    ProgressLine line = new ProgressLine(new PrintWriter(text));
    line.kits(16, 150);
    line.kits(150, 150);

    assertThat(text).hasToString("\r16 of 150 kits\r\u001B[K");
  }

  @Test
  void a_short_build_says_nothing() {
    new ProgressLine(new PrintWriter(text)).kits(0, 20);

    assertThat(text.toString()).isEmpty();
  }
}
