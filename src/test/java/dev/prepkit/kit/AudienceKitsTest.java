package dev.prepkit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.agenda.KitQuestion;
import dev.prepkit.agenda.Reason;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.library.Library;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each audience a profile with a contact of each seniority, and what their kits ask and write,
 * in {@code expected.txt}. To write those files anew: {@code mvn test -Dtest=AudienceKitsTest
 * -Dgolden=write}, then read what changed.
 */
class AudienceKitsTest {

  private static final Path AUDIENCES = Path.of("src/test/resources/audiences");
  private static final Library LIBRARY = ShippedLibrary.LIBRARY;

  static Set<String> audiences() {
    return LIBRARY.vocabulary().audiences().ids();
  }

  @ParameterizedTest
  @MethodSource("audiences")
  void a_kit_suits_the_user_and_the_contact(String audience) throws IOException {
    Path folder = AUDIENCES.resolve(audience);
    Profile profile = SmallLibrary.profile(Files.readString(folder.resolve("profile.yaml")));
    assertThat(profile.user().audience().map(Located::value)).contains(audience);
    List<String> seniorities =
        profile.contacts().stream()
            .flatMap(contact -> contact.position().seniority().stream())
            .map(Located::value)
            .toList();
    assertThat(seniorities)
        .containsExactlyInAnyOrderElementsOf(LIBRARY.vocabulary().seniorities().ids());

    KitAssembler kits = new KitAssembler(LIBRARY, profile, LocalDate.of(2026, 12, 1));
    String said =
        profile.contacts().stream()
            .map(contact -> said(kits.assemble(contact)))
            .collect(Collectors.joining("\n"));
    Path expected = folder.resolve("expected.txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(expected, said);
    }
    assertThat(said).isEqualTo(Files.readString(expected));
  }

  private static String said(Kit kit) {
    Contact contact = kit.contact();
    String seniority = contact.position().seniority().map(Located::value).orElse("");
    return "=== %s (%s), %d minutes\n\n"
            .formatted(contact.name(), seniority, kit.appointment().minutes())
        + questions("ask", kit.agenda().main())
        + questions("at the end", kit.agenda().closing())
        + questions("if there is time", kit.agenda().spares())
        + kit.drafts().stream()
            .limit(1)
            .map(AudienceKitsTest::letter)
            .collect(Collectors.joining());
  }

  private static String questions(String when, List<KitQuestion> questions) {
    return questions.stream()
        .map(AudienceKitsTest::question)
        .collect(Collectors.joining("", when + "\n", "\n"));
  }

  private static String question(KitQuestion question) {
    String reasons =
        question.reasons().stream().map(AudienceKitsTest::reason).collect(Collectors.joining("; "));
    return "%3d. %s (%d min)\n     [%s]\n"
        .formatted(question.number(), question.text(), question.minutes(), reasons);
  }

  private static String reason(Reason reason) {
    String kind = reason.kind().name().toLowerCase(Locale.ROOT);
    return reason.detail().isEmpty() ? kind : kind + ": " + reason.detail();
  }

  private static String letter(Draft draft) {
    return draft
        .letter()
        .lines()
        .map("  | "::concat)
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
