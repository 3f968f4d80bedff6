package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

  private static SiteAddress address(String text) {
    return SiteAddress.of(text).orElseThrow();
  }

  @Test
  void a_slash_is_added_where_there_is_none() {
    assertThat(address("https://example.org").root()).hasToString("https://example.org/");
    assertThat(address("https://example.org/a/b").path()).isEqualTo("/a/b/");
    assertThat(address("http://localhost:80/ä b%20c/".replace(" b", "")).path())
        .isEqualTo("/%C3%A4%20c/");
  }

  @Test
  void the_first_page_of_a_folder_has_the_address_of_the_folder() {
    SiteAddress site = address("https://example.org/a/");
    assertThat(site.to("index.html")).isEqualTo("https://example.org/a/");
    assertThat(site.to("guide/index.html")).isEqualTo("https://example.org/a/guide/");
    assertThat(site.to("guide/reindex.html")).isEqualTo("https://example.org/a/guide/reindex.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org/a",
        "/a/b",
        "ftp://example.org/",
        "https:///a",
        "https://example.org/?a",
        "https://example.org/#a",
        "https://me@example.org/",
        "https://example.org/a b",
        "https://example.org/index.html",
        "javascript:alert(1)",
        "mailto:a@example.org"
      })
  void what_cannot_be_a_site_is_refused(String text) {
    assertThat(SiteAddress.of(text)).isEmpty();
  }
}
