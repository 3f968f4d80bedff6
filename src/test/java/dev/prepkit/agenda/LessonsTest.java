package dev.prepkit.agenda;

import static dev.prepkit.TestFiles.TODAY;
import static dev.prepkit.TestFiles.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.kit.Kit;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Finding;
import dev.prepkit.profile.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an earlier meeting taught goes into a later kit without a name (rule C7). */
class LessonsTest {

  private static final String SOURCE =
      """
      name: Maya
      contacts:
        - name: Aisha Bello
          organisation: Calder Valley Hospitals
          carry: [priya]
        - name: Dr Priya Raman
          id: priya
          role: Head of Laboratory Safety
          organisation: The Northmoor Research Park
          email: priya.raman@example.org
          referrer: Tom Adeyemi
          learned: ["%s"]
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  private Profile check(String yaml) {
    Profile profile = SmallLibrary.profile(yaml);
    new CarryCheck(ShippedLibrary.LIBRARY, profile, diagnostics).check();
    return profile;
  }

  private List<String> carried(String yaml) {
    Profile profile = check(yaml);
    Contact contact = profile.contacts().getFirst();
    return new Lessons(ShippedLibrary.LIBRARY, profile)
        .findings(contact).stream().map(Finding::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Priya says that audits come first|Audits come first.",
        "Audits come first, says Dr Raman.|Audits come first, says one person.",
        "Dr. Priya Raman's team audits twice a year|One person’s team audits twice a year.",
        "Raman’s advice: start small|One person’s advice: start small.",
        "I asked PRIYA RAMAN about it|I asked one person about it.",
        "Ask priya, she knows|Ask one person, she knows.",
        "Priya K. Raman began in a shop|One person began in a shop.",
        "At Northmoor they audit twice|At one organisation they audit twice.",
        "The Northmoor Research Park pays less|One organisation pays less.",
        "Northmoor's audits take a day|One organisation’s audits take a day.",
        "People at the research park Northmoor eat late|People at one organisation eat late.",
        "The Head of Laboratory Safety signs|Somebody in that role signs.",
        "As Head of Laboratory Safety, she signs|As somebody in that role, she signs.",
        "Write to priya.raman@example.org|Write to an address.",
        "Research comes first|Research comes first.",
        "ramanujan was a genius|Ramanujan was a genius.",
      })
  void the_source_is_put_in_general_terms(String learned, String expected) {
    assertThat(carried(SOURCE.formatted(learned))).containsExactly(expected);
    assertThat(messages(diagnostics)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tom Adeyemi told them|Tom Adeyemi",
        "I learned it from Adeyemi|Adeyemi",
        "Many once worked at Calder|Calder",
        "I should ask Aisha’s boss|Aisha’s",
        "northmoor is far away|northmoor",
      })
  void a_name_of_the_profile_that_would_slip_through_is_a_warning(String learned, String word) {
    check(SOURCE.formatted(learned));

    assertThat(messages(diagnostics))
        .containsExactly(
            "profile.yaml:12:15: warning: '" + word + "' would be passed on to Aisha Bello");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The boss Anna Keller is strict|Anna Keller",
        "Anna Keller is strict|Anna Keller",
        "I should talk to Keller|Keller",
        "Keller says so too|Keller",
        "Keller is the boss|Keller",
        "They moved to Trondheim|Trondheim",
        "They asked May about it|May",
        "At IBM they audit twice|IBM",
        "They send it to Dr Keller|Dr Keller",
        "They run on Nextcloud|Nextcloud",
        "At HC they audit twice|HC",
        "See https://audits.example.org/audits|https://audits.example.org/audits",
        "Write to boss@example.com|boss@example.com",
      })
  void what_may_be_a_name_is_doubted(String learned, String word) {
    check(SOURCE.formatted(learned));

    assertThat(diagnostics.all())
        .singleElement()
        .hasToString(
            "profile.yaml:12:15: warning: '"
                + word
                + "' looks like a name, and would be passed on to Aisha Bello\n"
                + "  hint: if it tells who or where somebody is, write it in general terms, like"
                + " 'one person' or 'one organisation'");
  }

  @Test
  void ordinary_sentences_make_no_noise() {
    for (String sentence :
        List.of(
            "Most people in Europe start with audits",
            "Someone told me that audits come first",
            "Everyone says that audits come first",
            "Anyone can ask",
            "In January nobody has time",
            "Training is short, practice has no end",
            "They hire in May, and on a Monday",
            "The HR people speak Norwegian; I do not",
            "A NEBOSH certificate helps less than a year on the floor",
            "Small teams decide faster, and big ones write more")) {
      check(SOURCE.formatted(sentence));
    }

    assertThat(messages(diagnostics)).isEmpty();
  }

  @Test
  void a_sentence_of_ones_own_is_carried_too_and_checked() {
    String yaml =
        "name: M\ncontacts:\n  - name: J\n    carry: [Audits come first, Jo Lee likes them]\n"
            + "  - name: Jo Lee\n";

    assertThat(carried(yaml)).containsExactly("Audits come first.", "Jo Lee likes them.");
    assertThat(messages(diagnostics))
        .first()
        .asString()
        .isEqualTo("profile.yaml:4:32: warning: 'Jo Lee' would be passed on to J");
  }

  @Test
  void carrying_from_nobody_from_oneself_or_from_a_silent_meeting_is_reported() {
    check("name: M\ncontacts:\n  - name: Jo Lee\n    carry: [jo-lee, anna, jo-leee]\n");
    check("name: M\ncontacts:\n  - name: J\n    carry: [jo]\n  - name: Jo\n");

    assertThat(diagnostics.all().stream().map(Object::toString))
        .containsExactly(
            "profile.yaml:4:13: error: 'jo-lee' cannot carry from the same meeting\n"
                + "  hint: name somebody whom you met before",
            "profile.yaml:4:13: warning: 'jo' has taught nothing yet\n"
                + "  hint: write 'learned:' with a sentence or two below that contact",
            "profile.yaml:4:21: error: unknown contact 'anna'\n  hint: known here: jo-lee",
            "profile.yaml:4:27: error: unknown contact 'jo-leee'\n  hint: did you mean 'jo-lee'?");
  }

  @Test
  void a_lesson_is_a_question_and_a_row_of_the_worksheet_and_stays_out_of_letters() {
    Profile profile = SmallLibrary.profile(SOURCE.formatted("Priya audits twice"));
    Kit kit =
        new KitAssembler(ShippedLibrary.LIBRARY, profile, TODAY)
            .assemble(profile.contacts().getFirst());

    assertThat(kit.springboards()).hasSize(1);
    assertThat(kit.springboards().getFirst().question().text())
        .isEqualTo(
            "Somebody I talked to earlier told me this: “One person audits twice.”"
                + " Does it fit what you see?");
    assertThat(kit.springboards().getFirst().question().reasons().getFirst().carried()).isTrue();
    assertThat(kit.drafts()).noneMatch(draft -> draft.text().contains("audits twice"));
  }

  /** That somebody said it stands before it already. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Priya says that audits come first|Audits come first.",
        "Priya told me that at Northmoor they audit twice|At one organisation they audit twice.",
        "She said that audits come first|",
        "Someone told me that audits come first|Audits come first.",
        "I heard that audits come first|Audits come first.",
        "In my last talk I learned that audits come first|Audits come first.",
        "Priya says that she audits twice|One person says that she audits twice.",
        "Priya asked me what I want|One person asked me what I want.",
        "Two people told me that audits come first|Two people told me that audits come first."
      })
  void what_somebody_said_is_passed_on_without_who_said_it(String learned, String expected) {
    assertThat(carried(SOURCE.formatted(learned)))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Priya said that Northmoor hires nurses|One organisation hires nurses.",
        "Priya told me that Northmoor has no canteen|One organisation has no canteen.",
        "I know that Northmoor pays well|I know that one organisation pays well."
      })
  void a_name_behind_that_is_the_start_of_a_clause(String learned, String expected) {
    assertThat(carried(SOURCE.formatted(learned))).containsExactly(expected);
    assertThat(messages(diagnostics)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lucia says start small|One person says start small.",
        "Ask Fernandez first|Ask one person first.",
        "Ask Ms von Ortega first|Ask one person first.",
        "Fernández-Ortega’s team is new|One person’s team is new.",
        "LUCÍA FERNÁNDEZ wrote it|One person wrote it."
      })
  void accents_halves_and_particles_of_a_name_are_found(String learned, String expected) {
    assertThat(
            carried(
                SOURCE.replace("Dr Priya Raman", "Lucía von Fernández-Ortega").formatted(learned)))
        .containsExactly(expected);
  }

  @Test
  void a_name_without_spaces_between_words_is_found_and_not_replaced_by_english_words() {
    String yaml =
        "name: M\ncontacts:\n  - {name: J, carry: [tanaka]}\n"
            + "  - {name: 田中太郎, id: tanaka, learned: [田中太郎さんは監査が大事だと言った]}\n";

    assertThat(carried(yaml)).isEmpty();
    assertThat(messages(diagnostics)).singleElement().asString().contains("'田中太郎' cannot be put");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Northmoor staff work late|Northmoor",
        "Priya's Head of Laboratory Safety signs|Head of Laboratory Safety",
        "Our Northmoor is small|Northmoor",
        "The lead Head of Laboratory Safety signs|Head of Laboratory Safety",
        "Northmoor audits take a day|Northmoor",
        "A Northmoor-based team audits|A Northmoor",
        "Uncle Priya audits|Priya",
        "At Northmoor's they know everybody|Northmoor's",
        "I learned it at Northmoor's|Northmoor's",
        "People like Priya rarely leave|Priya",
        "Nobody pays more than Northmoor|Northmoor",
        "I would ask the team around Priya|Priya",
        "Even Priya began in a shop|Priya",
        "Priya says that Priya was lucky|Priya",
        "Northmoor pays more, and Northmoor hires more|Northmoor"
      })
  void a_sentence_that_would_be_no_good_english_stays_out_with_a_warning(
      String learned, String name) {
    assertThat(carried(SOURCE.formatted(learned))).isEmpty();
    assertThat(messages(diagnostics))
        .contains(
            "profile.yaml:12:15: warning: '"
                + name
                + "' cannot be put in general terms here, so the sentence stays out of the kit of"
                + " Aisha Bello");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At Riverside the rota is fixed|At one organisation the rota is fixed.",
        "RGH pays for the course|One organisation pays for the course.",
        "Riverside General is proud of it|One organisation is proud of it.",
        "At RGHT they audit|At one organisation they audit.",
        "P. Raman’s view is that nights teach most|One person’s view is that nights teach most.",
        "P.R. told me to wait|One person told me to wait.",
        "I asked P. R. about nights|I asked one person about nights."
      })
  void an_organisation_is_known_by_parts_and_initials_and_so_is_a_person(
      String learned, String expected) {
    assertThat(
            carried(
                SOURCE
                    .replace("The Northmoor Research Park", "Riverside General Hospital Trust")
                    .formatted(learned)))
        .containsExactly(expected);
    assertThat(messages(diagnostics)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MoJ pays late|One organisation pays late.",
        "At the MOJ they audit|At one organisation they audit.",
        "At the Ministry of Justice they audit|At one organisation they audit."
      })
  void the_small_words_of_an_organisation_may_be_among_its_initials(
      String learned, String expected) {
    assertThat(
            carried(
                SOURCE
                    .replace("The Northmoor Research Park", "Ministry of Justice")
                    .formatted(learned)))
        .containsExactly(expected);
    assertThat(messages(diagnostics)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"She began in a shop", "His team is small", "Her advice: start small"})
  void a_lesson_about_nobody_stays_out_with_a_warning(String learned) {
    assertThat(carried(SOURCE.formatted(learned))).isEmpty();
    assertThat(diagnostics.all())
        .singleElement()
        .asString()
        .startsWith("profile.yaml:12:15: warning: '" + learned.split(" ")[0] + "' is about nobody")
        .contains("hint: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Smith & Sons is old|One organisation is old.",
        "At Smith and Sons they know|At one organisation they know.",
        "I like Smith & Sons’ tea|I like one organisation’s tea.",
      })
  void an_organisation_made_of_usual_words_is_found_as_a_whole(String learned, String expected) {
    assertThat(
            carried(
                SOURCE.replace("The Northmoor Research Park", "Smith & Sons").formatted(learned)))
        .containsExactly(expected);
    assertThat(messages(diagnostics)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hope says that audits count|Audits count.",
        "I asked Hope about it|I asked one person about it.",
        "We hope for more|We hope for more.",
        "A. Young told me to wait|One person told me to wait.",
        "Young people learn fast|",
        "Hope is not a plan|",
        "Hope’s advice is to wait|One person’s advice is to wait."
      })
  void a_name_that_is_a_word_is_replaced_only_where_it_is_a_name(String learned, String expected) {
    List<String> carried =
        carried(SOURCE.replace("Dr Priya Raman", "Hope Young").formatted(learned));

    assertThat(carried).isEqualTo(expected == null ? List.of() : List.of(expected));
    assertThat(messages(diagnostics)).hasSize(expected == null ? 1 : 0);
  }
}
