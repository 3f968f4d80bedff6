package dev.prepkit.cli;

import dev.prepkit.kit.Appointment;
import dev.prepkit.kit.ContactDates;
import dev.prepkit.kit.Hours;
import dev.prepkit.profile.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All contacts in the order of the profile, as a terminal of 80 columns shows them. */
final class ContactTable {

  private static final TextTable TABLE = new TextTable(26, 24, 26);

  private final List<ContactDates> contacts;

  ContactTable(List<ContactDates> contacts) {
    this.contacts = contacts;
  }

  String text() {
    Stream<String> head = row(List.of("Contact"), List.of("Meeting"), List.of("Next"));
    Stream<String> rows =
        contacts.stream()
            .flatMap(
                each ->
                    Stream.concat(
                        Stream.of(""),
                        row(who(each), broken(when(each), 1), broken(next(each), 2))));
    return Stream.concat(head, rows).map(line -> line + "\n").collect(Collectors.joining());
  }

  /** The name, and below it the id, which stays in one piece. */
  private static List<String> who(ContactDates dates) {
    Contact contact = dates.contact();
    List<String> lines = new ArrayList<>(TABLE.lines(contact.name(), 0));
    lines.add(contact.id());
    return lines;
  }

  private static List<String> when(ContactDates dates) {
    Appointment appointment = dates.appointment();
    Optional<Hours> hours = appointment.here();
    if (hours.isPresent()) {
      return List.of(hours.get().day(), hours.get().from() + "–" + hours.get().until());
    }
    return List.of(appointment.start().map(start -> start.day().toString()).orElse("no day yet"));
  }

  private static List<String> next(ContactDates dates) {
    return dates
        .timeline()
        .next()
        .map(entry -> List.of(entry.title(), entry.status()))
        .orElse(List.of("nothing"));
  }

  private static List<String> broken(List<String> lines, int column) {
    return lines.stream().flatMap(line -> TABLE.lines(line, column).stream()).toList();
  }

  /** Cells side by side, each a list of lines. */
  private static Stream<String> row(List<String> who, List<String> when, List<String> next) {
    return TABLE.row(List.of(who, when, next));
  }
}
