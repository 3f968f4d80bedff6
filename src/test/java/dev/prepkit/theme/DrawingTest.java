package dev.prepkit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

  private static byte[] svg(String inside) {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
            + inside
            + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<g><SCRIPT/></g>",
        "<g onload=\"alert(1)\"/>",
        "<a xlink:href=\"javascript:alert(1)\"><path/></a>",
        "<a href=\" JavaScript:alert(1)\"><path/></a>",
        "<image href=\"https://example.org/seen.png\"/>",
        "<foreignObject/>",
        "<style>@import url(https://example.org/a.css);</style>",
        "<path style=\"fill: url(https://example.org/a.svg#b)\"/>",
        "<path"
      })
  void what_does_more_than_draw_is_refused(String inside) {
    assertThat(Drawing.danger(svg(inside))).isPresent();
  }

  @Test
  void what_draws_is_fine() {
    assertThat(
            Drawing.danger(
                svg(
                    "<style>.a { fill: #123 }</style><defs><linearGradient id=\"g\"/></defs>"
                        + "<use href=\"#a\"/><path class=\"a\" style=\"fill: url(#g)\"/>"
                        + "<image href=\"data:image/png;base64,AAAA\"/>")))
        .isEmpty();
  }

  @Test
  void entities_are_not_read() {
    String bomb =
        "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>";
    assertThat(Drawing.danger(bomb.getBytes(StandardCharsets.UTF_8))).isPresent();
  }
}
