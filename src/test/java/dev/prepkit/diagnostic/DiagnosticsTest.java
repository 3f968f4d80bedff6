package dev.prepkit.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void a_diagnostic_says_place_fault_and_cure() {
    diagnostics.unknown(
        new SourceLocation("profile.yaml", 7, 3), "key", "contatcs", Set.of("contacts", "name"));

    assertThat(diagnostics.all().getFirst())
        .hasToString(
            "profile.yaml:7:3: error: unknown key 'contatcs'\n  hint: did you mean 'contacts'?");
  }

  @Test
  void they_come_in_the_order_of_the_files() {
    diagnostics.error(new SourceLocation("b", 1, 1), "third");
    diagnostics.error(new SourceLocation("a", 10, 1), "second");
    diagnostics.error(new SourceLocation("a", 9, 1), "first");

    assertThat(diagnostics.all())
        .extracting(Diagnostic::message)
        .containsExactly("first", "second", "third");
  }

  @Test
  void the_same_thing_counts_once() {
    diagnostics.error(SourceLocation.startOf("a"), "twice");
    diagnostics.error(SourceLocation.startOf("a"), "twice");

    assertThat(diagnostics.all()).hasSize(1);
  }

  @Test
  void quoted_text_turns_nothing_round_on_a_terminal() {
    diagnostics.error(SourceLocation.startOf("a"), "unknown key '\u202Eyek\u001B[2J'");

    assertThat(diagnostics.all()).singleElement().asString().doesNotContain("\u202E", "\u001B");
  }

  @Test
  void a_warning_is_no_error() {
    diagnostics.warning(SourceLocation.startOf("a"), "careful", "look again");

    assertThat(diagnostics.hasErrors()).isFalse();
  }

  @Test
  void a_far_word_is_answered_with_those_that_are_known() {
    assertThat(NearestWord.hint("xylophone", Set.of("must", "should", "spare")))
        .isEqualTo("known here: must, should, spare");
  }

  @Test
  void two_letters_that_swapped_places_are_one_mistake() {
    assertThat(NearestWord.nearest("titel", Set.of("site", "title"))).contains("title");
  }

  @Test
  void lines_start_at_one() {
    assertThatThrownBy(() -> new SourceLocation("a", 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
