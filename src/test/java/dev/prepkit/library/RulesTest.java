package dev.prepkit.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule book, A1 to I7: each rule is told, and followed. */
class RulesTest {

  /** How many rules each part of the book has. */
  private static final List<String> PARTS =
      List.of("A8", "B3", "C7", "D11", "E1", "F7", "G10", "H3", "I7");

  private static final Library LIBRARY = ShippedLibrary.LIBRARY;

  private static List<String> book() {
    return PARTS.stream()
        .flatMap(
            part ->
                IntStream.rangeClosed(1, Integer.parseInt(part.substring(1)))
                    .mapToObj(number -> part.charAt(0) + "" + number))
        .toList();
  }

  @Test
  void every_rule_is_told_once() {
    assertThat(LIBRARY.rules())
        .extracting(EtiquetteRule::id)
        .containsExactlyInAnyOrderElementsOf(book());
  }

  @Test
  void every_rule_is_followed_by_a_chapter() {
    assertThat(ids(LIBRARY.chapters().stream().flatMap(c -> c.related().rules().stream())))
        .containsAll(book());
  }

  @Test
  void every_rule_about_what_one_writes_or_says_is_followed_by_a_sample() {
    Set<String> followed = ids(LIBRARY.emails().stream().flatMap(email -> email.rules().stream()));
    List<String> written =
        book().stream().filter(id -> id.matches("[DEHI].*|A[138]|F[467]|G[2358]|G10")).toList();
    assertThat(followed).containsAll(written);
  }

  @Test
  void every_rule_has_a_reason_and_says_what_to_do() {
    assertThat(LIBRARY.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.notes().why()).as(rule.id()).isNotBlank();
              assertThat(rule.body().markup()).as(rule.id()).isNotBlank();
            });
  }

  private static Set<String> ids(Stream<EtiquetteRule> rules) {
    return new TreeSet<>(rules.map(EtiquetteRule::id).toList());
  }
}
