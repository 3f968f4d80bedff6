package dev.prepkit.build;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.kit.ContactDates;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.print.Paper;
import dev.prepkit.profile.Profile;
import dev.prepkit.site.Views.ContactEntry;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the home page and a contact's page say of days, seen from Tuesday 1 December 2026. */
class DatesOnPagesTest {

  private static final Workshop WORKSHOP = PlainSheets.workshop(Paper.A4, false);

  private static Document home(String profile) {
    Profile read = SmallLibrary.profile(profile);
    KitAssembler kits = new KitAssembler(WORKSHOP.library(), read, TODAY);
    List<ContactEntry> contacts =
        read.contacts().stream()
            .map(kits::dates)
            .sorted(ContactDates.URGENCY)
            .map(ContactEntry::of)
            .toList();
    return Jsoup.parse(WORKSHOP.site().home(WORKSHOP.library(), contacts, List.of()).markup());
  }

  private static Document contact(String profile) {
    Profile read = SmallLibrary.profile(profile);
    KitAssembler kits = new KitAssembler(WORKSHOP.library(), read, TODAY);
    return Jsoup.parse(WORKSHOP.site().contact(kits.assemble(read.contacts().getFirst())).markup());
  }

  private static List<String> cues(Document home) {
    return home.select(".people .cue").eachText();
  }

  private static String acrossTheDateLine(String yours, String theirs, String when) {
    return "name: M\nzone: %s\ncontacts:\n  - {name: J, meeting: {when: %s, zone: %s}}\n"
        .formatted(yours, when, theirs);
  }

  @Test
  void across_the_date_line_it_is_the_day_of_the_user_that_counts() {
    String east = acrossTheDateLine("Pacific/Auckland", "America/Los_Angeles", "2026-12-09 15:00");
    assertThat(cues(home(east)))
        .containsExactly("Thursday, 10 December 2026 12:00 New Zealand Time");
    assertThat(home(east).select(".people .text").text())
        .contains("On their clock: Wednesday, 9 December 2026, 15:00 Pacific Time");
    assertThat(contact(east).select("[data-until]").attr("data-until")).isEqualTo("2026-12-10");

    String west = acrossTheDateLine("America/Los_Angeles", "Pacific/Auckland", "2026-12-10 12:00");
    assertThat(cues(home(west))).containsExactly("Wednesday, 9 December 2026 15:00 Pacific Time");
    Document page = contact(west);
    assertThat(page.select("[data-until]").attr("data-until")).isEqualTo("2026-12-09");
    assertThat(page.select(".strip span").text()).isEqualTo("Next: Confirm the meeting, Tue 8 Dec");
    assertThat(page.select(".facts dd").eachText())
        .contains(
            "Wednesday, 9 December 2026 15:00–15:20 Pacific Time",
            "Thursday, 10 December 2026 12:00–12:20 New Zealand Time");
    assertThat(page.select(".run .cue").eachText()).startsWith("14:50 11:50", "15:00 12:00");
  }

  @Test
  void who_was_met_or_never_will_be_has_a_day_and_only_what_is_late_is_marked() {
    Document home =
        home(
            """
            name: M
            contacts:
              - {name: Ask}
              - {name: Closed, sent: 2026-10-05, closed: 2026-11-05}
              - {name: Met, met: 2026-11-26}
              - {name: Soon, meeting: {when: 2026-12-04 08:00}}
              - {name: Some day, meeting: {when: 2026-12-07}}
            """);

    assertThat(home.select(".people h3").eachText())
        .containsExactly("Met", "Soon", "Some day", "Ask", "Closed");
    assertThat(cues(home))
        .containsExactly(
            "Met Thu 26 Nov",
            "Friday, 4 December 2026 08:00",
            "Monday, 7 December 2026",
            "No day yet",
            "Closed Thu 5 Nov");
    assertThat(home.select(".due").select("h3").eachText()).containsExactly("Met");
    assertThat(home.select("[data-due]")).map(Element::text).isEmpty();
  }

  @Test
  void the_page_of_who_was_met_or_never_will_be_says_so_too() {
    String profile = "name: M\ncontacts:\n  - {name: J, %s}\n";

    assertThat(when(profile.formatted("met: 2026-11-26"))).isEqualTo("Met Thu 26 Nov");
    assertThat(when(profile.formatted("sent: 2026-10-05, closed: 2026-11-05")))
        .isEqualTo("Closed Thu 5 Nov");
    assertThat(when(profile.formatted("sent: 2026-11-30"))).isEqualTo("No day yet");
    assertThat(when(profile.formatted("meeting: {when: 2026-11-26}")))
        .isEqualTo("Thursday, 26 November 2026");
  }

  @Test
  void nobody_is_said_to_be_met_while_that_is_unsure() {
    assertThat(cues(home("name: M\ncontacts: [{name: J, meeting: {when: 2026-11-26}}]\n")))
        .containsExactly("Thursday, 26 November 2026");
  }

  private String when(String profile) {
    return contact(profile).select(".facts dd").first().text();
  }
}
