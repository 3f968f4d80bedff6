package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final String LONG = "0123456789".repeat(30);
  private static final String PICTURE = "\uD83D\uDE80";

  @Test
  void a_short_line_is_shown_whole_around_its_place() {
    Excerpt excerpt = Excerpt.of("name: Maya", 7);

    assertThat(excerpt).isEqualTo(new Excerpt("name: ", "Maya"));
    assertThat(excerpt.line()).isEqualTo("name: Maya");
  }

  @Test
  void a_place_behind_the_end_is_the_end() {
    assertThat(Excerpt.of("name", 9)).isEqualTo(new Excerpt("name", ""));
  }

  @Test
  void a_long_line_is_cut_around_its_place() {
    assertThat(Excerpt.of(LONG, 1)).isEqualTo(new Excerpt("", LONG.substring(0, 100) + "…"));
    assertThat(Excerpt.of(LONG, 151))
        .isEqualTo(new Excerpt("…" + LONG.substring(110, 150), LONG.substring(150, 210) + "…"));
    assertThat(Excerpt.of(LONG, 300))
        .isEqualTo(new Excerpt("…" + LONG.substring(200, 299), LONG.substring(299)));
  }

  @Test
  void a_line_is_not_cut_inside_a_picture() {
    String pictures = PICTURE.repeat(150);

    assertThat(Excerpt.of("a" + pictures, 1).line()).isEqualTo("a" + PICTURE.repeat(50) + "…");
    assertThat(Excerpt.of(pictures + "a", 299).line()).isEqualTo("…" + PICTURE.repeat(49) + "a");
  }

  @Test
  void what_a_terminal_would_obey_is_not_shown() {
    assertThat(Excerpt.of("a\tb\u001B[2J\u202Ec", 1).line()).isEqualTo("a b\uFFFD[2J\uFFFDc");
  }
}
