package dev.prepkit.kit;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import dev.prepkit.text.SourceFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of which little is left once words are taken apart, each of them as every value. */
class OddValuesTest {

  private static final List<String> ODD =
      List.of(
          ",", ";", ".", "…", "-", "İ", "İİİ İ,", "|", "(", ":", "“”", "a , ,", "  x", "1", "’s",
          "' '", "| |", "you", "I", "to", "to ", "of", "the", "Dr", "Dr.", "von", "O'", "? ?",
          "{{x}}", "A, ,B", "..", ".,;:", "–", "not a", "me, me");

  private static final String FORM =
      """
      name: ~
      headline: ~
      background: ~
      signature: ~
      goals: [~, ~]
      contacts:
        - name: ~
          id: one
          role: ~
          organisation: ~
          field: ~
          known: ~
          referrer: {name: ~, use-name: yes}
          meeting: {when: 2026-12-10 10:00, place: ~}
          goals: [~]
          findings: [{text: ~, source: ~, kind: news}, {text: ~, source: ~, kind: person}]
          questions: [~]
          learned: [~, ~]
        - name: ~
          carry: [one, ~]
      """;

  static IntStream turns() {
    return IntStream.range(0, ODD.size());
  }

  @ParameterizedTest
  @MethodSource("turns")
  void a_kit_is_made_of_it_all_the_same(int turn) {
    StringBuilder text = new StringBuilder();
    int next = turn;
    for (char c : FORM.toCharArray()) {
      text.append(c == '~' ? "\"" + ODD.get(next++ % ODD.size()) + "\"" : String.valueOf(c));
    }
    Diagnostics diagnostics = new Diagnostics();
    SourceFile source = new SourceFile("profile.yaml", "profile.yaml", text.toString());
    Profile profile = new ProfileReader(diagnostics).read(source).orElseThrow();
    new ProfileCheck(ShippedLibrary.LIBRARY, diagnostics).check(profile);

    KitAssembler kits = new KitAssembler(ShippedLibrary.LIBRARY, profile, TODAY);
    assertThat(profile.contacts().stream().map(kits::assemble)).hasSize(2);
  }
}
