package dev.prepkit.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.library.ShippedLibrary;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody does stands at the end of a field, and before “for” and “in”. */
class FieldMatchTest {

  private static final Set<String> KNOWN =
      Set.of("law", "education", "nursing", "software", "design", "game design", "early years");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "law | law",
        "Law | law",
        "law and education | law, education",
        "law, education | law, education",
        "law/education | law, education",
        "early years and law | early years, law",
        "nursing education | education",
        "software for nursing | software",
        "research in nursing | nursing",
        "game design | game design, design",
        "education law for nursing and software | law, software",
        "law firm management | law",
        "gardening | ''"
      })
  void a_field_is_what_is_done(String field, String expected) {
    FieldMatch match =
        new FieldMatch(field, KNOWN, ShippedLibrary.LIBRARY.language().words().sentences());

    assertThat(KNOWN.stream().filter(known -> match.is(List.of(known))))
        .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(", "));
  }
}
