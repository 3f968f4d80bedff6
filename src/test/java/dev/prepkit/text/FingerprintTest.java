package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

  /** The example of FIPS 180-4. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void that_of_a_file_is_what_other_programs_say() {
    assertThat(Fingerprint.of("abc".getBytes(StandardCharsets.UTF_8)).hex()).isEqualTo(ABC);
  }

  @Test
  void it_is_read_as_it_was_written() {
    assertThat(Fingerprint.parse(ABC).hex()).isEqualTo(ABC);
    assertThat(Fingerprint.parse(ABC))
        .isEqualTo(Fingerprint.of("abc".getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ba78", "no digits", ABC + "00"})
  void what_is_damaged_is_that_of_nothing(String damaged) {
    assertThat(Fingerprint.parse(damaged).hex()).matches("0{64}");
  }

  @Test
  void a_large_file_counts_to_its_end() throws IOException {
    byte[] large = new byte[200_000];
    Fingerprint before = Fingerprint.of(new ByteArrayInputStream(large));
    large[199_999] = 1;

    assertThat(Fingerprint.of(large)).isNotEqualTo(before);
  }

  @Test
  void where_a_text_ends_counts() {
    assertThat(Fingerprint.of(List.of("ab", "c"))).isNotEqualTo(Fingerprint.of(List.of("a", "bc")));
    assertThat(Fingerprint.of(List.of("ab", "c"))).isEqualTo(Fingerprint.of(List.of("ab", "c")));
    assertThat(Fingerprint.of(List.of("ab"))).isNotEqualTo(Fingerprint.of(List.of("ac")));
  }
}
