package dev.prepkit.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import dev.prepkit.kit.ContactDates;
import dev.prepkit.kit.Timeline;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Writes the dates of contacts as a calendar (RFC 5545), for people to import. */
public final class CalendarWriter {

  private static final String PRODUCT = "-//Prepkit//Timeline//EN";

  private final Optional<ZoneId> home;
  private final LocalDate today;

  /**
   * @param home the user's zone
   * @param today the day that the calendar is dated with
   */
  public CalendarWriter(Optional<ZoneId> home, LocalDate today) {
    this.home = home;
    this.today = today;
  }

  /** One calendar for all these contacts; the same dates give the same text. */
  public String write(List<ContactDates> contacts) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    Events events = new Events(today, new EventDates(calendar, home));
    for (ContactDates contact : contacts) {
      for (Timeline.Entry entry : contact.timeline().entries()) {
        calendar.addEvent(events.event(contact, entry));
      }
    }
    return FoldedLines.fold(text(calendar));
  }

  private static String text(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      // The library folds by characters, the format by octets.
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
