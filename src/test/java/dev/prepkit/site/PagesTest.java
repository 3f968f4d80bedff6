package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.HtmlValidator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every page of the sample's site. */
class PagesTest {

  @Test
  void every_page_is_valid_html() throws Exception {
    assertThat(SampleSite.pages()).hasSizeGreaterThan(60);
    for (String page : SampleSite.pages()) {
      assertThat(HtmlValidator.invalid(SampleSite.ROOT.resolve(page))).as(page).isEmpty();
    }
  }

  @Test
  void the_validator_finds_what_is_wrong() throws Exception {
    Path page = Files.createTempFile("wrong", ".html");
    Files.writeString(page, "<!DOCTYPE html><html lang=en><title>x</title><p><div id=a id=b></p>");
    assertThat(HtmlValidator.invalid(page)).isNotEmpty();
  }

  @Test
  void every_link_leads_somewhere_inside_the_site() throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    for (String page : SampleSite.pages()) {
      pages.put(page, Jsoup.parse(SampleSite.ROOT.resolve(page).toFile(), "UTF-8"));
    }
    pages.forEach(
        (path, page) -> {
          for (Element link : page.select("[href], [src]")) {
            String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (!target.matches("(https?|mailto|tel):.*")) {
              assertThat(leads(path, target, pages)).as(path + " → " + target).isTrue();
            }
          }
        });
  }

  /** Whether a file is there, and in it the place: {@code ../guide/ask.html#length}. */
  private static boolean leads(String from, String target, Map<String, Document> pages) {
    URI resolved = URI.create(from).resolve(target);
    String path = target.startsWith("#") ? from : resolved.getPath();
    String place = resolved.getFragment();
    return Files.isRegularFile(SampleSite.ROOT.resolve(path))
        && (place == null || pages.get(path).getElementById(place) != null);
  }

  @Test
  void every_page_has_a_title_of_its_own_one_heading_and_a_language() throws IOException {
    Map<String, String> titles = new TreeMap<>();
    for (String path : SampleSite.pages()) {
      Document page = Jsoup.parse(SampleSite.ROOT.resolve(path).toFile(), "UTF-8");
      assertThat(page.select("h1")).as(path).hasSize(1);
      assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en-GB");
      assertThat(titles.put(page.title(), path)).as(page.title()).isNull();
      assertThat(page.select("[onclick], [onload], script:not([src]), [style], style"))
          .as(path)
          .isEmpty();
    }
  }

  @Test
  void headings_follow_each_other_without_gaps() throws IOException {
    for (String path : SampleSite.pages()) {
      int last = 0;
      for (Element heading :
          Jsoup.parse(SampleSite.ROOT.resolve(path).toFile(), "UTF-8")
              .select("h1, h2, h3, h4, h5, h6")) {
        int level = heading.normalName().charAt(1) - '0';
        assertThat(level).as(path + ": " + heading.text()).isLessThanOrEqualTo(last + 1);
        last = level;
      }
    }
  }
}
