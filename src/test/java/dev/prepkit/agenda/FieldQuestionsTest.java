package dev.prepkit.agenda;

import static dev.prepkit.TestFiles.TODAY;
import static dev.prepkit.TestFiles.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.kit.ProfileCheck;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Profile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The common fields have questions of their own, and no field is taken for another. */
class FieldQuestionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nursing",
        "health informatics and nursing",
        "primary school teaching",
        "family law",
        "local government",
        "fundraising",
        "hotel management",
        "banking",
        "civil engineering",
        "software development",
        "graphic design",
        "journalism",
        "marine biology",
        "carpentry"
      })
  void a_kit_for_a_common_field_has_two_questions_of_that_field(String field) {
    assertThat(agenda(field).all())
        .filteredOn(each -> each.reasons().stream().anyMatch(r -> r.field().isPresent()))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plant health",
        "health and safety",
        "market research",
        "team building",
        "system administration",
        "customer care",
        "medical devices",
        "medical writing"
      })
  void a_word_that_two_fields_share_does_not_make_them_one(String field) {
    assertThat(agenda(field).all())
        .noneMatch(each -> each.reasons().stream().anyMatch(r -> r.field().isPresent()));
  }

  /** What somebody does stands at the end of a field, and before “for” and “in”. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "medical software | oldest code | patients",
        "software for hospitals | oldest code | patients",
        "energy advice for housing associations | that broke | worth its fee",
        "nursing education | for a lesson | next shift",
        "hospital pharmacy | goes to patients | a hard case"
      })
  void a_field_is_what_is_done_and_not_for_whom(String field, String asked, String not) {
    List<String> about =
        agenda(field).all().stream()
            .filter(each -> each.reasons().stream().anyMatch(r -> r.field().isPresent()))
            .map(KitQuestion::text)
            .toList();
    assertThat(about).anyMatch(text -> text.contains(asked)).noneMatch(text -> text.contains(not));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "logistics",
        "educational publishing",
        "logistical planning",
        "statistics",
        "archaeology",
        "geology",
        "philosophy",
        "translation",
        "human resources",
        "aviation",
        "sports",
        "music",
        "agriculture",
        "recruitment",
        "nutrition",
        "linguistics",
        "real estate",
        "shipping",
        "theology",
        "mining",
        "consulting",
        "procurement"
      })
  void another_field_is_no_slip_of_the_pen(String field) {
    Diagnostics diagnostics = new Diagnostics();
    new ProfileCheck(ShippedLibrary.LIBRARY, diagnostics).check(profile(field));

    assertThat(messages(diagnostics)).isEmpty();
  }

  private static Agenda agenda(String field) {
    Profile profile = profile(field);
    return new KitAssembler(ShippedLibrary.LIBRARY, profile, TODAY)
        .assemble(profile.contacts().getFirst())
        .agenda();
  }

  private static Profile profile(String field) {
    return SmallLibrary.profile("name: Maya\ncontacts:\n  - {name: J, field: " + field + "}\n");
  }
}
