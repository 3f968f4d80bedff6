package dev.prepkit.calendar;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Classification;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import dev.prepkit.kit.Appointment;
import dev.prepkit.kit.ContactDates;
import dev.prepkit.kit.Hours;
import dev.prepkit.kit.Timeline;
import dev.prepkit.library.Errand;
import dev.prepkit.profile.Contact;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes events of errands. What is settled is cancelled, so that calendars let go of it; a meeting
 * stays, as something that was.
 */
final class Events {

  /** Never changes: a calendar knows an event again by what is made of this. */
  private static final String NAMESPACE = "prepkit/timeline/";

  /** In hours from the beginning of the day. */
  private static final int MORNING = 9;

  /** Thanks are written on the evening of the meeting. */
  private static final int EVENING = 20;

  /** More than can happen. */
  private static final int STEPS_A_DAY = 100;

  private final LocalDate today;
  private final EventDates dates;

  /**
   * @param today the day that the events are dated with; a later one outdoes an earlier one
   */
  Events(LocalDate today, EventDates dates) {
    this.today = today;
    this.dates = dates;
  }

  VEvent event(ContactDates contact, Timeline.Entry entry) {
    VEvent event = new VEvent();
    event.setUid(uid(contact.contact().id(), entry.errand()));
    event.setDateTimeStamp(midnight());
    event.setLastModified(midnight());
    event.setSequence(sequence(contact.contact()));
    event.setSummary(PlainLine.of(entry.title() + ": " + contact.contact().name()));
    event.setClassification(Classification.private_());
    dates.set(event, contact, entry.due());
    if (entry.errand() == Errand.MEETING && !entry.needless()) {
      addMeeting(event, contact.appointment(), entry);
    } else {
      addErrand(event, entry);
    }
    return event;
  }

  private static void addMeeting(VEvent event, Appointment appointment, Timeline.Entry entry) {
    Stream<String> hours =
        Stream.of(appointment.here(), appointment.elsewhere())
            .flatMap(Optional::stream)
            .map(Events::line);
    event.setDescription(lines(Stream.concat(hours, Stream.of(entry.text().note()))));
    event.setStatus(Status.confirmed());
    Stream.of(appointment.place(), appointment.link())
        .flatMap(Optional::stream)
        .map(PlainLine::of)
        .reduce((place, link) -> place + ", " + link)
        .ifPresent(event::setLocation);
    if (!entry.done() && event.getDateStart().getValue().hasTime()) {
      event.addAlarm(alarm(event, Duration.builder().prior(true).hours(1)));
    }
  }

  private static void addErrand(VEvent event, Timeline.Entry entry) {
    if (entry.due().settled()) {
      event.setDescription(lines(Stream.of(entry.text().note())));
      event.setStatus(Status.cancelled());
    } else {
      event.setDescription(lines(Stream.of(entry.status(), entry.text().note())));
      event.setStatus(Status.confirmed());
      int hour = entry.errand() == Errand.THANK_YOU ? EVENING : MORNING;
      event.addAlarm(alarm(event, Duration.builder().hours(hour)));
    }
  }

  private static VAlarm alarm(VEvent event, Duration.Builder fromStart) {
    return VAlarm.display(
        new Trigger(fromStart.build(), Related.START), event.getSummary().getValue());
  }

  /** {@code Thursday 10 December 2026, 10:00–10:30, Central European Time}. */
  private static String line(Hours hours) {
    return Stream.of(
            Optional.of(hours.day()), Optional.of(hours.from() + "–" + hours.until()), hours.zone())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String lines(Stream<String> texts) {
    return texts.map(PlainLine::of).collect(Collectors.joining("\n"));
  }

  /** The same for the same errand of the same contact, in every build. */
  private static String uid(String contact, Errand errand) {
    String name = NAMESPACE + contact + "/" + errand.key();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Grows from day to day; on one day, with what has happened by then. */
  private int sequence(Contact contact) {
    int known = contact.log().days().size() + (contact.meeting().day().isPresent() ? 1 : 0);
    return Math.toIntExact(today.toEpochDay() * STEPS_A_DAY + known);
  }

  private Date midnight() {
    return Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
