package dev.prepkit.text;

import static dev.prepkit.TestFiles.file;
import static dev.prepkit.TestFiles.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class YamlReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Fields read(String text) {
    return new YamlReader(diagnostics).read(file("f.yaml", text)).orElseThrow();
  }

  private boolean refuses(String text) {
    return new YamlReader(diagnostics).read(file("f.yaml", text)).isEmpty()
        || diagnostics.hasErrors();
  }

  @Test
  void values_know_their_place() {
    Located<String> name = read("# a comment\nname:   Maya\n").locatedText("name").orElseThrow();

    assertThat(name).isEqualTo(new Located<>("Maya", new SourceLocation("f.yaml", 2, 9)));
  }

  @Test
  void numbers_and_dates_are_text_until_somebody_asks() {
    Fields fields = read("a: 12\nb: 2026-12-10 10:00\nc: yes\n");

    assertThat(fields.text("a")).isEqualTo("12");
    assertThat(fields.text("b")).isEqualTo("2026-12-10 10:00");
    assertThat(fields.yes("c")).isTrue();
    assertThat(fields.finish()).isTrue();
  }

  @Test
  void a_key_that_nobody_asked_for_is_unknown() {
    Fields fields = read("name: Maya\nnmae: Maja\n");
    fields.text("name");

    assertThat(fields.finish()).isFalse();
    assertThat(messages(diagnostics)).containsExactly("f.yaml:2:1: error: unknown key 'nmae'");
  }

  @Test
  void what_nobody_can_see_is_left_out_and_named_with_its_place() {
    Fields fields =
        read("name: \"Ma\\u202Eya\\u2066\\e[2J\\a\"\nlines: \"a\\nb\\tc\"\nx: \"\\u202E\"\n");

    assertThat(fields.text("name")).isEqualTo("Maya [2J");
    assertThat(fields.text("lines")).isEqualTo("a\nb\tc");
    assertThat(fields.text("x")).isEmpty();
    assertThat(messages(diagnostics))
        .containsExactly(
            "f.yaml:1:7: warning: 'name' holds what nobody can see: U+202E (RIGHT-TO-LEFT OVERRIDE),"
                + " U+2066 (LEFT-TO-RIGHT ISOLATE), U+001B (ESCAPE), U+0007 (BEL)",
            "f.yaml:3:4: error: 'x' holds what nobody can see: U+202E (RIGHT-TO-LEFT OVERRIDE),"
                + " and nothing else");
  }

  @Test
  void a_picture_may_stand_anywhere_in_a_long_file() {
    for (int before = 1000; before < 1100; before++) {
      String text = "a".repeat(before) + "\uD83D\uDC4B" + "b".repeat(2000);
      assertThat(read("name: " + text).text("name")).isEqualTo(text);
    }
    assertThat(messages(diagnostics)).isEmpty();
  }

  @Test
  void what_is_no_character_in_any_page_is_left_out() {
    Fields fields = read("name: \"Ma\\uFFFEya\\uFDD0\\U0001FFFF\"\n");

    assertThat(fields.text("name")).isEqualTo("Maya");
    assertThat(messages(diagnostics))
        .containsExactly(
            "f.yaml:1:7: warning: 'name' holds what nobody can see: U+FFFE, U+FDD0, U+1FFFF");
  }

  @Test
  void scripts_from_right_to_left_and_joined_pictures_stay_as_they_are() {
    String name = "\u0634\u064A\u0631\u200C\u0627 \u200F(\u05D3) \uD83D\uDC69\u200D\uD83D\uDD2C";

    assertThat(read("name: " + name).text("name")).isEqualTo(name);
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void an_empty_value_is_as_good_as_none() {
    Fields fields = read("name:\nlist:\nblock: ~\n");

    assertThat(fields.optionalText("name")).isEmpty();
    assertThat(fields.texts("list")).isEmpty();
    assertThat(fields.fields("block")).isEmpty();
    assertThat(fields.finish()).isTrue();
  }

  @Test
  void words_may_stand_in_a_list_or_between_commas() {
    Fields fields = read("a: [x, y]\nb: x, y\n");

    assertThat(fields.words("a")).extracting(Located::value).containsExactly("x", "y");
    assertThat(fields.words("b")).extracting(Located::value).containsExactly("x", "y");
  }

  @Test
  void a_wrong_type_is_reported_where_it_stands() {
    Fields fields = read("name:\n  - Maya\nage: old\nkind: z\n");
    fields.text("name");
    fields.wholeNumber("age", 1, 9);
    fields.oneOf("kind", Set.of("a", "b"));

    assertThat(messages(diagnostics))
        .containsExactly(
            "f.yaml:2:3: error: 'name' should be a text, but here is a list",
            "f.yaml:3:6: error: 'age' cannot be 'old'",
            "f.yaml:4:7: error: unknown kind 'z'");
  }

  @Test
  void a_duplicate_key_is_an_error() {
    assertThat(refuses("a: 1\nb: 2\na: 3\n")).isTrue();
    assertThat(messages(diagnostics))
        .containsExactly("f.yaml:3:1: error: the key 'a' is here twice");
  }

  @Test
  void tags_and_aliases_are_refused() {
    assertThat(refuses("a: !!java.net.URL [x]\n")).isTrue();
    assertThat(refuses("a: &x [1]\nb: *x\n")).isTrue();
    assertThat(messages(diagnostics))
        .contains("f.yaml:2:4: error: aliases (*name) are not used here");
  }

  @Test
  @Timeout(2)
  void nesting_thousands_deep_is_refused_at_once() {
    assertThat(refuses("a: " + "[".repeat(5000) + "]".repeat(5000))).isTrue();
    assertThat(messages(diagnostics).getFirst()).endsWith("nested more than 20 levels deep");
  }

  @Test
  void more_keys_than_any_file_has_are_refused_where_they_get_too_many() {
    assertThat(refuses("a:\n".repeat(100_001))).isTrue();
    assertThat(messages(diagnostics))
        .containsExactly("f.yaml:100001:1: error: there are more than 200000 keys and values");
  }

  @Test
  @Timeout(2)
  void a_bomb_of_aliases_is_refused_at_once() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    assertThat(refuses(bomb.toString())).isTrue();
  }

  @Test
  void control_characters_are_reported_with_their_line() {
    assertThat(refuses("a: 1\nb: x\u0007y\n")).isTrue();
    assertThat(messages(diagnostics).getFirst()).startsWith("f.yaml:2:5: error: a control");
  }

  private String answer(String text) {
    new YamlReader(diagnostics).read(file("f.yaml", text));
    return diagnostics.all().getFirst().toString();
  }

  @Test
  void a_tab_is_named_as_what_it_is() {
    assertThat(answer("-\ta: b\n"))
        .isEqualTo(
            "f.yaml:1:2: error: a tab stands where YAML wants a space\n  hint: type a space instead");
  }

  @Test
  void a_colon_in_a_text_is_answered_with_quotes() {
    assertThat(answer("a: b: c\n"))
        .startsWith("f.yaml:1:5: error: this is not YAML: ")
        .endsWith("hint: put text that holds a colon between double quotes, and indent with care");
  }

  @Test
  void what_else_is_no_yaml_is_answered_with_where_to_look() {
    assertThat(answer("a: [b\n"))
        .endsWith("hint: look at the indentation, quotes and colons here and in the line before");
  }

  @Test
  void merging_is_refused_but_not_the_sign_as_a_text() {
    assertThat(read("a: '<<'\n").text("a")).isEqualTo("<<");
    assertThat(answer("a:\n  <<: {b: c}\n"))
        .startsWith("f.yaml:2:3: error: merging (<<) is not used here");
  }

  @Test
  void names_in_braces_without_quotes_are_reported_where_they_stand() {
    assertThat(answer("name: x\ngoal: {{aim}}\n"))
        .isEqualTo(
            "f.yaml:2:8: error: a key is one word\n"
                + "  hint: put quotes around text that starts with [ or {");
    assertThat(answer("[a]: b\n")).startsWith("f.yaml:1:1: error: a key is one word");
  }

  @Test
  void a_file_of_items_or_of_comments_has_no_keys() {
    assertThat(answer("- a\n")).startsWith("f.yaml:1:1: error: expected 'key: value' lines");
    assertThat(answer("# soon\n")).startsWith("f.yaml:1:1: error: expected 'key: value' lines");
    assertThat(messages(diagnostics)).contains("f.yaml:1:1: error: there are no keys here");
  }

  @Test
  void blocks_may_be_nested_20_deep() {
    String deep = "a: " + "[".repeat(19) + "]".repeat(19);
    assertThat(refuses(deep)).isFalse();
    assertThat(refuses(deep.replace("a: []", "a: [[]]").replace("[]", "[[]]"))).isTrue();
  }

  @Test
  void a_block_is_written_as_one_value() {
    assertThat(YamlBlock.value("a: b")).isEqualTo("'a: b'");
    assertThat(YamlBlock.value("a")).isEqualTo("a");
  }

  @Test
  void a_code_of_no_character_is_reported_where_it_stands() {
    String hint = "\n  hint: write the character itself, or \\u and four digits or letters up to F";

    assertThat(answer("name: x\ngoal: \"a \\UFFFFFFFF\"\n"))
        .isEqualTo("f.yaml:2:10: error: '\\UFFFFFFFF' is the code of no character" + hint);
  }

  @Test
  void a_code_that_is_cut_off_is_reported_where_it_stands() {
    assertThat(answer("name: x\ngoal: \"a \\u"))
        .startsWith("f.yaml:2:10: error: '\\u' is the code of no character");
    assertThat(answer("name: x\ngoal: \"a \\u00")).startsWith("f.yaml:2:");
  }
}
