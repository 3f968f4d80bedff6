package dev.prepkit.build;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.kit.KitAssembler;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import dev.prepkit.text.Fingerprint;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose kits are made of what. */
class IngredientsTest {

  private static final String PROFILE =
      """
      name: Maya Lind
      email: maya@example.org
      headline: a nurse
      contacts:
        - id: ann
          name: Ann Ray
          role: baker
          learned: [Bread takes time.]
        - id: jo
          name: Jo Holm
          referrer: {contact: ann, use-name: yes}
          carry: [ann]
        - id: li
          name: Li Mo
      """;

  private static final Fingerprint COMMON = Fingerprint.of(List.of("1"));

  private static Ingredients of(Fingerprint common, String profile) {
    Profile read = SmallLibrary.profile(profile);
    KitAssembler kits = new KitAssembler(SmallLibrary.of(List.of()), read, TODAY);
    return new Ingredients(common, read.preferences(), kits);
  }

  private static Set<String> different(String profile) {
    Set<String> ids = new TreeSet<>();
    Ingredients before = of(COMMON, PROFILE);
    Ingredients after = of(COMMON, profile);
    List<Contact> others = SmallLibrary.profile(profile).contacts();
    SmallLibrary.profile(PROFILE).contacts().stream()
        .filter(
            contact ->
                others.stream()
                    .filter(other -> other.id().equals(contact.id()))
                    .noneMatch(other -> after.kit(other).equals(before.kit(contact))))
        .forEach(contact -> ids.add(contact.id()));
    if (!before.guide().equals(after.guide())) {
      ids.add("guide");
    }
    return ids;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name: Li Mo                     | name: Li Mo, role: nurse      | li
          name: Li Mo                     | name: Lia Mo                  | li
          role: baker                     | role: miller                  | ann
          Bread takes time.               | Bread takes patience.         | ann jo
          use-name: yes                   | use-name: no                  | ann jo
          name: Ann Ray                   | name: Ann May                 | ann jo
          email: maya@example.org         | email: m@example.org          | ann jo li
          headline: a nurse               | defaults: {paper: letter}  | ann guide jo li
          headline: a nurse               | defaults: {locale: en-US}  | ann guide jo li
          headline: a nurse               | defaults: {large-print: true} | ann guide jo li
          """)
  void what_changes_makes_the_kits_anew_that_have_it_in_them(String from, String to, String kits) {
    String edited = PROFILE.replace(from, to.replace(", ", "\n    "));

    assertThat(edited).isNotEqualTo(PROFILE);
    assertThat(different(edited)).containsExactlyInAnyOrder(kits.split(" "));
  }

  @Test
  void where_a_contact_stands_in_the_profile_does_not_count() {
    assertThat(different(PROFILE.replace("contacts:", "\n# friends\n\ncontacts:"))).isEmpty();
    assertThat(different(PROFILE + "  - name: Zoe Day\n")).isEmpty();
    assertThat(different(PROFILE.replace("  - id: li\n    name: Li Mo\n", "")))
        .containsExactly("li");
  }

  @Test
  void what_all_have_in_common_counts_for_all() {
    Fingerprint other = Fingerprint.of(List.of("2"));

    assertThat(of(COMMON, PROFILE).guide()).isNotEqualTo(of(other, PROFILE).guide());
    SmallLibrary.profile(PROFILE)
        .contacts()
        .forEach(
            contact ->
                assertThat(of(COMMON, PROFILE).kit(contact))
                    .isNotEqualTo(of(other, PROFILE).kit(contact)));
  }
}
