package dev.prepkit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.intake.Step.Outcome;
import dev.prepkit.text.Fields;
import dev.prepkit.text.YamlBlock;
import dev.prepkit.text.YamlKeys;
import dev.prepkit.text.YamlList;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlannerTest {

  private static final Filters ALL = new Filters(List.of(), List.of(), List.of());

  private static final ColumnWords WORDS = new ColumnWords();

  private static Fields fields(String yaml) {
    return new YamlReader(new Diagnostics())
        .read(TestFiles.file("profile.yaml", yaml))
        .orElseThrow();
  }

  private static Export export(String table) {
    Diagnostics diagnostics = new Diagnostics();
    Table read =
        new TableReader(TestFiles.file("people.csv", table), Map.of(), WORDS, diagnostics)
            .read()
            .orElseThrow();
    Columns columns = new Columns(read.header().cells(), Map.of(), WORDS);
    return new TablePeople(read, "people.csv", columns, diagnostics).read(false).orElseThrow();
  }

  private static ImportPlan plan(String profile, String table) {
    return new Planner(fields(profile), ALL).plan(List.of(export(table)));
  }

  private static String written(String profile, ImportPlan plan) {
    List<List<String>> contacts =
        plan.additions().contacts().stream().map(YamlBlock::lines).toList();
    return YamlKeys.fill(profile, Gatherer.KEYS, "contacts", plan.additions().filled())
        .flatMap(text -> YamlList.append(text, "contacts", contacts))
        .orElseThrow();
  }

  private static List<String> told(ImportPlan plan) {
    return plan.steps().stream()
        .map(each -> each.outcome() + " " + each.why() + each.added().values())
        .toList();
  }

  @Test
  void twins_are_one_person_and_namesakes_two() {
    String table =
        "Name,Company,Email,Phone\nAna Kovač,Acme,ana@example.org,\nana kovac,,,+1 555 0100\n"
            + "Ana Kovač,Beta,,\nBo Li,Acme,tea@example.org,\nCy Young,Acme,tea@example.org,\n";
    assertThat(told(plan("name: Me\n", table)))
        .containsExactly(
            "ADD [Ana Kovač, Acme, ana@example.org, +1 555 0100]",
            "SKIP the same person as before[]",
            "ADD [Ana Kovač, Beta]",
            "ADD [Bo Li, Acme, tea@example.org]",
            "ADD [Cy Young, Acme, tea@example.org]");
  }

  @ParameterizedTest
  @CsvSource({
    "'name: Ana Kovac, organisation: Old', CHANGE",
    "'name: Ana K., email: ANA@example.org', CHANGE",
    "'name: Cy Young, email: ana@example.org', ADD",
    "'name: Ana Kovač, organisation: Acme, email: ana@example.org, role: Cook', SKIP",
    "'name: Ana Kovač, organisation: Acme, email: other@example.org, role: Chef', SKIP",
  })
  void who_is_in_the_profile_already_is_known(String contact, Outcome outcome) {
    ImportPlan plan =
        plan(
            "name: Me\ncontacts:\n  - {" + contact + "}\n",
            "Name,Company,Title,Email\nAna Kovač,Acme,Cook,ana@example.org\n");
    assertThat(plan.steps().getFirst().outcome()).isEqualTo(outcome);
  }

  @Test
  void a_contact_who_changed_jobs_stays_one_and_is_told() {
    ImportPlan plan =
        plan("name: Me\ncontacts:\n  - {name: Bo, organisation: Old}\n", "Name,Company\nBo,New\n");

    assertThat(plan.steps().getFirst().why()).isEqualTo("already in your profile");
    assertThat(plan.steps().getFirst().where().orElseThrow()).hasToString("profile.yaml:3:5");
    assertThat(plan.steps().getFirst().keptYours())
        .containsExactly(new Step.Difference("organisation", "Old", "New"));
    assertThat(plan.leftovers().getFirst().why()).isEqualTo(LeftOut.YOURS_KEPT);
  }

  @Test
  void names_and_values_of_signs_are_not_all_the_same() {
    String profile =
        "name: Me\ncontacts:\n  - {name: '***', role: C# Developer, phone: +1 (555) 0100}\n";
    ImportPlan plan = plan(profile, "Name,Title,Phone\n???,,\n***,C++ Developer,+1-555-0100\n");

    assertThat(told(plan)).containsExactly("ADD [???]", "SKIP already in your profile[]");
    assertThat(plan.steps().getLast().keptYours())
        .containsExactly(new Step.Difference("role", "C# Developer", "C++ Developer"));
    assertThat(plan(written(profile, plan), "Name\n???\n").additions().areNone()).isTrue();
  }

  @Test
  void another_spelling_of_a_name_is_told() {
    ImportPlan plan = plan("name: Me\ncontacts:\n  - name: Ana Kovac\n", "Name\nAna Kovač\n");

    assertThat(plan.steps().getFirst().keptYours())
        .containsExactly(new Step.Difference("name", "Ana Kovac", "Ana Kovač"));
  }

  @Test
  void nobody_is_a_contact_of_their_own() {
    String table = "Name,Email\nMaya L.,me@example.org\nMAYA LINDQVIST,\nBo,\n";
    assertThat(told(plan("name: Maya Lindqvist\nemail: me@example.org\n", table)))
        .containsExactly("SKIP this is you[]", "SKIP this is you[]", "ADD [Bo]");
  }

  @Tag(Fuzz.TAG)
  @Test
  void a_second_import_finds_nothing_to_do_whatever_the_files_hold() {
    Random random = Fuzz.random(7);
    for (int i = 0; i < Fuzz.times(2_000); i++) {
      String profile = "name: Me\ncontacts:\n" + contacts(random);
      String table = "Name;Company;Email;Phone\n" + rows(random);
      ImportPlan plan = plan(profile, table);
      String after = written(profile, plan);
      assertThat(plan(after, table).additions().areNone())
          .as(profile + "\n" + table + "\n" + after)
          .isTrue();
    }
  }

  @Tag(Fuzz.TAG)
  @Test
  void everything_in_a_file_is_in_the_profile_then_or_reported() {
    Random random = Fuzz.random(8);
    for (int i = 0; i < Fuzz.times(500); i++) {
      String profile = "name: Me\ncontacts:\n" + contacts(random);
      String table = "Name;Company;Email;Phone\n" + rows(random);
      ImportPlan plan = plan(profile, table);
      List<String> there =
          Stream.concat(
                  fields(written(profile, plan)).allTexts().stream().map(text -> text.value()),
                  plan.leftovers().stream().map(left -> left.item().value()))
              .map(Folded::of)
              .toList();
      assertThat(there)
          .containsAll(
              table
                  .lines()
                  .skip(1)
                  .flatMap(l -> Stream.of(l.split(";")))
                  .map(Folded::of)
                  .filter(text -> !text.isEmpty())
                  .toList());
    }
  }

  /** What a reader keeps, a plan brings into the profile, or reports. */
  @ParameterizedTest
  @MethodSource("dev.prepkit.intake.Shapes#names")
  void nothing_gets_lost_between_file_and_profile(String name) throws IOException {
    String profile =
        "name: Me\nphone: '1'\nlinks: [https://example.org/me]\ncontacts:\n"
            + "  - {name: Jonas Weidmann, role: Other, organisation: Other, phone: '2'}\n"
            + "  - {name: Ana Kovač, email: other@example.org}\n";
    Export export = Shapes.read(Shapes.FOLDER.resolve(name), new Diagnostics()).orElseThrow();
    ImportPlan plan = new Planner(fields(profile), ALL).plan(List.of(export));
    String after =
        YamlKeys.fill(written(profile, plan), List.of(), plan.additions().user()).orElseThrow();
    List<String> there =
        fields(after).allTexts().stream()
            .map(text -> text.value().toLowerCase(Locale.ROOT))
            .toList();

    Stream<Kept> people =
        export.people().stream()
            .filter(person -> person.flaw().isEmpty())
            .flatMap(person -> person.values().values().stream());
    Stream<Kept> user =
        export.user().stream()
            .flatMap(
                found ->
                    Stream.concat(
                        found.values().values().stream(),
                        found.links().stream().map(link -> new Kept(link.url(), link.from()))));
    List<Item> reported = plan.leftovers().stream().map(Leftover::item).toList();
    assertThat(Stream.concat(people, user))
        .isNotEmpty()
        .allMatch(
            kept ->
                there.contains(kept.value().toLowerCase(Locale.ROOT))
                    || reported.containsAll(kept.from()));
    assertThat(reported)
        .containsAll(
            export.people().stream()
                .filter(person -> person.flaw().isEmpty())
                .flatMap(person -> person.leftovers().stream())
                .map(Leftover::item)
                .toList());
  }

  private static String contacts(Random random) {
    StringBuilder contacts = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      Map<String, String> values = new LinkedHashMap<>();
      values.put("name", name(random));
      one(random, "", "Acme", "Beta").ifPresent(each -> values.put("organisation", each));
      one(random, "", "a@x.org", "b@x.org").ifPresent(each -> values.put("email", each));
      contacts.append("  - ").append(String.join("\n    ", YamlBlock.lines(values))).append('\n');
    }
    return contacts.toString();
  }

  private static String rows(Random random) {
    List<String> rows = new ArrayList<>();
    for (int i = random.nextInt(7); i >= 0; i--) {
      rows.add(
          name(random)
              + ";"
              + one(random, "", "Acme", "Beta", "Gamma").orElse("")
              + ";"
              + one(random, "", "a@x.org", "b@x.org", "c@x.org").orElse("")
              + ";"
              + one(random, "", "", "1111", "2222").orElse(""));
    }
    return String.join("\n", rows);
  }

  private static String name(Random random) {
    return one(random, "Ann Lee", "ANN LEE", "Ann May", "Bo Lee", "Bo May").orElseThrow();
  }

  private static Optional<String> one(Random random, String... words) {
    return Optional.of(words[random.nextInt(words.length)]).filter(word -> !word.isEmpty());
  }
}
