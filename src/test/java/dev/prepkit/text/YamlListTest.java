package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlListTest {

  private static final List<String> ITEM = List.of("name: Ana", "role: Baker");

  private static String with(String text) {
    return YamlList.append(text, "contacts", List.of(ITEM)).orElse("refused");
  }

  @Test
  void a_list_gets_its_item_at_the_end() {
    assertThat(with("contacts:\n  - name: Bo\n    role: Cook\n"))
        .isEqualTo("contacts:\n  - name: Bo\n    role: Cook\n  - name: Ana\n    role: Baker\n");
  }

  @Test
  void comments_order_and_what_follows_stay() {
    String before =
        "# mine\ncontacts: # them\n    # first\n    - name: Bo # a friend\n\n      # ask again\n";
    String after = "\n# the rest\ngoals: [see a kitchen]";
    assertThat(with(before + after))
        .isEqualTo(before + "    - name: Ana\n      role: Baker\n" + after);
  }

  @Test
  void a_list_may_stand_as_far_left_as_its_key() {
    assertThat(with("contacts:\n- name: Bo\ngoals: []\n"))
        .isEqualTo("contacts:\n- name: Bo\n- name: Ana\n  role: Baker\ngoals: []\n");
  }

  @Test
  void line_ends_are_those_of_the_file() {
    assertThat(with("contacts:\r\n  - name: Bo\r\n"))
        .isEqualTo("contacts:\r\n  - name: Bo\r\n  - name: Ana\r\n    role: Baker\r\n");
  }

  @Test
  void a_last_line_without_an_end_gets_one() {
    assertThat(with("contacts:\n  - name: Bo"))
        .isEqualTo("contacts:\n  - name: Bo\n  - name: Ana\n    role: Baker\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "name: Me\n"})
  void a_missing_key_is_added(String text) {
    assertThat(with(text)).isEqualTo(text + "contacts:\n  - name: Ana\n    role: Baker\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contacts:",
        "contacts: ",
        "contacts: # soon",
        "contacts: []",
        "contacts: [ ] # x"
      })
  void an_empty_list_is_filled(String line) {
    String kept = line.replaceFirst(" ?\\[ ?]", "");
    assertThat(with("name: Me\n" + line + "\nzone: Europe/Paris\n"))
        .isEqualTo("name: Me\n" + kept + "\n  - name: Ana\n    role: Baker\nzone: Europe/Paris\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    known: >-\n      I read\n      it.\n",
        "    known: |\n      I read\n\n      it.\n",
        "    known: \"I read\n      it.\"\n",
        "    known: I read\n      it.\n",
        "    goals:\n      - one\n      - two # and more\n",
        "    goals: [one,\n      two]\n",
        "    meeting: {when: 2026-12-10,\n      minutes: 20}\n",
        "    known:\n",
      })
  void the_last_item_may_end_in_anything(String last) {
    String before = "contacts:\n  - name: Bo\n" + last;
    String after = "\nzone: Europe/Paris\n";
    assertThat(with(before + after)).isEqualTo(before + "  - name: Ana\n    role: Baker\n" + after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"contacts: [{name: Bo}]\n", "contacts: Bo\n", "contacts: {name: Bo}\n"})
  void what_is_no_list_of_lines_is_left_alone(String text) {
    assertThat(with(text)).isEqualTo("refused");
  }

  @Test
  void values_are_quoted_where_they_must_be() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("name", "Seán: O'Brien # \"Ó\"");
    values.put("role", "yes");
    values.put("organisation", "- 12");
    values.put("email", "@x");
    String file = YamlList.append("", "contacts", List.of(YamlBlock.lines(values))).orElseThrow();
    Diagnostics diagnostics = new Diagnostics();
    Fields contact =
        new YamlReader(diagnostics)
            .read(new SourceFile("profile.yaml", "profile.yaml", file))
            .orElseThrow()
            .list("contacts")
            .getFirst();
    assertThat(values.keySet().stream().map(contact::text))
        .containsExactlyElementsOf(values.values());
    assertThat(diagnostics.all()).isEmpty();
  }
}
