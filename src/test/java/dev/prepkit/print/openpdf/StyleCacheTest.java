package dev.prepkit.print.openpdf;

import static dev.prepkit.print.openpdf.PlainEngine.engine;
import static dev.prepkit.print.openpdf.PlainEngine.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.print.PrintDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StyleCacheTest {

  @Test
  void aTextIsParsedOnce() {
    StyleCache cache = new StyleCache();
    String sheet = "p { color: red }";

    assertThat(cache.sheet(sheet)).isSameAs(cache.sheet(sheet));
    assertThat(cache.attribute("color: red")).isSameAs(cache.attribute("color: red"));
    assertThat(cache.sheet("p { color: blue }")).isNotSameAs(cache.sheet(sheet));
  }

  @Test
  void whatIsUsedStaysAndTheRestGoes() {
    StyleCache cache = new StyleCache();
    Styles<?> shared = cache.sheet("p { color: red }");
    Styles<?> rare = cache.sheet("p { color: blue }");
    for (int i = 0; i < 300; i++) {
      cache.sheet("p { margin-top: " + i + "pt }");
      assertThat(cache.sheet("p { color: red }")).isSameAs(shared);
    }
    assertThat(cache.sheet("p { color: blue }")).isNotSameAs(rare);
  }

  /** The same sheets in another order are other styles, whichever thread asks first. */
  @Test
  void documentsInManyThreadsKeepTheOrderOfTheirOwnStyles() {
    String small = "<style>p { font-size: 8pt; color: #111 } .a { color: #222 }</style>";
    String large = "<style>p { font-size: 30pt; color: #333 } .a { color: #444 }</style>";
    String body = "<p class='a'>Text <b style='font-size: 2em'>bold</b></p>".repeat(20);
    List<PrintDocument> documents = new ArrayList<>();
    IntStream.range(0, 40)
        .forEach(i -> documents.add(page(i % 2 == 0 ? small + large : large + small, body)));
    byte[] even = engine().layout(documents.get(0)).write().bytes();
    byte[] odd = engine().layout(documents.get(1)).write().bytes();
    OpenPdfEngine shared = engine();

    List<byte[]> files =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> shared.layout(documents.get(i)).write().bytes())
            .toList();

    assertThat(even).isNotEqualTo(odd);
    for (int i = 0; i < 40; i++) {
      assertThat(files.get(i)).as("document " + i).isEqualTo(i % 2 == 0 ? even : odd);
    }
  }

  @Test
  void aStyleElementInTheBodyCountsAndIsNotShown() {
    assertThat(PlainEngine.write("<style>p { display: none }</style><p>gone</p>here").problems())
        .isEmpty();
  }
}
