package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Odd input of every sort that can be used all the same: the kit is whole, and all is told. */
class WarningsTest {

  private static final String PROFILE =
      """
      name: Eve Stone
      headline: keen on bridges
      zone: Europe/London
      goals: [get know the field, bridges]
      defaults: {minutes: 45}
      contacts:
        - name: Rob North
          meeting: {when: 2026-11-03 10:00}
        - name: West, Ann
          id: ann
          meeting: {when: 2026-10-25 01:30, zone: Europe/London, minutes: 300}
          sent: 2026-10-01
          referrer: {contact: kim, use-name: yes}
        - name: Kim East
          id: kim
          referrer: {contact: ann, use-name: no}
          sent: 2026-12-24
        - name: Lea South
          referrer: Tom Adeyemi
          carry: [I should talk to Keller]
          findings: [{text: She sails., kind: person}]
          questions: ["%s", How much do you earn?]
      """;

  @Test
  void a_kit_with_nothing_but_warnings_is_built_whole(@TempDir Path folder) {
    String question = "How does it feel to build a bridge? ".repeat(56).substring(0, 2000);
    TestFiles.write(folder, Map.of("profile.yaml", PROFILE.formatted(question.strip())));
    Path output = folder.resolve("output");

    Run run = Run.of("build", folder, "-o", output, "--today", "2026-12-01");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err().lines().filter(line -> line.contains(": error: "))).isEmpty();
    assertThat(run.err().lines().filter(line -> line.contains(": warning: ")))
        .map(line -> line.replaceFirst(".*profile\\.yaml:(\\d+):\\d+: warning: ", "$1 "))
        .extracting(line -> line.substring(0, Math.min(line.length(), 32)).strip())
        .containsExactly(
            "2 drafts will say ‘I am keen on",
            "4 the goal 'get know the field'",
            "4 the goal 'bridges' does not st",
            "5 you ask for 45 minutes; most g",
            "8 the meeting with Rob North was",
            "9 drafts will greet them with ‘D",
            "11 01:30 comes twice in Europe/L",
            "11 300 minutes is very long for",
            "13 referrals go in a circle: Wes",
            "17 'sent' lies in the future: 20",
            "19 may you use the name 'Tom Ade",
            "20 'Keller' looks like a name, a",
            "21 'She sails.' speaks of Lea So",
            "22 a question of 1999 characters",
            "22 C6: this asks what they earn:");
    Set<String> files = Run.files(output).keySet();
    for (String id : new String[] {"rob-north", "ann", "kim", "lea-south"}) {
      assertThat(files)
          .contains("contacts/" + id + "/index.html", "contacts/" + id + "/prep-sheet.pdf")
          .contains("contacts/" + id + "/timeline.ics", "contacts/" + id + "/emails/letter.txt");
    }
    assertThat(files).contains("index.html", "timeline.ics", "guide/index.html");
    assertThat(Run.of("check", folder).exitCode()).isZero();
  }
}
