package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void headings_link_to_themselves() {
    assertThat(new Html("<h2 id=\"a\" lang=\"en\">One <em>more</em></h2>\n<p>x</p>").linked())
        .isEqualTo(
            new Html(
                "<h2 id=\"a\" lang=\"en\"><a href=\"#a\">One <em>more</em></a></h2>\n<p>x</p>"));
  }

  @Test
  void headings_that_hold_a_link_or_have_no_place_stay() {
    Html html = new Html("<h2 id=\"a\">See <a href=\"b.html\">b</a></h2><h3>c</h3><h2 id=\"d\">");
    assertThat(html.linked()).isEqualTo(html);
  }
}
