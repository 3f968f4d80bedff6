package dev.prepkit.kit;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.kit.Mail.Correspondent;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Profile;
import dev.prepkit.review.Assignment.People;
import dev.prepkit.review.Unnamed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who writes to whom, and who may be named in it (rule H1). */
class RolesTest {

  private static final String TO_THEM = "thank-you";
  private static final String TO_INTRODUCER = "thank-you-introducer";
  private static final String TO_NAMED = "note-to-referred";

  private static Profile profile(String jo, String others) {
    return SmallLibrary.profile(
        "name: Maya\nemail: maya@example.org\nzone: Europe/Paris\ncontacts:\n  - {name: Jo Lee, "
            + "email: jo@example.org, organisation: Acme"
            + jo
            + "}\n"
            + others);
  }

  private static EmailSample sample(String id) {
    return ShippedLibrary.LIBRARY.emails().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static People people(Profile profile, String sample) {
    return new Roles(profile, ShippedLibrary.LIBRARY.language().words().generalTerms())
        .in(sample(sample), profile.contacts().getFirst());
  }

  @Test
  void a_referrer_who_allowed_it_may_be_named_to_the_contact() {
    People people = people(profile(", referrer: {name: Tom, use-name: yes}", ""), TO_THEM);

    assertThat(people.writer()).contains("Maya");
    assertThat(people.referrer()).contains("Tom");
    assertThat(people.introduced()).isEmpty();
    assertThat(people.unnamed()).isEmpty();
  }

  @Test
  void a_referrer_who_did_not_is_unnamed_and_what_is_said_anyhow_is_known() {
    People people =
        people(
            profile(", referrer: {name: Tom, use-name: no}, meeting: {zone: Asia/Tokyo}", ""),
            TO_THEM);

    assertThat(people.referrer()).isEmpty();
    assertThat(people.unnamed())
        .singleElement()
        .satisfies(
            tom -> {
              assertThat(tom.name()).isEqualTo("Tom");
              assertThat(tom.others())
                  .containsExactly("Maya", "Jo Lee", "Acme", "Asia/Tokyo", "Europe/Paris");
            });
  }

  @Test
  void to_the_one_who_introduced_them_the_contact_is_named() {
    People people = people(profile(", referrer: {name: Tom, use-name: no}", ""), TO_INTRODUCER);

    assertThat(people.introduced()).contains("Jo Lee");
    assertThat(people.unnamed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"yes, true", "no, false"})
  void to_somebody_whom_they_named_they_are_named_unless_they_said_no(String use, boolean named) {
    String other = "  - {name: Li, referrer: {contact: jo-lee, use-name: " + use + "}}\n";
    People people = people(profile("", other), TO_NAMED);

    assertThat(people.referrer()).isEqualTo(named ? Optional.of("Jo Lee") : Optional.empty());
    assertThat(people.unnamed().stream().map(Unnamed::name))
        .isEqualTo(named ? List.of() : List.of("Jo Lee"));
  }

  @Test
  void one_no_outweighs_a_yes() {
    String others =
        "  - {name: Li, referrer: {contact: jo-lee, use-name: yes}}\n"
            + "  - {name: Ed, referrer: {contact: jo-lee, use-name: no}}\n";
    Profile profile = profile("", others);

    assertThat(people(profile, TO_NAMED).referrer()).isEmpty();
    assertThat(new Consents(profile.contacts()).of(profile.contacts().getFirst()).given())
        .isFalse();
    assertThat(new Consents(profile.contacts()).of(profile.contacts().getLast()).given()).isFalse();
  }

  private static Optional<Mail> mail(String jo, String sample) {
    Profile profile = profile(jo, "");
    Kit kit =
        new KitAssembler(ShippedLibrary.LIBRARY, profile, TODAY)
            .assemble(profile.contacts().getFirst());
    return kit.drafts().stream()
        .filter(draft -> draft.sample().id().equals(sample))
        .findFirst()
        .flatMap(kit::mail);
  }

  @Test
  void a_mail_goes_to_whom_it_is_for() {
    String tom = ", referrer: {name: Tom, use-name: yes, email: tom@example.org}";

    assertThat(mail(tom, TO_THEM).orElseThrow().from())
        .isEqualTo(new Correspondent("Maya", Optional.of("maya@example.org")));
    assertThat(mail(tom, TO_THEM).flatMap(Mail::toAddress)).contains("jo@example.org");
    assertThat(mail(tom, TO_INTRODUCER).flatMap(Mail::toAddress)).contains("tom@example.org");
    assertThat(mail(tom, TO_NAMED).orElseThrow().to()).isEmpty();
    assertThat(mail(tom, "closing-lines")).isEmpty();
    assertThat(mail(tom, "phone-script")).isEmpty();
  }
}
