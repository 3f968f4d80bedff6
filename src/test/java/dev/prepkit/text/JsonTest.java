package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void what_would_end_a_string_a_line_or_a_script_is_escaped() {
    assertThat(Json.text("a \"b\" \\ \n\t</script>\u2028\u2029 é"))
        .isEqualTo("\"a \\\"b\\\" \\\\ \\u000a\\u0009\\u003c/script>\\u2028\\u2029 é\"");
  }

  @Test
  void a_list_has_a_text_on_each_line() {
    assertThat(Json.texts(List.of("a", "b"))).isEqualTo("[\n  \"a\",\n  \"b\"\n]");
  }
}
