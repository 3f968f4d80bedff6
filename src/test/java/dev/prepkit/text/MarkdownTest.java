package dev.prepkit.text;

import static dev.prepkit.TestFiles.file;
import static dev.prepkit.TestFiles.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MarkdownTest {

  private final Diagnostics diagnostics = new Diagnostics();
  private final MarkdownRenderer renderer =
      new MarkdownRenderer((from, target) -> Optional.of("page.html"), diagnostics);

  private static MarkdownText text(String markdown) {
    return new MarkdownText(file("f.md", markdown), 0, markdown);
  }

  private String html(String markdown) {
    return renderer.render(text(markdown)).html().markup();
  }

  @Test
  void markup_in_the_text_stays_text() {
    assertThat(html("Hello <script>alert(1)</script>"))
        .isEqualTo("<p>Hello &lt;script&gt;alert(1)&lt;/script&gt;</p>");
  }

  @Test
  void names_in_braces_survive() {
    assertThat(html("*Dear* {{contact.name}}, {{#goal}}a **{{goal}}**{{/goal}}"))
        .isEqualTo(
            "<p><em>Dear</em> {{contact.name}}, {{#goal}}a <strong>{{goal}}</strong>{{/goal}}</p>");
  }

  @Test
  void links_to_content_are_resolved_from_where_the_page_lies() {
    RenderedText text = renderer.render(text("See [it](../x.md) and [web](https://example.org/)."));

    assertThat(text.html().from("../").markup())
        .contains("<a href=\"../page.html\">it</a>")
        .contains("<a href=\"https://example.org/\">web</a>");
  }

  @Test
  void links_to_scripts_are_errors() {
    html("[a](javascript:alert(1)) [b](data:text/html,x) [c]({{user.link}}) [d](vbscript:x)");

    assertThat(messages(diagnostics)).hasSize(4).allMatch(m -> m.contains("a link cannot lead to"));
  }

  @Test
  void a_broken_link_is_reported_with_line_and_column() {
    MarkdownFile page =
        new MarkdownReader(diagnostics)
            .read(file("f.md", "---\ntitle: x\n---\n\nOne.\n\nSee [it](javascript:x).\n"))
            .orElseThrow();
    renderer.render(page.body());

    assertThat(messages(diagnostics).getFirst()).startsWith("f.md:7:10: error:");
  }

  @Test
  void tables_name_their_columns_and_can_scroll() {
    assertThat(html("| a | b |\n|---|---|\n| 1 | 2 |\n"))
        .startsWith("<div class=\"table\" tabindex=\"0\">")
        .contains("<th scope=\"col\">a</th>");
  }

  @Test
  void headings_can_be_jumped_to() {
    RenderedText text = renderer.render(text("## What to bring\n\nA pen.\n"));

    assertThat(text.headings())
        .containsExactly(new RenderedText.Heading(2, "what-to-bring", "What to bring"));
    assertThat(text.html().markup()).contains("<h2 id=\"what-to-bring\">What to bring</h2>");
  }

  @Test
  @Timeout(20)
  void nesting_that_would_explode_is_reported() {
    html("> ".repeat(20_000) + "x");

    assertThat(messages(diagnostics))
        .containsExactly("f.md:1:1: error: lists or quotes are nested too deep");
  }

  @Test
  @Timeout(20)
  void the_line_that_nests_too_deep_is_named_and_a_row_of_dashes_is_none() {
    html("A.\n\n" + "- ".repeat(60) + "\n\n" + "* ".repeat(60) + "\n\nB.\n");
    assertThat(diagnostics.all()).isEmpty();

    html("A.\n\n" + "1. ".repeat(21_000) + "\n");
    html("A.\n" + "> 2) - ".repeat(14) + "x\n");
    assertThat(messages(diagnostics))
        .containsExactly(
            "f.md:2:1: error: lists or quotes are nested too deep",
            "f.md:3:1: error: lists or quotes are nested too deep");
  }

  @Test
  void plain_text_reads_like_a_typed_letter() {
    String plain =
        new PlainText(diagnostics)
            .of(
                text(
                    "Dear *you*,\n\nOne line\ngoes on.\\\nNext &amp; last [two times].\n\n- a\n- b\n"));

    assertThat(plain)
        .isEqualTo("Dear you,\n\nOne line goes on.\nNext & last [two times].\n\n- a\n- b");
  }

  @Test
  void a_section_has_facts_text_and_labels() {
    MarkdownSections.Split split =
        new MarkdownSections(diagnostics)
            .split(
                text(
                    "Intro.\n\n## Why?\n\n- id: why\n- minutes: 3\n\nBody.\n\n**Why:** Because.\n\nAnd so.\n\n"
                        + "**Follow-up:** One?\n\n**Follow-up:** Two?\n\n## Last?\n"));
    MarkdownSection first = split.sections().getFirst();

    assertThat(split.introduction().text().strip()).isEqualTo("Intro.");
    assertThat(first.heading()).extracting(Located::value).isEqualTo("Why?");
    assertThat(first.facts().text("id")).isEqualTo("why");
    assertThat(first.facts().wholeNumber("minutes", 1, 9)).contains(3);
    assertThat(first.text().text()).contains("Body.");
    assertThat(first.first("Why")).map(MarkdownText::text).contains("Because.\n\nAnd so.");
    assertThat(first.all("Follow-up"))
        .extracting(MarkdownText::text)
        .containsExactly("One?", "Two?");
    assertThat(split.sections()).hasSize(2);
  }

  @Test
  void an_unknown_label_is_reported_where_it_stands() {
    MarkdownSection section =
        new MarkdownSections(diagnostics)
            .split(text("## Why?\n\n**Wy:** Because.\n"))
            .sections()
            .getFirst();
    section.checkLabels("Why", Set.of(), diagnostics);

    assertThat(messages(diagnostics))
        .containsExactly(
            "f.md:1:4: error: 'Why' is missing here", "f.md:3:1: error: unknown label 'Wy'");
  }

  @Test
  void front_matter_needs_both_fences() {
    MarkdownReader reader = new MarkdownReader(diagnostics);

    assertThat(reader.read(file("a.md", "Text."))).isEmpty();
    assertThat(reader.read(file("b.md", "---\ntitle: x\n"))).isEmpty();
    assertThat(messages(diagnostics))
        .containsExactly(
            "a.md:1:1: error: the front matter is missing",
            "b.md:1:1: error: the front matter has no end");
  }

  @Test
  void facts_with_the_signs_of_a_word_processor_get_one_answer_each() {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file =
        file(
            "q.md",
            "## A\n\n- id： one\n\n## B\n\n– id: two\n– minutes: 4\n\n## C\n\n• id: three\n\n## D\n\n– so.\n");
    List<MarkdownSection> sections =
        new MarkdownSections(diagnostics).split(new MarkdownText(file, 0, file.text())).sections();

    assertThat(messages(diagnostics))
        .containsExactly(
            "q.md:3:5: error: '：' is a wide colon, which is taken for a letter",
            "q.md:7:1: error: '–' is a dash, which starts no item",
            "q.md:12:1: error: '•' is a bullet, which starts no item");
    assertThat(sections)
        .extracting(each -> each.heading().value())
        .containsExactly("A", "B", "C", "D");
    assertThat(sections.subList(0, 3))
        .extracting(each -> each.facts().text("id"))
        .containsExactly("one", "two", "three");
    assertThat(sections.getLast().text().text()).isEqualTo("– so.\n");
  }

  @Test
  void a_first_level_heading_is_refused_and_no_other() {
    html("## Two\n\n# One\n");

    assertThat(messages(diagnostics))
        .containsExactly("f.md:3:1: error: a first-level heading inside the text");
  }

  @Test
  void every_kind_of_link_is_looked_at() {
    html("[a](x:1) <xx:2> [c][c]\n\n[c]: x:3\n");

    assertThat(messages(diagnostics))
        .extracting(each -> each.substring(each.length() - 4))
        .containsExactly("x:1'", "x:2'", "x:3'");
  }

  @Test
  void web_and_mail_addresses_and_names_of_places_stay() {
    assertThat(html("[a](https://example.org) [b](mailto:a@example.org) [c](#top)"))
        .contains("href=\"https://example.org\"", "href=\"mailto:a@example.org\"", "href=\"#top\"");
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void a_place_on_the_same_page_is_asked_for_too() {
    List<String> asked = new ArrayList<>();
    new MarkdownRenderer(
            (from, target) -> {
              asked.add(target.value() + " " + target.at());
              return Optional.empty();
            },
            diagnostics)
        .render(text("[a](#top) [b](https://example.org) [c](b.md)"));

    assertThat(asked).containsExactly("#top f.md:1:5", "b.md f.md:1:40");
  }

  @Test
  void a_picture_needs_words_and_a_file_that_can_be_shown() {
    LinkResolver pictures =
        new LinkResolver() {
          @Override
          public Optional<String> resolve(SourceFile file, Located<String> target) {
            return Optional.empty();
          }

          @Override
          public Optional<String> picture(SourceFile file, Located<String> target) {
            return Optional.of("images/" + target.value()).filter(path -> path.endsWith(".png"));
          }
        };
    String shown =
        new MarkdownRenderer(pictures, diagnostics)
            .render(
                text("![a desk](a.png)\n\n![](b.png)\n\n![c](c.gif)\n\n![d][d]\n\n[d]: d.png\n"))
            .html()
            .markup();

    assertThat(shown).contains("<img src=\"site:images/a.png\" alt=\"a desk\">");
    assertThat(messages(diagnostics))
        .containsExactly(
            "f.md:3:1: error: a picture without words",
            "f.md:5:1: error: this picture cannot be shown",
            "f.md:7:1: error: this picture cannot be shown");
  }

  @Test
  void a_quote_that_begins_with_bold_words_is_of_their_kind() {
    String markup =
        new MarkdownRenderer(
                (from, target) -> Optional.empty(), Map.of("Beispiel", "example"), diagnostics)
            .render(text("> **Beispiel.** a\n\nb\n\n> **Good to know:** c\n\nd\n\n> e\n"))
            .html()
            .markup();

    assertThat(markup)
        .contains("<blockquote class=\"example\">", "<blockquote class=\"good-to-know\">")
        .contains("<blockquote>\n<p>e");
  }

  @Test
  void a_text_in_another_language_says_so_on_each_of_its_blocks() {
    SourceFile file =
        file("f.md", "One.\n\n- Two\n").in(Voice.borrowed(Locale.ENGLISH, new Borrowed()));

    assertThat(renderer.render(new MarkdownText(file, 0, file.text())).html().markup())
        .startsWith("<p lang=\"en\" dir=\"ltr\">One.</p>")
        .contains("<ul lang=\"en\" dir=\"ltr\">");
  }

  @Test
  void a_text_that_is_too_long_is_reported_and_the_longest_is_not() {
    assertThat(html("a".repeat(Flexmark.MAX_LENGTH))).isNotEmpty();
    assertThat(diagnostics.all()).isEmpty();

    assertThat(html("a".repeat(Flexmark.MAX_LENGTH + 1))).isEmpty();
    assertThat(messages(diagnostics))
        .containsExactly(
            "f.md:1:1: error: this text is too long: no more than 64,000 characters are read");
  }

  private List<String> answers(String section) {
    new MarkdownSections(diagnostics)
        .split(text(section))
        .sections()
        .forEach(each -> each.checkLabels("Why", Set.of("Follow-up"), diagnostics));
    return messages(diagnostics);
  }

  @Test
  void facts_are_keys_and_values_and_each_is_there_once() {
    assertThat(answers("## A\n\n- id: a\n- four minutes\n- id: b\n- : c\n\n**Why:** B.\n"))
        .containsExactly(
            "f.md:4:3: error: expected a fact, like 'minutes: 4'",
            "f.md:5:3: error: the fact 'id' is here twice");
  }

  @Test
  void a_fact_stands_on_one_line() {
    assertThat(answers("## A\n\n- id: a\n\n  more\n\n**Why:** B.\n"))
        .containsExactly("f.md:5:3: error: a fact stands on one line");
  }

  @Test
  void a_dashed_fact_has_the_place_of_its_key() {
    assertThat(answers("## A\n\n– id: a\n–  id: b\n\n**Why:** B.\n"))
        .containsExactly(
            "f.md:3:1: error: '–' is a dash, which starts no item",
            "f.md:4:4: error: the fact 'id' is here twice");
  }

  @Test
  void a_heading_says_something_and_a_label_that_is_needed_stands_once() {
    assertThat(answers("##\n\n**Why:** A.\n\n**Why:** B.\n\n**Follow-up:** C?\n"))
        .containsExactly(
            "f.md:1:3: error: 'Why' is here more than once", "f.md:1:3: error: an empty heading");
  }

  @Test
  void numbered_items_keep_their_numbers_as_plain_text() {
    assertThat(new PlainText(diagnostics).of(text("1. a\n2. b\n"))).isEqualTo("1. a\n2. b");
  }

  @Test
  void front_matter_ends_at_its_fence_and_the_body_begins_behind_it() {
    MarkdownReader reader = new MarkdownReader(diagnostics);
    MarkdownFile empty = reader.read(file("f.md", "---\ntitle: x\n---")).orElseThrow();
    MarkdownFile page = reader.read(file("f.md", "---\ntitle: x\n---\n\nText.\n")).orElseThrow();

    assertThat(empty.body().isBlank()).isTrue();
    assertThat(page.body().text()).isEqualTo("\nText.\n");
    assertThat(page.body().isBlank()).isFalse();
    assertThat(page.body().at(1)).isEqualTo(new SourceLocation("f.md", 5, 1));
    assertThat(page.body().slice(1, 5).at(2)).isEqualTo(new SourceLocation("f.md", 5, 3));
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void front_matter_without_keys_is_reported() {
    assertThat(new MarkdownReader(diagnostics).read(file("f.md", "---\n---\nText.\n"))).isEmpty();
    assertThat(messages(diagnostics)).containsExactly("f.md:2:1: error: there are no keys here");
  }

  @Test
  void a_long_text_is_not_a_deep_one() {
    html("- a\n- b\n\nc *d*\n\n".repeat(100));

    assertThat(diagnostics.all()).isEmpty();
  }
}
