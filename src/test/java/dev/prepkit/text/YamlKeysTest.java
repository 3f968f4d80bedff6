package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlKeysTest {

  private static final List<String> ORDER = List.of("name", "role", "organisation", "email");

  private static String second(String text, String... pairs) {
    return YamlKeys.fill(text, ORDER, "contacts", Map.of(1, map(pairs))).orElse("refused");
  }

  private static Map<String, String> map(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  @Test
  void a_key_stands_behind_the_one_that_usually_comes_before_it() {
    String before =
        "contacts: # them\n  - name: Bo\n  - name: Cy # a friend\n    role: Cook\n    # ask\n"
            + "    findings:\n      - one\n# the end\nzone: Europe/Paris\n";
    assertThat(second(before, "organisation", "Acme", "email", "cy@example.org"))
        .isEqualTo(
            before.replace(
                "role: Cook\n", "role: Cook\n    organisation: Acme\n    email: cy@example.org\n"));
  }

  @Test
  void line_ends_and_a_last_line_without_one_are_those_of_the_file() {
    assertThat(second("contacts:\r\n- name: Bo\r\n- name: Cy", "role", "Cook", "email", "c@x.org"))
        .isEqualTo("contacts:\r\n- name: Bo\r\n- name: Cy\r\n  role: Cook\r\n  email: c@x.org\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"email:", "email: ", "email: ~", "email: ''", "email: null", "email : "})
  void an_empty_key_gets_its_value_in_its_line(String empty) {
    String before = "contacts:\n  - name: 🚀 Bo\n  - name: Cy\n    %s # soon\n    known: I saw\n";
    assertThat(second(before.formatted(empty), "email", "c@x.org"))
        .matches(
            "(?s)contacts:\n  - name: 🚀 Bo\n  - name: Cy\n    email ?: c@x.org +# soon\n.*saw\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[{name: Bo}, {name: 🚀 Cy}] # x|[{name: Bo}, {name: 🚀 Cy, role: 'a, b'}] # x",
        "[{name: Bo}, {name: Cy,}]|[{name: Bo}, {name: Cy,role: 'a, b'}]",
        "[{name: Bo}, {name: Cy, role: }]|[{name: Bo}, {name: Cy, role: 'a, b' }]",
      })
  void between_braces_too(String before, String after) {
    assertThat(second("contacts: " + before + "\n", "role", "a, b"))
        .isEqualTo("contacts: " + after + "\n");
  }

  @Test
  void what_says_something_is_never_written_over() {
    assertThat(
            second("contacts:\n  - name: Bo\n  - name: Cy\n    email: [a]\n", "email", "c@x.org"))
        .isEqualTo("refused");
    assertThat(second("contacts: [{name: Bo}, {name: Cy, email}]\n", "email", "c@x.org"))
        .isEqualTo("refused");
  }

  @ParameterizedTest
  @CsvSource({
    "'# me\nname: Ana\n\n# later\ncontacts: []\n', '# me\nname: Ana\nrole: Cook\n\n# later\ncontacts: []\n'",
    "'contacts: []', 'contacts: []\nrole: Cook\n'",
    "'', 'role: Cook\n'",
    "'# me\n', '# me\nrole: Cook\n'"
  })
  void the_first_level_is_filled_in_as_well(String before, String after) {
    assertThat(YamlKeys.fill(before, ORDER, Map.of("role", "Cook"))).contains(after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"role:\n", "role: # soon\n", "role: []\n", "role: [] # soon\n", "role: ~\n"})
  void an_empty_list_is_filled_in_its_line(String before) {
    Map<String, Object> links = Map.of("role", List.of("https://example.org", Map.of("a", "b")));
    String filled = YamlKeys.fill("name: Ana\n" + before + "zone: x\n", ORDER, links).orElseThrow();

    assertThat(filled)
        .startsWith("name: Ana\nrole: ['https://example.org', {a: b}]")
        .endsWith("\nzone: x\n");
    assertThat(filled.contains("# soon")).isEqualTo(before.contains("# soon"));
  }

  @Test
  void lists_are_written_below_their_key() {
    Map<String, Object> links = Map.of("role", List.of("https://example.org", Map.of("a", "b")));
    assertThat(YamlKeys.fill("name: Ana\nzone: x\n", ORDER, links))
        .contains("name: Ana\nrole:\n  - https://example.org\n  - a: b\nzone: x\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- x", "a: b", "yes", "12", "[", "{", "\"", "a, b", "#", "@x", "x # y", "}", "x}", "a'b",
        "~", "NULL", "Null", "0x1F", "TRUE", ": "
      })
  void values_are_read_back_as_they_were(String value) {
    for (String text :
        List.of(
            "contacts:\n  - name: Bo\n  - name: Cy\n",
            "contacts:\n  - name: Bo\n  - name: Cy\n    role:\n",
            "contacts: [{name: Bo}, {name: Cy}]\n",
            "contacts: [{name: Bo}, {name: Cy, role: ~}]\n")) {
      Diagnostics diagnostics = new Diagnostics();
      SourceFile file = new SourceFile("p", "p", second(text, "role", value));
      Fields read = new YamlReader(diagnostics).read(file).orElseThrow();
      assertThat(read.list("contacts").get(1).text("role")).isEqualTo(value.strip());
      assertThat(diagnostics.all()).isEmpty();
    }
  }

  @Test
  void with_nothing_to_fill_in_nothing_changes() {
    assertThat(YamlKeys.fill("name: Ana", ORDER, Map.of())).contains("name: Ana");
    assertThat(YamlKeys.fill("name: Ana", ORDER, "contacts", Map.of())).contains("name: Ana");
  }

  @Test
  void a_key_that_none_comes_before_stands_at_the_end() {
    assertThat(YamlKeys.fill("zone: x\ngoals:\n  - a\n", ORDER, Map.of("role", "Cook")))
        .contains("zone: x\ngoals:\n  - a\nrole: Cook\n");
  }
}
