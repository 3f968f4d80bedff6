package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostic;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The schemas against the readers, so that neither goes its own way. The readers are asked from
 * outside: what they refuse, and which words they offer instead. In two things a schema is
 * stricter, for an editor is read while somebody types: a key with nothing behind it is unfinished,
 * and {@code true} is no text.
 */
class SchemaDriftTest {

  private static final String NO_WORD = "zzzzzzzzzzzz";

  /** What stands behind a key by mistake; most of it is wrong for most keys. */
  private static final List<Object> ODD =
      List.of(
          Map.of(NO_WORD, "x"),
          List.of(Map.of(NO_WORD, "x")),
          List.of(List.of("x")),
          List.of(NO_WORD),
          List.of(),
          "two words",
          "@",
          "2026-13-40",
          -5,
          0,
          99_999);

  /** Keys that name something which is elsewhere, or not: only the program can look there. */
  private static final Set<String> LOOKED_UP =
      Set.of(
          "zone",
          "theme",
          "extends",
          "logo",
          "paper-logo",
          "rules",
          "questions",
          "emails",
          "carry",
          "contact",
          "leave-out");

  static Stream<Block> blocks() {
    return Arrays.stream(ReadFile.values()).flatMap(file -> Block.of(file).stream());
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void the_keys_are_those_that_the_reader_asks_for(Block block) {
    List<Diagnostic> errors = block.file().errors(block.with(NO_WORD, "x"));

    assertThat(errors)
        .extracting(Diagnostic::message)
        .containsExactly("unknown key '" + NO_WORD + "'");
    assertThat(offered(errors.getFirst())).isEqualTo(block.shape().keys().keySet());
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void a_key_is_needed_where_the_reader_needs_it(Block block) {
    block
        .shape()
        .keys()
        .keySet()
        .forEach(
            key -> {
              boolean needed =
                  block.shape().needed().contains(key) || block.shape().oneOf().contains(key);
              assertThat(!block.file().errors(block.without(key)).isEmpty())
                  .as(block + ": " + key)
                  .isEqualTo(needed && !block.file().schema().faults(block.without(key)).isEmpty());
            });
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void the_words_are_those_that_the_reader_knows(Block block) {
    block
        .shape()
        .keys()
        .forEach(
            (key, shape) -> {
              List<Diagnostic> errors = block.file().errors(block.with(key, NO_WORD));
              if (!shape.words().isEmpty()) {
                assertThat(offered(errors.getFirst()))
                    .as(block + ": " + key)
                    .isEqualTo(
                        shape.words().stream()
                            .map(JsonNode::asString)
                            .collect(Collectors.toCollection(TreeSet::new)));
              } else if (!LOOKED_UP.contains(key)) {
                assertThat(errors).as(block + ": " + key).noneMatch(SchemaDriftTest::offersWords);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void reader_and_schema_agree_on_every_value(Block block) {
    block
        .shape()
        .keys()
        .forEach(
            (key, shape) -> {
              List<Object> right = Block.values(shape);
              assertThat(right).as("examples of " + block + ": " + key).isNotEmpty();
              right.forEach(value -> agree(block, key, value, false));
              if (!block.file().isFacts()) {
                ODD.forEach(value -> agree(block, key, value, LOOKED_UP.contains(key)));
              }
            });
  }

  /**
   * @param stricter whether the reader may know better
   */
  private static void agree(Block block, String key, Object value, boolean stricter) {
    Map<String, Object> document = block.with(key, value);
    List<Diagnostic> errors = block.file().errors(document);
    List<String> faults = block.file().schema().faults(document);
    if (!(stricter && faults.isEmpty())) {
      assertThat(errors.isEmpty())
          .as("%s: %s: %s%n reader: %s%n schema: %s", block, key, value, errors, faults)
          .isEqualTo(faults.isEmpty());
    }
  }

  private static boolean offersWords(Diagnostic error) {
    return error
        .hint()
        .filter(hint -> hint.matches("(known here:|the choices are) .*"))
        .isPresent();
  }

  /** The words that a hint offers, all of them. */
  private static Set<String> offered(Diagnostic error) {
    String hint = error.hint().orElse("");
    assertThat(hint).matches("(known here:|the choices are) .*").doesNotContain("…");
    return new TreeSet<>(
        List.of(hint.replaceFirst("^(known here:|the choices are) ", "").split(", ")));
  }
}
