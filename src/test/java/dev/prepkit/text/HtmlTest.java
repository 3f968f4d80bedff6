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

  @Test
  void headings_below_another_follow_its_level_and_may_lose_their_places() {
    Html html = new Html("<h2 id=\"a\">A</h2><h3>B</h3><h6>C</h6><hr>");

    assertThat(html.below(2).markup()).isEqualTo("<h3 id=\"a\">A</h3><h4>B</h4><h6>C</h6><hr>");
    assertThat(html.under(1).markup()).isEqualTo("<h2>A</h2><h3>B</h3><h6>C</h6><hr>");
  }

  @Test
  void in_one_document_places_carry_the_address_of_their_page() {
    Html html =
        new Html(
            "<h2 id=\"notes\">N</h2><a href=\"#notes\">n</a><a href=\"site:guide/ask.html#top\">"
                + "a</a><img src=\"site:images/x.png\">");

    assertThat(html.within("guide/go.html").markup())
        .isEqualTo(
            "<h2 id=\"guide-go-notes\">N</h2><a href=\"#guide-go-notes\">n</a>"
                + "<a href=\"#guide-ask-top\">a</a><img src=\"images/x.png\">");
  }

  @Test
  void plain_text_keeps_its_paragraphs_and_lines_and_becomes_no_markup() {
    assertThat(Html.ofLines("Dear <you>,\none\n \ntwo\u0007 & three\n").markup())
        .isEqualTo("<p>Dear &lt;you&gt;,<br>one</p><p>two &amp; three</p>");
  }
}
