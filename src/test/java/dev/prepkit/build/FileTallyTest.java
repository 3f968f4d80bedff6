package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.build.BuildReport.FileCount;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileTallyTest {

  @Test
  void each_file_counts_among_its_kind() {
    FileTally tally =
        FileTally.of(
            Map.of(
                "index.html", 1_600L,
                "contacts/jo/index.html", 40L,
                "contacts/jo/prep-sheet.pdf", 75L,
                "contacts/jo/emails/thank-you.txt", 5L,
                "contacts/jo/emails/thank-you.eml", 6L,
                "contacts/jo/timeline.ics", 9L,
                "assets/search-index.js", 262L));
    tally.add("assets/site.css", 26);

    assertThat(tally.counts())
        .containsExactly(
            Map.entry(FileKind.PAGES, new FileCount(2, 1_640)),
            Map.entry(FileKind.SHEETS, new FileCount(1, 75)),
            Map.entry(FileKind.MESSAGES, new FileCount(2, 11)),
            Map.entry(FileKind.CALENDARS, new FileCount(1, 9)),
            Map.entry(FileKind.SEARCH, new FileCount(1, 262)),
            Map.entry(FileKind.OTHERS, new FileCount(1, 26)));
  }
}
