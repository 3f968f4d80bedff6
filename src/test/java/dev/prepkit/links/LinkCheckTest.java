package dev.prepkit.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.SourceTree;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckTest {

  private static final Optional<URI> NO_BASE = Optional.empty();
  private static final Optional<URI> BASE = Optional.of(URI.create("https://example.org/career/"));

  @TempDir Path folder;

  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, String> kept = new LinkedHashMap<>();
  private final Diagnostics diagnostics = new Diagnostics();

  private SourceTree tree(String name) {
    return new SourceTree(List.of(new SourceRoot(folder.resolve(name), name)), diagnostics);
  }

  private List<String> check(Optional<URI> base) throws IOException {
    LinkCheck check =
        new LinkCheck(
            new LinkCheck.Site(
                base,
                "404.html",
                tree("content"),
                tree("theme"),
                SourceLocation.startOf("theme/theme.yaml")),
            path -> Optional.ofNullable(kept.get(path)).map(LinkCheckTest::bytes),
            diagnostics);
    files.forEach((path, text) -> check.add(path, bytes(text)));
    check.report();
    return TestFiles.messages(diagnostics);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void what_is_there_is_found() throws IOException {
    files.put(
        "index.html",
        """
        <link rel="stylesheet" href="assets/site.css"><link rel="canonical" href="https://example.org/career/">
        <a href="guide/ask.html#length">a</a> <a href="#here">b</a> <a href="">c</a> <a href="#">d</a>
        <a href="https://example.org/elsewhere">e</a> <a href="mailto:a@example.org">f</a>
        <a href="/other/part.html">g</a> <a href="https://example.org/career/guide/ask.html#length">h</a>
        <p id="here" aria-labelledby="here also">x</p><p id="also">y</p><img src="data:image/png;base64,AA==" alt="">
        """);
    files.put("guide/ask.html", "<h2 id=length>x</h2><a href='../index.html#also'>x</a>");
    files.put("404.html", "<a href='/career/index.html'>x</a> <a href='/career/#here'>x</a>");
    files.put("assets/site.css", "a { src: url(\"f/a.woff2\") } /* url(none.png) */");
    files.put("assets/f/a.woff2", "");
    assertThat(check(BASE)).isEmpty();
  }

  @Test
  void a_link_of_a_template_is_told_with_its_place() throws IOException {
    TestFiles.write(
        folder,
        Map.of(
            "theme/partials/foot.html", "<footer>\n  <a href=\"{{root}}lgal.html\">Legal</a>\n",
            "theme/site/chapter.html", "<a href=\"{{root}}{{address}}\">"));
    files.put("guide/ask.html", "<a href='../lgal.html'>x</a>");
    files.put("index.html", "<a href='lgal.html'>x</a>");
    files.put("legal.html", "");
    assertThat(check(NO_BASE))
        .containsExactly(
            "theme/partials/foot.html:2:12: error: '../lgal.html' leads nowhere from guide/ask.html: the site"
                + " has no file lgal.html");
    assertThat(diagnostics.all().getFirst().hint()).hasValue("did you mean 'legal.html'?");
  }

  @Test
  void a_link_of_the_content_is_told_where_its_author_wrote_it() throws IOException {
    TestFiles.write(
        folder,
        Map.of(
            "content/guide/ask.md", "---\ntitle: x\n---\n\nSee [there](../emails/note.md#en).\n",
            "content/guide/more.md", "[that]: ask.md#nowhere\n",
            "theme/site/chapter.html", "<a href=\"{{root}}{{address}}\">"));
    files.put("guide/ask.html", "<a href='../emails/note.html#en'>x</a>");
    files.put("guide/more.html", "<a href='ask.html#nowhere'>x</a>");
    files.put("emails/note.html", "<h2 id=end>x</h2>");
    assertThat(check(NO_BASE))
        .containsExactly(
            "content/guide/ask.md:5:13: error: '../emails/note.html#en' leads nowhere from guide/ask.html:"
                + " emails/note.html has no place 'en'",
            "content/guide/more.md:1:9: error: 'ask.html#nowhere' leads nowhere from guide/more.html:"
                + " guide/ask.html has no place 'nowhere'");
  }

  @Test
  void a_style_sheet_is_read_too() throws IOException {
    TestFiles.write(folder, Map.of("theme/assets/site.css", "/* url(x) */\na { b: url(no.png) }"));
    files.put("assets/site.css", "/* url(x) */\na { b: url(no.png) }");
    assertThat(check(NO_BASE))
        .containsExactly(
            "theme/assets/site.css:2:12: error: 'no.png' leads nowhere from assets/site.css: the site has no"
                + " file assets/no.png");
  }

  @Test
  void a_name_that_the_page_lacks_is_found() throws IOException {
    TestFiles.write(
        folder, Map.of("theme/site/home.html", "<p>\n<section aria-labelledby=\"wy more\">"));
    files.put("index.html", "<section aria-labelledby='wy more'><h2 id=way>x</h2><p id=more>y</p>");
    assertThat(check(NO_BASE))
        .containsExactly(
            "theme/site/home.html:2:27: error: 'aria-labelledby' names 'wy', which index.html lacks");
  }

  @Test
  void what_works_on_one_computer_only_is_refused() throws IOException {
    files.put(
        "guide/ask.html",
        "<a href='/index.html'>x</a><a href='../../up.html'>x</a><a href='a b.html'>x</a><a href='../'>x</a>");
    files.put("index.html", "");
    assertThat(check(NO_BASE))
        .map(line -> line.replaceFirst(".*leads nowhere from guide/ask.html: ", ""))
        .containsExactlyInAnyOrder(
            "it starts at the root of the disk or server",
            "it leads out of the site",
            "that is no address",
            "a folder opens on a server only");
  }

  @Test
  void what_an_earlier_build_left_counts() throws IOException {
    kept.put("contacts/b/index.html", "<p id=here>x</p>");
    files.put(
        "index.html",
        "<a href='contacts/b/index.html#here'>x</a><a href='contacts/b/index.html#there'>x</a>");
    assertThat(check(NO_BASE)).singleElement().asString().contains("has no place 'there'");
  }

  @Test
  void what_the_policy_of_a_page_stops_is_told() throws IOException {
    String policy =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'"
            + " https://good.example.org; style-src 'self'\">";
    String bad =
        """
        <script>
          let x = 1;
        </script><p style="color: red" onclick="go()">x</p><style>p {}</style>
        <script src="https://bad.example.org/x.js"></script><script src="https://good.example.org/x.js"></script>
        <script type="application/ld+json">{}</script>
        """;
    TestFiles.write(folder, Map.of("theme/site/home.html", bad));
    files.put("index.html", policy + bad);
    files.put("free.html", bad);
    assertThat(check(NO_BASE))
        .map(line -> line.replaceFirst(" does nothing.*", ""))
        .containsExactly(
            "theme/site/home.html:2:3: error: a script inside the page",
            "theme/site/home.html:3:20: error: the attribute 'style'",
            "theme/site/home.html:3:41: error: the attribute 'onclick'",
            "theme/site/home.html:3:59: error: a style inside the page",
            "theme/site/home.html:4:14: error: a file from elsewhere, 'https://bad.example.org/x.js',");
  }
}
