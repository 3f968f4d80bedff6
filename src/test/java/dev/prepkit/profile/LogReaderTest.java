package dev.prepkit.profile;

import static dev.prepkit.TestFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Log> read(String line) {
    String yaml = "name: M\ncontacts:\n  - name: J\n    " + line + "\n";
    return new ProfileReader(diagnostics)
        .read(file("profile.yaml", yaml))
        .map(profile -> profile.contacts().getFirst().log());
  }

  @ParameterizedTest
  @EnumSource(Mark.class)
  void every_mark_is_a_key_of_a_contact(Mark mark) {
    Log log = read(mark.key() + ": 2026-12-10").orElseThrow();

    assertThat(log.day(mark)).contains(LocalDate.of(2026, 12, 10));
    assertThat(log.written(mark).orElseThrow().at().line()).isEqualTo(4);
    assertThat(log.days()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "2026-2-3",
        "10 December",
        "yesterday",
        "2026-12-10 10:00",
        "0026-12-10",
        "9026-12-10",
        "yes"
      })
  void a_day_that_does_not_exist_is_an_error_with_its_place(String day) {
    assertThat(read("sent: " + day)).isEmpty();
    assertThat(diagnostics.all())
        .singleElement()
        .hasToString(
            "profile.yaml:4:11: error: '%s' is no date\n".formatted(day)
                + "  hint: write the day on which it happened, and a day that exists: 2026-12-10");
  }

  @Test
  void a_misspelled_mark_is_named() {
    read("thankd: 2026-12-10");
    assertThat(diagnostics.all())
        .singleElement()
        .asString()
        .contains("unknown key 'thankd'", "did you mean 'thanked'?");
  }

  @Test
  void a_key_without_a_day_says_nothing() {
    assertThat(read("sent:").orElseThrow().isEmpty()).isTrue();
    assertThat(diagnostics.all()).isEmpty();
  }
}
