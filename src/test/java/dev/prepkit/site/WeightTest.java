package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader waits for. */
class WeightTest {

  private static final int FIRST_VIEW = 50_000;

  private static List<ThemedSite> all() {
    return ThemedSite.all();
  }

  private static int compressed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      Files.copy(file, out);
    }
    return bytes.size();
  }

  /** A page and all it asks for at once, in bytes on the way; fonts come later. */
  private static int weight(ThemedSite site, String path) throws IOException {
    Document page = Jsoup.parse(site.root().resolve(path).toFile(), "UTF-8");
    int sum = compressed(site.root().resolve(path));
    for (String asset :
        Stream.concat(
                page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href").stream(),
                page.select("[src]").eachAttr("src").stream())
            .toList()) {
      sum += compressed(site.root().resolve(file(path, asset)));
    }
    return sum;
  }

  private static String file(String from, String link) {
    return URI.create("/" + from).resolve(link).getPath().substring(1);
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_first_view_is_light(ThemedSite site) throws IOException {
    for (String path : site.kinds()) {
      assertThat(weight(site, path)).as(path).isBetween(5_000, FIRST_VIEW);
    }
  }

  @Test
  void the_style_of_all_pages_stays_readable_at_one_sitting() throws IOException {
    assertThat(Files.size(Path.of("themes/plain/assets/site.css"))).isLessThan(26_000);
  }
}
