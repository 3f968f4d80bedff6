package dev.prepkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

  private static String main(String inside) {
    return "<!DOCTYPE html><title>T – Site</title><header>Mast</header><main id=content>"
        + inside
        + "</main><footer>Foot</footer>";
  }

  static String script(SearchIndex index) {
    try {
      return new String(index.script(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Section> sections(String inside) {
    return PageReader.read("a.html", Jsoup.parse(main(inside))).orElseThrow().sections();
  }

  @Test
  void aHeadingWithAnIdOpensASection() {
    assertThat(sections("<p>Kicker<h1>T</h1><p>Lead.<h2 id=one>One</h2><p>First<br>text.<p>More."))
        .containsExactly(
            new Section("", "T", List.of("Kicker", "Lead.")),
            new Section("one", "One", List.of("First text.", "More.")));
  }

  @Test
  void anElementThatBeginsWithAHeadingOpensItsSectionWithAllThatStandsBefore() {
    assertThat(
            sections(
                "<h1>T</h1><article id=q><p><a href=#q>Q7</a><div><p>2 min</div><div><h2><a href=#q>Why?</a></h2>"
                    + "<h3>Aside</h3><p>So.</div></article>"))
        .containsExactly(
            new Section("", "T", List.of()),
            new Section("q", "Why?", List.of("Q7", "2 min", "Aside", "So.")));
  }

  @Test
  void aFoldedHeadingLeadsToWhatIsFolded() {
    assertThat(
            sections(
                "<h1>T</h1><details><summary><h3>Thanks</h3> <span>Soon</span></summary>"
                    + "<div id=letter>Dear you</div></details>"))
        .contains(new Section("letter", "Thanks", List.of("Soon", "Dear you")));
  }

  @Test
  void whatLeadsAboutIsNoText() {
    assertThat(
            sections(
                "<h1>T</h1><nav>Way</nav><p><a href=#x>There</a> <a href=b.html>Else</a>"
                    + "<button>Copy</button><svg><text>Drawn</text></svg>"
                    + "<span class=unseen>Heard</span><p hidden>Hidden<p data-unsearched>Never"))
        .containsExactly(new Section("", "T", List.of("Else")));
  }

  @Test
  void whatStaysOutOpensNoSectionEitherAndItsNameCanBeFound() {
    assertThat(
            sections(
                "<h1>T</h1><details><summary><h3>Thanks</h3></summary><div data-unsearched>"
                    + "<div id=letter>Dear you</div></div></details>"
                    + "<div id=words data-unsearched><h3>Dear</h3><p>you</div><p>End"))
        .containsExactly(
            new Section("", "T", List.of()), new Section("letter", "Thanks", List.of("End")));
  }

  @Test
  void aPageCanStayOut() {
    String page = "<main data-unsearched><h1>Not here</h1></main>";
    assertThat(PageReader.read("404.html", Jsoup.parse(page))).isEmpty();
  }

  @Test
  void aPageOfAnotherThemeNeedsNeitherMainNorHeading() {
    assertThat(
            PageReader.read("a.html", Jsoup.parse("<title>Bare</title>Words"))
                .orElseThrow()
                .sections())
        .containsExactly(new Section("", "Bare", List.of("Words")));
  }

  @Test
  void theScriptNamesSectionsAndTextsByNumberAndNearPagesFirst() {
    String part = "<h2 id=c>A</h2><p>Part.";
    SearchIndex index = new SearchIndex();
    index.add("contacts/a/index.html", Jsoup.parse(main("<h1>A</h1><p>Same." + part)));
    index.add("guide/b.html", Jsoup.parse(main("<h1>B \"quoted\"</h1><p>Same." + part)));
    assertThat(script(index))
        .isEqualTo(
            """
            self.searchIndex={"pages":[["guide/b.html",0,1],
            ["contacts/a/index.html",2,1]],"sections":[["",0,1],
            ["c",2,3],
            ["",2,1]],"texts":["B \\"quoted\\"",
            "Same.",
            "A",
            "Part."]};
            """);
  }

  @Test
  void theOrderOfAddingDoesNotMatter() {
    SearchIndex one = new SearchIndex();
    one.add("a.html", Jsoup.parse(main("<h1>A</h1>")));
    one.add("b.html", Jsoup.parse(main("<h1>B</h1>")));
    SearchIndex other = new SearchIndex();
    other.add("b.html", Jsoup.parse(main("<h1>B</h1>")));
    other.add("a.html", Jsoup.parse(main("<h1>A</h1>")));
    assertThat(script(one)).isEqualTo(script(other));
  }
}
