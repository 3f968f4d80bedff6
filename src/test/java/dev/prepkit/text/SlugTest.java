package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Dr Priya Raman, dr-priya-raman",
    "Zoë Ångström, zoe-angstrom",
    "Łukasz Strauß, lukasz-strauss",
    "Søren Ødegård, soren-odegard",
    "Nguyễn Thị Minh, nguyen-thi-minh",
    "O’Neill, oneill",
    "../../etc/passwd, etc-passwd",
    "CON, contact-con"
  })
  void names_become_addresses(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"李雷", "Мария", "שרה", "…", "💡"})
  void a_name_without_plain_letters_gets_a_code_that_stays(String name) {
    assertThat(Slug.of(name)).startsWith("contact-").isEqualTo(Slug.of(name));
    assertThat(Slug.isSlug(Slug.of(name))).isTrue();
  }

  @Test
  void a_slug_is_never_long() {
    assertThat(Slug.of("x".repeat(1000))).hasSize(Slug.MAX_LENGTH);
    assertThat(Slug.isSlug("x".repeat(1000))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a--b", "A", "a/b", "a.b", "ä"})
  void other_text_is_no_slug(String text) {
    assertThat(Slug.isSlug(text)).isFalse();
  }

  @Test
  void a_slug_may_have_60_characters() {
    assertThat(Slug.isSlug("x".repeat(60))).isTrue();
    assertThat(Slug.isSlug("x".repeat(61))).isFalse();
  }

  @Test
  void names_without_plain_letters_get_codes_of_their_own() {
    assertThat(Slug.of("李雷")).isNotEqualTo(Slug.of("Мария"));
    assertThat(Slug.code("123456789")).isEqualTo("cbf43926"); // CRC-32, as everybody computes it
  }
}
