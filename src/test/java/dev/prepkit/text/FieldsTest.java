package dev.prepkit.text;

import static dev.prepkit.TestFiles.file;
import static dev.prepkit.TestFiles.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers ask of a mapping, and how they report what is wrong with it. */
class FieldsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Fields read(String text) {
    return new YamlReader(diagnostics).read(file("f.yaml", text)).orElseThrow();
  }

  @Test
  void a_text_that_must_be_there_is_missed_when_it_is_absent_or_empty() {
    Fields fields = read("name: ''\n");

    assertThat(fields.text("name")).isEmpty();
    assertThat(fields.text("role")).isEmpty();
    assertThat(fields.finish()).isFalse();
    assertThat(messages(diagnostics))
        .containsExactly(
            "f.yaml:1:1: error: 'name' is missing", "f.yaml:1:1: error: 'role' is missing");
  }

  @Test
  void a_text_of_the_wrong_kind_is_reported_once_and_not_missed_as_well() {
    assertThat(read("name: [Maya]\n").text("name")).isEmpty();
    assertThat(messages(diagnostics))
        .containsExactly("f.yaml:1:7: error: 'name' should be a text, but here is a list");
  }

  @Test
  void a_key_can_be_required_whatever_stands_behind_it() {
    Fields fields = read("list: []\n");
    fields.require("list");
    assertThat(diagnostics.all()).isEmpty();

    fields.require("block");
    assertThat(messages(diagnostics)).containsExactly("f.yaml:1:1: error: 'block' is missing");
  }

  @Test
  void a_text_may_have_20_000_characters_and_not_one_more() {
    Fields fields = read("fits: " + "a".repeat(20_000) + "\nlong: " + "a".repeat(20_001) + "\n");

    assertThat(fields.text("fits")).hasSize(20_000);
    assertThat(fields.optionalText("long")).isEmpty();
    assertThat(messages(diagnostics))
        .containsExactly("f.yaml:2:7: error: 'long' is longer than 20000 characters");
  }

  @Test
  void both_bounds_of_a_number_are_allowed() {
    Fields fields = read("least: 1\nmost: 9\nless: 0\nmore: 10\n");

    assertThat(fields.wholeNumber("least", 1, 9)).contains(1);
    assertThat(fields.wholeNumber("most", 1, 9)).contains(9);
    assertThat(fields.wholeNumber("less", 1, 9)).isEmpty();
    assertThat(fields.wholeNumber("more", 1, 9)).isEmpty();
    assertThat(diagnostics.all())
        .extracting(Object::toString)
        .containsExactly(
            "f.yaml:3:7: error: 'less' cannot be '0'\n  hint: write a whole number from 1 to 9",
            "f.yaml:4:7: error: 'more' cannot be '10'\n  hint: write a whole number from 1 to 9");
  }

  @ParameterizedTest
  @CsvSource({"yes, true", "true, true", "on, true", "no, false", "false, false", "off, false"})
  void yes_has_several_words(String word, boolean yes) {
    assertThat(read("a: " + word).yes("a")).isEqualTo(yes);
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void what_is_neither_yes_nor_no_is_no_and_reported() {
    Fields fields = read("a: maybe\n");

    assertThat(fields.yes("a")).isFalse();
    assertThat(fields.yes("b")).isFalse();
    assertThat(fields.finish()).isFalse();
    assertThat(messages(diagnostics)).containsExactly("f.yaml:1:4: error: unknown a 'maybe'");
  }

  @Test
  void words_that_are_not_known_are_reported_and_left_out() {
    Fields fields = read("one: c\nsome: a, x, b,, \n");

    assertThat(fields.oneOf("one", Set.of("a", "b"))).isEmpty();
    assertThat(fields.someOf("some", Set.of("a", "b")))
        .extracting(Located::value)
        .containsExactly("a", "b");
    assertThat(messages(diagnostics))
        .containsExactly(
            "f.yaml:1:6: error: unknown one 'c'", "f.yaml:2:7: error: unknown some 'x'");
  }

  @Test
  void a_locale_is_a_language_with_or_without_a_region() {
    Fields fields = read("a: en-GB\nb: de\nc: english please\n");

    assertThat(fields.locale("a")).map(Located::value).contains(Locale.UK);
    assertThat(fields.locale("b")).map(Located::value).contains(Locale.GERMAN);
    assertThat(fields.locale("c")).isEmpty();
    assertThat(messages(diagnostics))
        .containsExactly("f.yaml:3:4: error: 'english please' is no locale");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a]", "a"})
  void a_block_is_a_block(String other) {
    Fields fields = read("block: {a: b}\nother: " + other + "\nempty:\n");

    assertThat(fields.isBlock("block")).isTrue();
    assertThat(fields.isBlock("other")).isFalse();
    assertThat(fields.isBlock("none")).isFalse();
    assertThat(fields.fields("block").orElseThrow().text("a")).isEqualTo("b");
    assertThat(fields.fields("empty")).isEmpty();
    assertThat(fields.fields("other")).isEmpty();
    assertThat(messages(diagnostics))
        .singleElement()
        .asString()
        .startsWith("f.yaml:2:8: error: 'other' should be a block of keys, but here is");
  }

  @Test
  void a_list_is_no_text_and_no_block() {
    Fields fields = read("a: x\nb: {c: d}\n");

    assertThat(fields.list("a")).isEmpty();
    assertThat(fields.list("b")).isEmpty();
    assertThat(messages(diagnostics))
        .containsExactly(
            "f.yaml:1:4: error: 'a' should be a list, but here is the text 'x'",
            "f.yaml:2:4: error: 'b' should be a list, but here is a block of keys");
  }

  @Test
  void a_text_in_a_list_can_stand_for_its_only_key() {
    Fields fields = read("findings:\n  - It grows.\n  - {text: It ends., kind: news}\n  - [x]\n");
    List<Fields> findings = fields.list("findings", "text");

    assertThat(findings)
        .extracting(each -> each.text("text"))
        .containsExactly("It grows.", "It ends.");
    assertThat(findings).extracting(each -> each.at().line()).containsExactly(2, 3);
    assertThat(messages(diagnostics))
        .containsExactly(
            "f.yaml:4:5: error: 'findings' should be a block of keys, but here is a list");
  }

  @Test
  void all_texts_are_known_with_their_paths() {
    Fields fields = read("basics:\n  name: Maya\n  profiles:\n    - {url: a}\n    - b\n");

    assertThat(fields.paths().keySet())
        .containsExactly("basics.name", "basics.profiles[0].url", "basics.profiles[1]");
    assertThat(fields.paths().get("basics.profiles[1]").at().line()).isEqualTo(5);
    assertThat(fields.allTexts()).extracting(Located::value).containsExactly("Maya", "a", "b");
  }

  @Test
  void keys_stand_in_the_order_of_the_file_and_know_their_places() {
    Fields fields = read("b: 1\na: 2\n");

    assertThat(fields.keys()).containsExactly("b", "a");
    assertThat(fields.at("a").line()).isEqualTo(2);
    assertThat(fields.at("none")).isEqualTo(fields.at());
  }

  @Test
  void nothing_else_is_a_web_address() {
    Fields fields =
        read(
            "a: https://example.org/x\nb: http://example.org\nc: ftp://example.org\nd: example.org\n"
                + "e: 'https:'\nf: 'https://a b'\ng: mailto:a@example.org\n");

    assertThat(List.of("a", "b", "c", "d", "e", "f", "g"))
        .filteredOn(key -> Addresses.web(fields, key).isPresent())
        .containsExactly("a", "b");
    assertThat(messages(diagnostics))
        .hasSize(5)
        .contains("f.yaml:4:4: error: 'example.org' is no web address");
  }

  @Test
  void what_is_no_mailbox_is_reported() {
    Fields fields = read("a: ana@example.org\nb: ana at example.org\n");

    assertThat(Addresses.mailbox(fields, "a")).contains("ana@example.org");
    assertThat(Addresses.mailbox(fields, "b")).isEmpty();
    assertThat(messages(diagnostics))
        .containsExactly("f.yaml:2:4: error: 'ana at example.org' is no e-mail address");
  }
}
