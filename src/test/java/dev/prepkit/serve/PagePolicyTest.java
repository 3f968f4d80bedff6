package dev.prepkit.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a page's own policy is opened for the preview, and no further. */
class PagePolicyTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "connect-src 'none', connect-src A",
        "connect-src 'self', connect-src 'self' A",
        "'default-src ''none''', 'default-src ''none''; connect-src A'",
        "'default-src ''self'' b.example', 'default-src ''self'' b.example; connect-src ''self'' b.example A'",
        "script-src 'self', script-src 'self'",
        "'upgrade-insecure-requests; connect-src c.example', 'upgrade-insecure-requests; connect-src c.example A'",
        "' ;; connect-src  x  y ; ', connect-src x y A",
        "connect-src x; connect-src y, connect-src x A",
        "'', ''"
      })
  void one_address_is_let_in(String rules, String opened) {
    assertThat(new PagePolicy(rules).allow("connect-src", "A")).hasToString(opened);
  }

  @Test
  void a_page_gets_the_script_and_no_other_right() {
    String page =
        """
        <!DOCTYPE html>
        <html><head>
          <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
          <meta http-equiv="content-security-policy" content="style-src 'none'">
          <link rel="manifest" href="manifest.webmanifest">
          <title>A &amp; B</title>
        </head><body><pre>
        a  <b>b</b></pre></body></html>
        """;
    String live = new LivePage("http://127.0.0.1:1", new Mark("a", 3)).of(page);
    assertThat(live)
        .contains(
            "default-src 'none'; script-src 'self' http://127.0.0.1:1/~prepkit/live.js;"
                + " style-src http://127.0.0.1:1/~prepkit/live.css;"
                + " connect-src http://127.0.0.1:1/~prepkit/live\"")
        .contains("content=\"style-src http://127.0.0.1:1/~prepkit/live.css\"")
        .contains("<script src=\"/~prepkit/live.js\" defer data-mark=\"a.3\"></script>")
        .contains("<title>A &amp; B</title>", "a  <b>b</b></pre>")
        .doesNotContain("manifest");
  }
}
