package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionTest {

  @Test
  void a_short_one_stays_as_it_is() {
    assertThat(Description.cut("Ask for 20 minutes.")).isEqualTo("Ask for 20 minutes.");
    assertThat(Description.cut("x".repeat(160))).hasSize(160);
  }

  @Test
  void a_long_one_ends_with_a_whole_word() {
    String text = "Ask about their work, ".repeat(10);
    assertThat(Description.cut(text)).isEqualTo(text.substring(0, 157) + "…");
    assertThat(Description.cut("One, two, ".repeat(16) + "more.")).endsWith("two, One…");
  }

  @Test
  void a_language_without_spaces_is_cut_too() {
    assertThat(Description.cut("質問を準備する。".repeat(40))).hasSizeBetween(100, 160).endsWith("…");
    assertThat(Description.cut("x".repeat(200))).hasSizeLessThanOrEqualTo(160);
  }
}
