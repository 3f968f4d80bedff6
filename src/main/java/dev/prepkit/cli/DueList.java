package dev.prepkit.cli;

import dev.prepkit.kit.Appointment;
import dev.prepkit.kit.ContactDates;
import dev.prepkit.kit.Hours;
import dev.prepkit.kit.Start;
import dev.prepkit.kit.Timeline;
import dev.prepkit.library.Errand;
import dev.prepkit.plan.Course;
import dev.prepkit.plan.Due;
import dev.prepkit.profile.Contact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is due for all contacts, as a terminal of 80 columns shows it. */
final class DueList {

  private static final int COLUMNS = 80;

  /** Room for a number in front. */
  private static final int INDENT = 4;

  /** More of what comes is no help today. */
  private static final int MOST_COMING = 5;

  private static final Start NEVER = new Start(LocalDate.MAX, Optional.empty());

  /** One errand for one contact. */
  private record Item(ContactDates dates, Timeline.Entry entry) {

    Contact contact() {
      return dates.contact();
    }

    Optional<Start> start() {
      return dates.appointment().start();
    }

    Due due() {
      return entry.due();
    }
  }

  /** What is equally urgent keeps the order of the profile, but for meetings: they have hours. */
  private static final Comparator<Item> URGENCY =
      Comparator.comparing(Item::due, Due.URGENCY)
          .thenComparing(Item::start, Comparator.comparing(start -> start.orElse(NEVER)));

  private final List<Item> pressing;
  private final List<Item> coming;
  private final LocalDate today;

  DueList(List<ContactDates> contacts, LocalDate today) {
    this.pressing =
        contacts.stream()
            .flatMap(each -> each.timeline().open().stream().map(e -> new Item(each, e)))
            .filter(item -> item.due().pressing())
            .sorted(URGENCY)
            .toList();
    this.coming =
        contacts.stream()
            .flatMap(each -> each.timeline().next().stream().map(e -> new Item(each, e)))
            .filter(item -> !item.due().pressing())
            .sorted(URGENCY)
            .limit(MOST_COMING)
            .toList();
    this.today = today;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    if (pressing.isEmpty()) {
      text.append("Nothing is due on " + today + ".\n");
    } else {
      text.append("Due on " + today + ", the most urgent first:\n\n")
          .append(table(pressing, today));
    }
    if (!coming.isEmpty()) {
      text.append(pressing.isEmpty() ? "\n" : "")
          .append("Coming up:\n\n")
          .append(table(coming, today));
    } else if (pressing.isEmpty()) {
      text.append("Nothing is left to do for anybody in profile.yaml: add the next person.\n");
    }
    return text.toString();
  }

  private static String table(List<Item> items, LocalDate today) {
    StringBuilder table = new StringBuilder();
    for (Item item : items) {
      List<String> lines = new ArrayList<>();
      lines.addAll(lines(item.entry().title() + ": " + item.contact().name()));
      lines.addAll(lines(item.entry().status()));
      hours(item).forEach(line -> lines.addAll(lines(line)));
      hint(item, today).map(DueList::lines).ifPresent(lines::addAll);
      String number = item.due().pressing() ? items.indexOf(item) + 1 + "." : "";
      for (String line : lines) {
        table.append("%-3s %s\n".formatted(number, line));
        number = "";
      }
      table.append("\n");
    }
    return table.toString();
  }

  /** When a meeting is, on the user's clock and on the contact's. */
  private static List<String> hours(Item item) {
    Appointment appointment = item.dates().appointment();
    return item.entry().errand() == Errand.MEETING
        ? Stream.concat(
                appointment.here().map(DueList::span).stream(),
                appointment
                    .elsewhere()
                    .map(hours -> "on their clock: " + hours.day() + ", " + span(hours))
                    .stream())
            .toList()
        : List.of();
  }

  private static String span(Hours hours) {
    return hours.from() + "–" + hours.until() + hours.zone().map(zone -> " " + zone).orElse("");
  }

  private static List<String> lines(String text) {
    return TerminalText.lines(text, COLUMNS - INDENT);
  }

  /** What to write down when it is done, so that it does not come up again. */
  private static Optional<String> hint(Item item, LocalDate today) {
    Optional<LocalDate> unsure =
        item.start()
            .map(Start::day)
            .filter(
                day -> item.dates().timeline().unsure() && item.due().errand() == Errand.THANK_YOU);
    if (unsure.isPresent()) {
      return Optional.of(
          "if you met, add 'met: %s' to '%s' in profile.yaml, and 'thanked: %s' when you have; if not, correct 'when'"
              .formatted(unsure.get(), item.contact().id(), today));
    }
    return Course.mark(item.entry().errand())
        .filter(mark -> item.due().pressing())
        .map(
            mark ->
                "then add '%s: %s' to '%s' in profile.yaml"
                    .formatted(mark.key(), today, item.contact().id()));
  }
}
