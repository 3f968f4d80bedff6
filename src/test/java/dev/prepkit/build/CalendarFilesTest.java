package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import dev.prepkit.calendar.StrictCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFilesTest {

  @TempDir Path folder;

  @Test
  void every_contact_has_a_calendar_and_all_together_have_one() throws IOException {
    TestFiles.write(
        folder,
        Map.of(
            "profile.yaml",
            "name: M\nzone: Asia/Tokyo\ncontacts:\n  - {name: Ann, sent: 2026-11-20}\n"
                + "  - {name: Bob, referrer: Ann, meeting: {when: 2026-12-10 10:00}}\n"));
    Path out = Run.build(folder, folder.resolve("out"));

    List<Component> ann = events(out.resolve("contacts/ann/timeline.ics"));
    List<Component> bob = events(out.resolve("contacts/bob/timeline.ics"));
    assertThat(events(out.resolve("timeline.ics"))).containsAll(ann).containsAll(bob);
    assertThat(events(out.resolve("timeline.ics"))).hasSize(ann.size() + bob.size());
    assertThat(Files.readString(out.resolve("index.html")))
        .contains("href=\"timeline.ics\"", "Send the one reminder");
    assertThat(Files.readString(out.resolve("contacts/ann/index.html")))
        .contains("href=\"timeline.ics\"", "due now, by Fri 4 Dec at the latest");
  }

  private static List<Component> events(Path file) throws IOException {
    return StrictCalendar.parse(Files.readString(file)).getComponents("VEVENT").stream()
        .map(Component.class::cast)
        .toList();
  }
}
