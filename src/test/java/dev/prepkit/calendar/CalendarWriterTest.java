package dev.prepkit.calendar;

import static dev.prepkit.TestFiles.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.prepkit.Fuzz;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.kit.ContactDates;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.library.Errand;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {

  private static final String MEETING =
      "sent: 2026-11-16\nreplied: 2026-11-18\n"
          + "meeting: {when: 2026-12-10 10:00, zone: Europe/Oslo, minutes: 30, place: Quay 4}\n";

  private static String written(String user, String contact, String today) {
    String yaml = "name: M\n" + user + "contacts:\n  - name: Jonas\n" + contact.indent(4);
    return written(yaml, LocalDate.parse(today));
  }

  private static String written(String yaml, LocalDate today) {
    Profile profile =
        new ProfileReader(new Diagnostics()).read(file("profile.yaml", yaml)).orElseThrow();
    KitAssembler kits = new KitAssembler(ShippedLibrary.LIBRARY, profile, today);
    List<ContactDates> dates = profile.contacts().stream().map(kits::dates).toList();
    return new CalendarWriter(profile.user().zone(), today).write(dates);
  }

  private static Map<String, VEvent> events(String calendar) {
    return StrictCalendar.parse(calendar).<VEvent>getComponents("VEVENT").stream()
        .collect(Collectors.toMap(CalendarWriterTest::title, Function.identity()));
  }

  private static String title(VEvent event) {
    return event.getSummary().getValue().replaceFirst(": Jonas$", "");
  }

  @Test
  void a_meeting_has_its_hours_in_utc_and_its_place() {
    VEvent meeting =
        events(written("zone: Europe/London\n", MEETING, "2026-12-01"))
            .get("Informational interview");

    assertThat(Instant.from(meeting.getDateTimeStart().getDate()))
        .isEqualTo("2026-12-10T09:00:00Z");
    assertThat(Instant.from(meeting.getDateTimeEnd().getDate())).isEqualTo("2026-12-10T09:30:00Z");
    assertThat(meeting.getLocation().getValue()).isEqualTo("Quay 4");
    assertThat(meeting.getDescription().getValue())
        .startsWith("Thursday, 10 December 2026, 09:00–09:30, London Time\n")
        .contains("\nThursday, 10 December 2026, 10:00–10:30, Central European Time\n");
    assertThat(meeting.getTimeTransparency().getValue()).isEqualTo("OPAQUE");
    assertThat(meeting.getAlarms()).hasSize(1);
  }

  @Test
  void without_any_zone_a_meeting_is_on_the_clock_on_the_wall() {
    VEvent meeting =
        events(written("", "meeting: {when: 2026-12-10 10:00}\n", "2026-12-01"))
            .get("Informational interview");

    assertThat(meeting.getDateTimeStart().getDate())
        .isEqualTo(LocalDateTime.of(2026, 12, 10, 10, 0));
  }

  @Test
  void errands_are_whole_days_that_block_no_time_and_ring_in_the_morning() {
    VEvent confirmation =
        events(written("zone: Europe/London\n", MEETING, "2026-12-01")).get("Confirm the meeting");

    assertThat(confirmation.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 12, 9));
    assertThat(confirmation.getDateTimeEnd().getDate()).isEqualTo(LocalDate.of(2026, 12, 10));
    assertThat(confirmation.getTimeTransparency().getValue()).isEqualTo("TRANSPARENT");
    assertThat(confirmation.getAlarms())
        .singleElement()
        .satisfies(
            alarm -> assertThat(alarm.getRequiredProperty("TRIGGER").getValue()).isEqualTo("PT9H"));
  }

  @Test
  void what_is_done_or_needless_is_cancelled_and_rings_no_more() {
    Map<String, VEvent> events = events(written("", MEETING, "2026-12-01"));

    assertThat(events.values())
        .filteredOn(event -> event.getStatus().getValue().equals(Status.VALUE_CANCELLED))
        .extracting(CalendarWriterTest::title)
        .containsExactlyInAnyOrder(
            "Ask for the meeting",
            "Send the one reminder",
            "Agree on a day",
            "Take it as a no, and ask somebody else");
    assertThat(events.values())
        .filteredOn(event -> event.getStatus().getValue().equals(Status.VALUE_CANCELLED))
        .allMatch(event -> event.getAlarms().isEmpty());
  }

  @Test
  void a_meeting_that_was_stays_and_one_with_a_closed_contact_goes() {
    assertThat(
            events(written("", MEETING + "met: 2026-12-10\n", "2026-12-11"))
                .get("Informational interview"))
        .satisfies(event -> assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED"))
        .satisfies(event -> assertThat(event.getAlarms()).isEmpty());
    assertThat(
            events(written("", MEETING + "closed: 2026-12-01\n", "2026-12-01"))
                .get("Informational interview")
                .getStatus()
                .getValue())
        .isEqualTo("CANCELLED");
  }

  @Test
  void a_later_build_updates_the_same_events_and_does_not_double_them() {
    Map<String, VEvent> before = events(written("", MEETING, "2026-12-01"));
    Map<String, VEvent> after =
        events(written("", MEETING.replace("12-10 10:00", "12-14 09:00"), "2026-12-02"));

    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach(
        (title, event) -> {
          VEvent later = after.get(title);
          assertThat(later.getUid()).as(title).isEqualTo(event.getUid());
          assertThat(later.getSequence().getSequenceNo())
              .isGreaterThan(event.getSequence().getSequenceNo());
          assertThat(later.getDateTimeStamp().getDate())
              .isAfter(event.getDateTimeStamp().getDate());
          assertThat(later.getLastModified().getDate()).isAfter(event.getLastModified().getDate());
        });
    assertThat(after.get("Informational interview").getDateTimeStart().getDate())
        .isNotEqualTo(before.get("Informational interview").getDateTimeStart().getDate());
  }

  @Test
  void what_is_written_down_on_the_same_day_outdoes_what_was_known_before() {
    String met = "met: 2026-12-01\n";
    VEvent before = events(written("", met, "2026-12-01")).get("Send your thanks");
    VEvent after =
        events(written("", met + "thanked: 2026-12-01\n", "2026-12-01")).get("Send your thanks");

    assertThat(before.getStatus().getValue()).isEqualTo("CONFIRMED");
    assertThat(after.getStatus().getValue()).isEqualTo("CANCELLED");
    assertThat(after.getSequence().getSequenceNo())
        .isGreaterThan(before.getSequence().getSequenceNo());
  }

  @Test
  void an_event_is_known_again_by_contact_and_errand_alone() {
    String two = "name: M\ncontacts:\n  - {name: Ann}\n  - {name: Bob}\n";
    String renamed = "name: Maya\ncontacts:\n  - {name: Dr Bob, id: bob, sent: 2026-11-30}\n";

    assertThat(uids(written(two, LocalDate.of(2026, 12, 1)))).doesNotHaveDuplicates();
    assertThat(uids(written(two, LocalDate.of(2026, 12, 1))))
        .contains(uids(written(renamed, LocalDate.of(2026, 12, 9))).getFirst());
    assertThat(uids(written("name: M\ncontacts: [{name: Bob}]\n", LocalDate.of(2026, 12, 1))))
        .as("never to be changed: people have it in their calendars")
        .containsExactly("eea74b6d-625a-344b-ac4c-78732b5d810b");
  }

  @Test
  void the_reader_of_these_tests_is_strict() {
    String calendar = written("", MEETING, "2026-12-01");

    for (String wrong :
        List.of(
            calendar.replaceFirst("UID:[^\r]*\r\n", ""),
            calendar.replaceFirst("DTSTAMP:[^\\r]*\\r\\n", ""),
            calendar.replace("\r\n", "\n"),
            calendar.replaceFirst("STATUS:CONFIRMED", "STATUS:MAYBE"),
            calendar.replaceFirst("\r\n ", "\r\n"))) {
      assertThat(wrong).isNotEqualTo(calendar);
      assertThat(catchThrowable(() -> StrictCalendar.parse(wrong)))
          .as(wrong)
          .isInstanceOf(AssertionError.class);
    }
  }

  private static List<String> uids(String calendar) {
    return StrictCalendar.parse(calendar).<VEvent>getComponents("VEVENT").stream()
        .map(event -> event.getUid().orElseThrow().getValue())
        .toList();
  }

  @Test
  void the_same_dates_give_the_same_text() {
    assertThat(written("", MEETING, "2026-12-01")).isEqualTo(written("", MEETING, "2026-12-01"));
  }

  @Test
  void hostile_names_stay_names() {
    String name =
        "A;B,C\\\\D \\r\\nEND:VEVENT\\nBEGIN:VEVENT\\u0007\\u2028\\u0085\\tX:\\e[31m 山😀é";
    String place = "Q\\nATTENDEE:mailto:x@example.org";
    String calendar =
        written(
            "name: M\ncontacts:\n  - name: \""
                + name
                + "\"\n    meeting: {when: 2026-12-10,"
                + " place: \""
                + place
                + "\"}\n",
            LocalDate.of(2026, 12, 1));
    List<VEvent> events = StrictCalendar.parse(calendar).getComponents("VEVENT");

    assertThat(events).hasSize(Errand.values().length - 4);
    assertThat(events)
        .allSatisfy(
            event ->
                assertThat(event.getSummary().getValue())
                    .endsWith(": A;B,C\\D END:VEVENT BEGIN:VEVENT X: [31m 山😀é"));
    assertThat(calendar)
        .doesNotContain("\nATTENDEE")
        .doesNotContain("\u0007")
        .doesNotContain("\u001b");
  }

  @Tag(Fuzz.TAG)
  @Test
  void lines_end_as_the_format_wants_and_have_at_most_75_octets() {
    Random random = Fuzz.random(3);
    for (int run = 0; run < Fuzz.times(200); run++) {
      String name =
          random
              .ints(random.nextInt(1, 120))
              .mapToObj(i -> List.of("a", "é", "山", "😀", ";", ",", " ").get(Math.floorMod(i, 7)))
              .collect(Collectors.joining());
      String calendar =
          written(
              "name: M\ncontacts:\n  - {name: \"x" + name + "\", id: x}\n",
              LocalDate.of(2026, 12, 1));

      assertThat(calendar).endsWith("END:VCALENDAR\r\n");
      assertThat(calendar.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
      for (String line : calendar.split("\r\n")) {
        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75);
      }
      Calendar parsed = StrictCalendar.parse(calendar);
      assertThat(parsed.<VEvent>getComponents("VEVENT").getFirst().getSummary().getValue())
          .isEqualTo("Ask for the meeting: " + ("x" + name).replaceAll(" +", " ").strip());
    }
  }
}
