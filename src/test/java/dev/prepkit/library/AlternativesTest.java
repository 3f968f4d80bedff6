package dev.prepkit.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.policy.Decider;
import dev.prepkit.policy.Decision;
import dev.prepkit.policy.Policies;
import dev.prepkit.policy.Policy;
import dev.prepkit.policy.PolicyReader;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the content says when a policy is decided otherwise. */
class AlternativesTest {

  private static final Library USUAL = read(Policies.usual(), Path.of("no-folder"));

  private static Library read(Policies policies, Path folder) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      return new LibraryReader(TestFiles.contentWith(folder, diagnostics), policies, diagnostics)
          .read()
          .filter(library -> !diagnostics.hasErrors())
          .orElseThrow(() -> new AssertionError(TestFiles.messages(diagnostics)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Library when(String decided) {
    return read(policies(decided), Path.of("no-folder"));
  }

  private static Policies policies(String decided) {
    return new YamlReader(new Diagnostics())
        .read(TestFiles.file("prepkit.yaml", "policies: {" + decided + "}"))
        .map(fields -> PolicyReader.read(fields, Policies.usual(), Decider.HOUSE))
        .orElseThrow();
  }

  private static EtiquetteRule rule(Library library, String id) {
    return library.rules().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "subject: connection, D1",
    "dates: open, D3",
    "arrival: early, G1",
    "arrival: on-time, G1",
    "own-chances: ask, G6",
    "introduction: ask, H2",
    "thank-you: promptly, I1"
  })
  void a_policy_changes_the_rule_that_it_is_about(String decided, String id) {
    EtiquetteRule usual = rule(USUAL, id);
    EtiquetteRule other = rule(when(decided), id);

    assertThat(other.title()).isNotEqualTo(usual.title());
    assertThat(other.body()).isNotEqualTo(usual.body());
    assertThat(other.notes().differs()).isNotEqualTo(usual.notes().differs());
    assertThat(other.card()).isEqualTo(usual.card());
    assertThat(other.moment().map(Tag::id)).isEqualTo(usual.moment().map(Tag::id));
    assertThat(usual.provenance().decision()).hasValueSatisfying(by(Decider.KIT));
    assertThat(other.provenance().decision()).hasValueSatisfying(by(Decider.HOUSE));
  }

  @ParameterizedTest
  @CsvSource({"D3", "F4"})
  void the_example_of_a_rule_asks_for_the_minutes_that_were_decided(String id) {
    assertThat(rule(USUAL, id).notes().example()).hasValueSatisfying(saying("20 minutes"));
    assertThat(rule(when("minutes: 15"), id).notes().example())
        .hasValueSatisfying(saying("15 minutes"));
  }

  private static Consumer<String> saying(String words) {
    return text -> assertThat(text).contains(words).doesNotContain("{");
  }

  private static Consumer<Decision> by(Decider decider) {
    return decision -> assertThat(decision.by()).isEqualTo(decider);
  }

  @Test
  void every_policy_belongs_to_a_rule_and_every_rule_says_which_guides_it_is_from() {
    List<Policy> settled =
        USUAL.rules().stream()
            .flatMap(rule -> rule.provenance().decision().stream())
            .map(Decision::policy)
            .toList();
    assertThat(settled).contains(Policy.values());
    assertThat(USUAL.rules()).allMatch(rule -> rule.provenance().hasGuides(), "has guides");
  }

  @Test
  void minutes_arrival_and_thanks_change_samples_run_sheet_and_moment() {
    Library other = when("minutes: 15, arrival: early, thank-you: promptly");

    assertThat(other.placeholders().minutes()).isEqualTo(15);
    assertThat(other.schedule().talk().usual().arrive())
        .isNotEqualTo(USUAL.schedule().talk().usual().arrive());
    assertThat(other.vocabulary().moments().find("within-a-day"))
        .hasValueSatisfying(moment -> assertThat(moment.label()).isEqualTo("Soon after"));
  }

  private static List<String> complaints(Path folder, String name, String text) throws IOException {
    TestFiles.write(folder, Map.of(name, text));
    Diagnostics diagnostics = new Diagnostics();
    new LibraryReader(TestFiles.contentWith(folder, diagnostics), diagnostics).read();
    return TestFiles.messages(diagnostics);
  }

  private static final String STAGE =
      "---\ntitle: T\nsummary: S.\n---\n\n## W1: Knock\n\n%s\n\nX.\n\n**Why:** Y.\n";

  @Test
  void a_condition_that_cannot_hold_is_an_error(@TempDir Path folder) throws IOException {
    assertThat(complaints(folder, "etiquette/x.md", STAGE.formatted("- if: thank-you promtly")))
        .containsExactly("mine/etiquette/x.md:8:3: error: 'thank-you' cannot be 'promtly'");
    assertThat(complaints(folder, "etiquette/x.md", STAGE.formatted("- if: sometimes")))
        .containsExactly("mine/etiquette/x.md:8:3: error: 'sometimes' is no condition");
  }

  @Test
  void an_alternative_needs_a_rule_in_whose_place_it_stands(@TempDir Path folder)
      throws IOException {
    assertThat(complaints(folder, "etiquette/x.md", STAGE.formatted("- if: dates open")))
        .containsExactly(
            "mine/etiquette/x.md:6:4: error: there is no rule W1 in whose place this could stand");
  }

  @Test
  void an_unknown_kind_of_guide_is_an_error(@TempDir Path folder) throws IOException {
    assertThat(complaints(folder, "etiquette/x.md", STAGE.formatted("- from: text-book")))
        .containsExactly("mine/etiquette/x.md:8:3: error: unknown from 'text-book'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          minutes: 15           | ask        | This kit asks for 20.           | This kit asks for 15.
          subject: connection   | ask        | This kit takes name and phrase  | takes the link between you
          dates: open           | ask        | proposes two or three           | leaves them open
          arrival: early        | the-meeting | This kit does both             | This kit comes early
          arrival: on-time      | the-meeting | This kit does both             | This kit is on time
          introduction: ask     | referrals  | This kit writes directly        | asks for an introduction
          thank-you: promptly   | afterwards | This kit says 24 hours          | This kit says promptly
          own-chances: ask      | prepare    | This kit leaves such questions  | has such questions too
          """)
  void a_chapter_says_what_was_decided(
      String decided, String id, String usually, String otherwise) {
    assertThat(chapter(USUAL, id)).contains(usually).doesNotContain(otherwise, "{{");
    assertThat(chapter(when(decided), id)).contains(otherwise).doesNotContain(usually, "{{");
  }

  private static String chapter(Library library, String id) {
    return library.chapters().stream()
        .filter(chapter -> chapter.id().equals(id))
        .map(chapter -> chapter.text().html().markup())
        .findFirst()
        .orElseThrow();
  }
}
