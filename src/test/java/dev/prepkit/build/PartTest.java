package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which files belong together. */
class PartTest {

  private static final SortedMap<String, String> FILES = new TreeMap<>();

  static {
    List.of(
            "index.html",
            "timeline.ics",
            "assets/search-index.js",
            "assets/site.css",
            "guide/index.html",
            "handbook.pdf",
            "contacts/jo/index.html",
            "contacts/jo/emails/thank-you.txt",
            "contacts/jonas/index.html",
            "contacts/jo.txt")
        .forEach(path -> FILES.put(path, path));
  }

  @Test
  void a_kit_has_its_folder_and_nothing_of_a_like_name() {
    assertThat(Part.kit("jo").of(FILES))
        .containsExactly("contacts/jo/emails/thank-you.txt", "contacts/jo/index.html");
    assertThat(Part.kit("li").of(FILES)).isEmpty();
    assertThat(Part.kit("jo").has("contacts/jonas/index.html")).isFalse();
  }

  @Test
  void the_guide_has_all_that_is_made_of_no_contact() {
    assertThat(Part.GUIDE.of(FILES))
        .containsExactly("assets/site.css", "guide/index.html", "handbook.pdf");
  }
}
