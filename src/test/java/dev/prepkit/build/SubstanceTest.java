package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Fingerprint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What tells values apart, and what does not. */
class SubstanceTest {

  private record One(String a, String b) {}

  private record Other(String a, String b) {}

  private static Fingerprint of(Object value) {
    return Substance.of(value);
  }

  @Test
  void where_a_word_stands_does_not_count() {
    Located<String> word = new Located<>("baker", new SourceLocation("profile.yaml", 3, 1));

    assertThat(of(word))
        .isEqualTo(of(new Located<>("baker", new SourceLocation("profile.yaml", 9, 7))))
        .isEqualTo(of(new Located<>("baker", new SourceLocation("team.csv", 3, 1))))
        .isNotEqualTo(of(new Located<>("Baker", new SourceLocation("profile.yaml", 3, 1))));
  }

  @Test
  void where_one_word_ends_and_the_next_begins_counts() {
    assertThat(of(new One("ab", "c"))).isNotEqualTo(of(new One("a", "bc")));
    assertThat(of(new One("a", "b"))).isNotEqualTo(of(new Other("a", "b")));
    assertThat(of(List.of(List.of("a"), List.of("b", "c"))))
        .isNotEqualTo(of(List.of(List.of("a", "b"), List.of("c"))));
    assertThat(of(Optional.empty())).isNotEqualTo(of(Optional.of("")));
  }

  @Test
  void order_counts_where_there_is_one() {
    assertThat(of(List.of("a", "b"))).isNotEqualTo(of(List.of("b", "a")));
    assertThat(of(Map.of("a", 1, "b", 2))).isEqualTo(of(new TreeMap<>(Map.of("b", 2, "a", 1))));
    assertThat(of(Map.of("a", 1, "b", 2))).isNotEqualTo(of(Map.of("a", 2, "b", 1)));
    List<String> letters = List.of("a", "b", "c", "d", "e");
    assertThat(of(Set.copyOf(letters))).isEqualTo(of(Set.copyOf(letters.reversed())));
    assertThat(of(Set.of("a"))).isNotEqualTo(of(Set.of("b")));
  }

  @Test
  void numbers_dates_zones_languages_and_choices_count() {
    assertThat(List.of(1, 2L, true, LocalDate.of(2026, 12, 1), ZoneId.of("Europe/Oslo")))
        .extracting(SubstanceTest::of)
        .doesNotHaveDuplicates();
    assertThat(of(true)).isNotEqualTo(of(false));
    assertThat(of(LocalDate.of(2026, 12, 1))).isNotEqualTo(of(LocalDate.of(2026, 12, 2)));
    assertThat(of(ZoneId.of("Europe/Oslo"))).isNotEqualTo(of(ZoneId.of("Europe/Rome")));
    assertThat(of(Locale.UK)).isNotEqualTo(of(Locale.US));
    assertThat(of(OutputFolder.Extent.WHOLE)).isNotEqualTo(of(OutputFolder.Extent.PART));
  }

  @Test
  void what_nobody_can_tell_apart_is_refused() {
    assertThatThrownBy(() -> of(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("what does class java.lang.Object say?");
  }
}
