package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.HtmlValidator;
import dev.prepkit.Run;
import dev.prepkit.ThemedSample;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The pages of the other shipped themes. */
class ThemedPagesTest {

  private static final List<String> THEMES = ThemedSample.THEMES;

  @ParameterizedTest
  @FieldSource("THEMES")
  void every_page_is_valid_html(String theme) throws Exception {
    Path site = ThemedSample.of(theme);
    List<String> pages =
        Run.files(site).keySet().stream().filter(path -> path.endsWith(".html")).toList();
    assertThat(pages).hasSizeGreaterThan(60);
    for (String page : pages) {
      assertThat(HtmlValidator.invalid(site.resolve(page))).as(page).isEmpty();
    }
  }

  @Test
  void a_house_is_on_every_page_and_the_page_has_its_number() throws Exception {
    Path site = ThemedSample.of("campus");
    Document page = Jsoup.parse(site.resolve("guide/ask.html").toFile(), "UTF-8");
    assertThat(page.select(".wordmark img").attr("alt")).isEqualTo("Northfield University");
    assertThat(page.select(".house a").eachAttr("href"))
        .containsExactly(
            "mailto:careers@example.org",
            "tel:+15550100",
            "https://careers.example.org/appointment");
    assertThat(page.select("h1").attr("data-number")).isEqualTo("1.4");
    assertThat(page.select(".outline [aria-current=page]").eachText())
        .containsExactly("1.4 Ask for the meeting");
    assertThat(site.resolve("assets/brand/logo.svg")).exists();
    assertThat(site.resolve("assets/brand.css")).content().contains("--brand-accent: #7a1f2b");
  }
}
