package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any edits, what a build leaves is to the byte what a first build makes. */
@Tag(Fuzz.TAG)
class RebuildPropertiesTest {

  private static final int EDITS = Fuzz.times(12);
  private static final List<String> NAMES =
      List.of("Jonas Weidmann", "Ann Ray", "Zoë Okafor", "Per Lund", "Dr Ida Holm", "Mei Tan");
  private static final List<String> ROLES =
      List.of("baker", "Head of Safety", "木匠", "town planner", "nurse in a children's ward");

  private static final List<String> MORE =
      List.of(
          "",
          "",
          "    meeting: {when: 2026-12-10 10:00}\n",
          "    sent: 2026-11-20\n",
          "    carry: [nia]\n",
          "    referrer: {contact: nia, use-name: yes}\n",
          "    referrer: {contact: nia, use-name: no}\n");
  private static final List<String> LESSONS =
      List.of("Bread takes time.", "Work at Holm Bakery starts at four.", "She liked it.");

  @TempDir Path place;

  private final Random random = Fuzz.random(20261201);
  private final List<String> contacts = new ArrayList<>(List.of(contact("Ann Ray", "baker")));

  private String teacher = teacher();

  /** Somebody from whom others may have a lesson, or the contact. */
  private String teacher() {
    return "  - {id: nia, name: Nia Holm, role: %s, organisation: Holm Bakery, learned: [%s]}\n"
        .formatted(any(ROLES), any(LESSONS));
  }

  private Path folder() {
    return place.resolve("folder");
  }

  private static String contact(String name, String role) {
    return "  - name: " + name + "\n    role: " + role + "\n";
  }

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String anyContact() {
    return contact(any(NAMES), any(ROLES)) + any(MORE);
  }

  private void profile() {
    List<String> different = new ArrayList<>();
    contacts.forEach(
        each -> {
          String name = each.lines().findFirst().orElseThrow();
          if (different.stream().noneMatch(other -> other.startsWith(name + "\n"))) {
            different.add(each);
          }
        });
    TestFiles.write(
        folder(),
        Map.of(
            "profile.yaml",
            "name: Maya Lind\nemail: maya@example.org\ncontacts:\n"
                + String.join("", different)
                + teacher));
  }

  /** Changes something, and tells what. */
  private String edit() throws IOException {
    int kind = random.nextInt(14);
    switch (kind) {
      case 0, 1 -> contacts.add(random.nextInt(contacts.size() + 1), anyContact());
      case 2 -> contacts.set(random.nextInt(contacts.size()), anyContact());
      case 3 -> {
        if (contacts.size() > 1) {
          contacts.remove(random.nextInt(contacts.size()));
        }
      }
      case 4 ->
          TestFiles.write(
              folder(),
              Map.of(
                  "content/en/questions/my-own.md",
                  "---\ntitle: My own "
                      + random.nextInt(3)
                      + "\nsummary: Mine.\norder: 95\nsubject: path\nminutes: 3\n---\n\nMine.\n\n"
                      + "## What is your day like?\n\n- id: my-day\n\n**Why:** It tells.\n"));
      case 5 ->
          TestFiles.write(
              folder(),
              Map.of(
                  "prepkit.yaml",
                  "title: Kit " + random.nextInt(3) + any(List.of("\n", "\ntheme: letter\n"))));
      case 6 ->
          TestFiles.write(
              folder(),
              Map.of(
                  "themes/letter/theme.yaml",
                  "title: Mine\nextends: plain\n",
                  "themes/letter/words/en.yaml",
                  "paper-prep-sheet: Sheet " + random.nextInt(3) + "\n"));
      case 7 -> {
        List<Path> built = built();
        Files.delete(built.get(random.nextInt(built.size())));
      }
      case 8 -> Files.deleteIfExists(folder().resolve("content/en/questions/my-own.md"));
      case 9 ->
          TestFiles.write(
              folder(),
              Map.of(
                  "themes/letter/assets/letter.css",
                  "h1 { margin: " + random.nextInt(9) + "px; }"));
      case 10, 11 -> teacher = teacher();
      case 12 ->
          TestFiles.write(
              folder(),
              Map.of(
                  "drafts/nia/thank-you.md",
                  "Dear Nia,\n\nthank you for " + random.nextInt(30) + " minutes.\n"));
      default -> Run.of("build", folder(), "--contact", "ann-ray", "--today", "2026-12-01");
    }
    profile();
    return "edit of kind " + kind;
  }

  private List<Path> built() throws IOException {
    try (Stream<Path> all = Files.walk(folder().resolve("output"))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  @Test
  void builds_over_an_earlier_one_are_as_builds_from_nothing() throws IOException {
    profile();
    Run.build(folder(), folder().resolve("output"));
    for (int i = 0; i < EDITS; i++) {
      String done = edit();
      Run over = Run.of("build", folder(), "--today", "2026-12-01");
      Path fresh = place.resolve("fresh" + i);
      Run first = Run.of("build", folder(), "-o", fresh, "--today", "2026-12-01", "--clean");

      assertThat(over.exitCode()).as(done + "\n" + over.err()).isZero();
      assertThat(over.err()).as(done).isEqualTo(first.err());
      Map<String, byte[]> left = Run.files(folder().resolve("output"));
      Map<String, byte[]> made = Run.files(fresh);
      assertThat(left.keySet()).as(done).isEqualTo(made.keySet());
      made.forEach(
          (path, bytes) ->
              assertThat(left.get(path)).as("%s after %s", path, done).isEqualTo(bytes));
    }
  }
}
