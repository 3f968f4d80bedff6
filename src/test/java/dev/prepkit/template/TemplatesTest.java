package dev.prepkit.template;

import static dev.prepkit.TestFiles.file;
import static dev.prepkit.TestFiles.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.Borrowed;
import dev.prepkit.text.Html;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.Voice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

  /** A view with everything that templates can meet. */
  public record View(
      String name,
      Optional<String> role,
      List<Item> items,
      Optional<Item> first,
      boolean yes,
      Html body,
      Map<String, String> words) {

    public String loud() {
      return name.toUpperCase(java.util.Locale.ROOT);
    }

    String secret() {
      return "secret";
    }
  }

  public record Item(String label, Optional<String> note) {}

  private static final View FULL =
      new View(
          "A*B <i>",
          Optional.of("Head"),
          List.of(new Item("one", Optional.empty()), new Item("two", Optional.of("!"))),
          Optional.of(new Item("first", Optional.empty())),
          true,
          new Html("<b>x</b>"),
          Map.of("hello", "Hello"));

  private final Diagnostics diagnostics = new Diagnostics();

  private static Partials partials(Map<String, String> texts) {
    return new Partials() {
      @Override
      public Optional<SourceFile> find(String name) {
        return Optional.ofNullable(texts.get(name)).map(text -> file(name, text));
      }

      @Override
      public Set<String> names() {
        return texts.keySet();
      }
    };
  }

  private Optional<Template> compile(String text) {
    return compile(text, Map.of());
  }

  private Optional<Template> compile(String text, Map<String, String> fragments) {
    return new Templates(
            partials(fragments), new Words(Set.of("hello"), Map.of(), new Borrowed()), diagnostics)
        .compile(file("t.html", text), Escaping.HTML, View.class);
  }

  private String fill(String text) {
    return compile(text).orElseThrow(() -> new AssertionError(messages(diagnostics))).fill(FULL);
  }

  @Test
  void values_are_escaped_where_they_are_filled_in() {
    assertThat(fill("<p title=\"{{name}}\">{{name}}</p>"))
        .isEqualTo("<p title=\"A*B &lt;i&gt;\">A*B &lt;i&gt;</p>");
  }

  @Test
  void quotes_cannot_leave_an_attribute() {
    View view =
        new View(
            "\" onclick='x'",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false,
            new Html(""),
            Map.of());

    assertThat(compile("<p title=\"{{name}}\">").orElseThrow().fill(view))
        .isEqualTo("<p title=\"&quot; onclick=&#39;x&#39;\">");
  }

  @Test
  void control_and_bidirectional_characters_do_not_survive() {
    View view =
        new View(
            "a\u0000b\u202Ec\u001Bd",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false,
            new Html(""),
            Map.of());

    assertThat(compile("{{name}}").orElseThrow().fill(view)).isEqualTo("abcd");
  }

  @Test
  void sections_open_lists_optionals_flags_and_records() {
    assertThat(fill("{{#items}}{{label}}{{#note}}{{note}}{{/note}} {{/items}}"))
        .isEqualTo("one two! ");
    assertThat(fill("{{#role}}{{role}}{{/role}}{{^role}}-{{/role}}")).isEqualTo("Head");
    assertThat(fill("{{#yes}}y{{/yes}}{{^yes}}n{{/yes}}")).isEqualTo("y");
    assertThat(fill("{{#first}}{{label}} {{name}}{{/first}}")).isEqualTo("first A*B &lt;i&gt;");
    assertThat(fill("{{#first}}{{first.label}}{{/first}}")).isEqualTo("first");
  }

  @Test
  void methods_of_views_and_words_of_themes_are_names_too() {
    assertThat(fill("{{loud}} {{words.hello}}")).isEqualTo("A*B &lt;I&gt; Hello");
  }

  @Test
  void only_markup_is_printed_as_markup() {
    assertThat(fill("{{{body}}}")).isEqualTo("<b>x</b>");
    assertThat(compile("{{{name}}}")).isEmpty();
    assertThat(compile("{{body}}")).isEmpty();
    assertThat(messages(diagnostics))
        .contains("t.html:1:3: error: 'body' is markup", "t.html:1:4: error: 'name' is no markup");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{nmae}}",
        "{{#items}}{{lable}}{{/items}}",
        "{{first.label}}",
        "{{role}}",
        "{{words.hallo}}",
        "{{secret}}",
        "{{toString}}",
        "{{getClass}}",
        "{{hashCode}}",
        "{{class}}",
        "{{name.length}}",
        "{{name.bytes}}",
        "{{items}}",
        "{{body.markup}}",
        "{{#name}}open",
        "{{/name}}",
        "{{#yes}}{{#items}}{{/yes}}{{/items}}",
        "{{=<% %>=}}",
        "{{<layout}}{{/layout}}",
        "{{$block}}{{/block}}",
        "{{%pragma}}",
        "{{&name}}",
        "{{>*name}}",
        "{{>java/lang/String.class}}",
        "{{> ../../secret}}",
        "{{name",
        "{{{name}}",
        "{{}}"
      })
  void what_no_template_may_say_is_reported(String text) {
    assertThat(compile(text)).isEmpty();
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void an_unknown_name_is_reported_with_its_place_and_the_nearest_one() {
    compile("<p>\n  {{nmae}}</p>");

    assertThat(diagnostics.all().getFirst())
        .hasToString("t.html:2:5: error: unknown name 'nmae'\n  hint: did you mean 'name'?");
  }

  @Test
  void an_unknown_partial_is_reported_with_the_nearest_one() {
    compile("{{>itme}}", Map.of("item", "{{name}}"));

    assertThat(diagnostics.all())
        .singleElement()
        .hasToString("t.html:1:4: error: unknown partial 'itme'\n  hint: did you mean 'item'?");
  }

  @Test
  void the_hint_says_how_many_braces_a_name_wants() {
    compile("{{body}}{{{name}}}");

    assertThat(diagnostics.all())
        .extracting(Object::toString)
        .containsExactly(
            "t.html:1:3: error: 'body' is markup\n  hint: write it with three braces",
            "t.html:1:12: error: 'name' is no markup\n  hint: write it with two braces");
  }

  @Test
  void names_mean_the_same_behind_an_inverted_section_as_before_it() {
    assertThat(fill("{{#items}}{{^note}}{{label}}-{{/note}}{{label}} {{/items}}"))
        .isEqualTo("one-one two ");
  }

  @Test
  void a_template_may_have_20_000_tags_and_not_one_more() {
    assertThat(compile("{{name}}".repeat(20_000))).isPresent();
    assertThat(compile("{{name}}".repeat(20_001))).isEmpty();
  }

  /** A view with markup that may be missing. */
  public record Noted(Optional<Html> note) {}

  @Test
  void markup_that_may_be_missing_is_printed_inside_its_section() {
    Template template =
        new Templates(partials(Map.of()), Words.none(), diagnostics)
            .compile(
                file("t.html", "{{#note}}<p>{{{note}}}</p>{{/note}}"), Escaping.HTML, Noted.class)
            .orElseThrow();

    assertThat(template.fill(new Noted(Optional.of(new Html("<b>x</b>")))))
        .isEqualTo("<p><b>x</b></p>");
    assertThat(template.fill(new Noted(Optional.empty()))).isEmpty();
  }

  @Test
  void partials_see_what_their_place_sees() {
    assertThat(
            compile("{{#items}}{{>item}}{{/items}}", Map.of("item", "({{label}})"))
                .orElseThrow()
                .fill(FULL))
        .isEqualTo("(one)(two)");
  }

  @Test
  void a_name_missing_in_a_partial_is_reported_there() {
    compile("{{>item}}", Map.of("item", "{{lable}}"));

    assertThat(messages(diagnostics)).containsExactly("item:1:3: error: unknown name 'lable'");
  }

  @Test
  void a_partial_that_holds_itself_is_reported() {
    compile("{{>a}}", Map.of("a", "{{>b}}", "b", "{{>a}}"));

    assertThat(messages(diagnostics).getFirst()).endsWith("partials are nested too deep");
  }

  /** A record whose parts have types that only its owner knows. */
  public record Marked<T>(T value, String at) {}

  public record Owner(Marked<String> mark, List<Marked<Item>> marks) {}

  @Test
  void members_of_generic_records_are_known() {
    Templates templates = new Templates(partials(Map.of()), Words.none(), diagnostics);
    SourceFile file = file("t.html", "{{mark.value}} {{#marks}}{{value.label}}{{/marks}}");
    Template template = templates.compile(file, Escaping.HTML, Owner.class).orElseThrow();
    Owner owner =
        new Owner(
            new Marked<>("a", ""), List.of(new Marked<>(new Item("b", Optional.empty()), "")));
    assertThat(template.fill(owner)).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{^yes}}{{.}}{{/yes}}",
        "{{#role}}{{#items}}{{#note}}x{{/note}}{{note}}{{/items}}{{/role}}",
        "{{#note}}{{#items}}{{note}}{{/items}}{{/note}}"
      })
  void a_view_is_never_printed_whole_nor_a_missing_value_as_nothing(String text) {
    assertThat(compile(text)).isEmpty();
    assertThat(messages(diagnostics)).isNotEmpty();
  }

  @Test
  void partials_that_multiply_are_refused() {
    Map<String, String> partials = new java.util.HashMap<>();
    for (int i = 0; i < 8; i++) {
      partials.put("p" + i, ("{{> p" + (i + 1) + "}}").repeat(12));
    }
    partials.put("p8", "x");
    assertThat(compile("{{> p0}}", partials)).isEmpty();
    assertThat(messages(diagnostics)).anyMatch(line -> line.contains("grows without end"));
  }

  /** A view with numbers and words of two languages. */
  public record Talk(String title, int minutes, Map<String, String> words) {}

  private static String filled(String template, Locale language, int minutes) {
    Borrowed borrowed = new Borrowed();
    Voice.borrowed(Locale.ENGLISH, borrowed).say("An English title");
    Voice.borrowed(Locale.ENGLISH, borrowed).say("{{n}} English minutes");
    Map<String, String> forms =
        Map.of("one", "{{n}} minuta", "few", "{{n}} minuty", "other", "{{n}} minut");
    Words words =
        new Words(
            Set.of("hello"),
            Map.of(
                "minutes", new Counted(Plurals.of(language), forms),
                "english",
                    new Counted(
                        Plurals.of(Locale.ENGLISH), Map.of("other", "{{n}} English minutes"))),
            borrowed);
    Diagnostics diagnostics = new Diagnostics();
    Optional<Template> compiled =
        new Templates(Partials.none(), words, diagnostics)
            .compile(file("t.html", template), Escaping.HTML, Talk.class);
    return compiled
        .map(t -> t.fill(new Talk("An English title", minutes, Map.of("hello", "Cześć"))))
        .orElseGet(() -> String.join("\n", messages(diagnostics)));
  }

  @ParameterizedTest
  @CsvSource({
    "pl, 1, 1 minuta", "pl, 2, 2 minuty", "pl, 12, 12 minut", "pl, 22, 22 minuty",
    "pl, 5, 5 minut", "en, 1, 1 minuta", "en, 2, 2 minut", "ja, 1, 1 minut"
  })
  void a_word_takes_the_form_that_its_number_wants(String language, int number, String said) {
    assertThat(
            filled(
                "{{#count.minutes}}{{minutes}}{{/count.minutes}}",
                Locale.forLanguageTag(language),
                number))
        .isEqualTo(said);
  }

  @Test
  void a_word_that_needs_a_number_gets_one() {
    assertThat(filled("{{count.minutes}}", Locale.ENGLISH, 1))
        .isEqualTo("t.html:1:3: error: 'count.minutes' needs a number");
    assertThat(filled("{{#count.hours}}{{minutes}}{{/count.hours}}", Locale.ENGLISH, 1))
        .isEqualTo("t.html:1:4: error: unknown name 'hours'");
  }

  @Test
  void a_passage_in_another_language_says_so_where_there_is_room_for_it() {
    String passage = "<bdi lang=\"en\">An English title</bdi>";
    assertThat(filled("<p>{{title}}</p>", Locale.GERMAN, 1)).isEqualTo("<p>" + passage + "</p>");
    assertThat(filled("<title>{{title}}</title><p title=\"{{title}}\">{{title}}", Locale.GERMAN, 1))
        .isEqualTo(
            "<title lang=\"en\">An English title</title><p title=\"An English title\">" + passage);
    assertThat(filled("<title>Seite: {{title}}</title>", Locale.GERMAN, 1))
        .isEqualTo("<title>Seite: An English title</title>");
    assertThat(filled("<b data-done=\"{{title}}\">{{title}}</b>", Locale.GERMAN, 1))
        .isEqualTo("<b lang=\"en\" data-done=\"An English title\">" + passage + "</b>");
    assertThat(filled("<ul aria-label=\"{{title}}\"><li>Eins</ul>", Locale.GERMAN, 1))
        .isEqualTo("<ul aria-label=\"An English title\"><li>Eins</ul>");
    assertThat(filled("<svg><text>{{title}}</text></svg>{{title}}", Locale.GERMAN, 1))
        .isEqualTo("<svg><text>An English title</text></svg>" + passage);
    assertThat(filled("{{#count.english}}{{minutes}}{{/count.english}}", Locale.GERMAN, 3))
        .isEqualTo("<bdi lang=\"en\">3 English minutes</bdi>");
  }

  @Test
  void nobody_can_write_the_marks_of_a_passage() {
    assertThat(Escaping.HTML.escape("a\uFDD0en\uFDD1b\uFDD2")).isEqualTo("aenb");
  }
}
