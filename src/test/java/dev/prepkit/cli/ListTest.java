package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListTest {

  private static final String PROFILE =
      """
      name: Ana
      zone: Europe/London
      contacts:
        - name: 山田 花子
          id: yamada
          meeting: {when: 2026-12-11 09:00, minutes: 20, zone: Asia/Tokyo}
        - name: Bo Averylongfamilyname-Withasecondpart of Somewhere
          sent: 2026-11-20
        - name: Cy
          closed: 2026-11-20
      """;

  @TempDir Path folder;

  @Test
  void everybody_is_told_with_day_next_step_and_id() {
    TestFiles.write(folder, Map.of("profile.yaml", PROFILE));
    Run run = Run.of("list", folder, "--today", "2026-12-01");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Contact                     Meeting                   Next

            山田 花子                   Friday, 11 December 2026  Confirm the meeting
            yamada                      00:00–00:20               Thu 10 Dec

            Bo                          no day yet                Send the one reminder
            Averylongfamilyname-Withas                            due now, by Fri 4 Dec at
            econdpart of Somewhere                                the latest
            bo-averylongfamilyname-withasecondpart-of-somewhere

            Cy                          no day yet                nothing
            cy
            """);
  }
}
