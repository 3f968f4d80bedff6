package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.HtmlValidator;
import dev.prepkit.Pdfs;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures in chapters, and code in them. */
class ChapterPicturesTest {

  private static final String CHAPTER =
      """
      ---
      title: Our house
      summary: Where to find us.
      ---

      """;

  @TempDir Path folder;

  @BeforeEach
  void house() throws IOException {
    TestFiles.write(folder, Map.of("prepkit.yaml", "content: own"));
    Path images = Files.createDirectories(folder.resolve("content/en/images"));
    Files.copy(Path.of("docs/images/page.png"), images.resolve("door.png"));
  }

  private Run publish(String text) {
    TestFiles.write(folder, Map.of("content/en/guide/house.md", CHAPTER + text + "\n"));
    return Run.of("publish", folder, "--today", "2026-12-01");
  }

  @Test
  void a_chapter_shows_one_on_its_page_and_in_the_book() throws Exception {
    Run run = publish("![The green door](../images/door.png)");
    Path site = folder.resolve("public");

    assertThat(run.err()).isEmpty();
    Path page = site.resolve("guide/house.html");
    assertThat(HtmlValidator.invalid(page)).isEmpty();
    Element image = Jsoup.parse(page.toFile()).selectFirst("main img");
    assertThat(image.attr("alt")).isEqualTo("The green door");
    assertThat(page.resolveSibling(image.attr("src")).normalize())
        .hasSameBinaryContentAs(Path.of("docs/images/page.png"));
    byte[] book = Files.readAllBytes(site.resolve("handbook.pdf"));
    assertThat(Pdfs.failures(book)).isEmpty();
    assertThat(book.length).isGreaterThan((int) Files.size(Path.of("docs/images/page.png")) / 2);
  }

  @Test
  void one_without_words_is_an_error() {
    assertThat(publish("![](../images/door.png)").err())
        .contains("house.md:6:1: error: a picture without words");
  }

  @Test
  void one_that_lies_elsewhere_is_an_error() {
    for (String target :
        new String[] {
          "../images/gone.png",
          "../../../x.png",
          "../images/x.svg",
          "https://example.org/x.png",
          "../images/../guide/house.md"
        }) {
      assertThat(publish("![A door](" + target + ")").err())
          .as(target)
          .contains("house.md:6:1: error: this picture cannot be shown");
    }
  }

  @Test
  void names_in_code_are_no_names() throws IOException {
    Run run =
        publish(
            "Write `{{contact.name}}`, and we ask for {{policies.minutes}}.\n\n```\n{{#goal}}\n```");

    assertThat(run.err()).isEmpty();
    Element main =
        Jsoup.parse(folder.resolve("public/guide/house.html").toFile()).selectFirst("main");
    assertThat(main.select("code").eachText()).containsExactly("{{contact.name}}", "{{#goal}}");
    assertThat(main.text()).contains("we ask for 20.");
  }

  @Test
  void a_wrong_name_beside_code_has_its_place() {
    assertThat(publish("`{{contact.name}}` and {{polices.minutes}}").err())
        .contains("house.md:6:26: error:");
  }
}
