package dev.prepkit.plan;

import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Meeting;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The days of the user's calendar on which a meeting begins and ends: nine o'clock in Auckland is
 * the evening before in London.
 */
record MeetingDays(LocalDate start, LocalDate end) {

  static MeetingDays on(LocalDate day) {
    return new MeetingDays(day, day);
  }

  /** Nothing where no day is agreed. */
  static Optional<MeetingDays> of(Contact contact, Circumstances now) {
    Meeting meeting = contact.meeting();
    int minutes = meeting.minutes().orElse(now.policies().minutes());
    return atHome(meeting, now.home())
        .map(start -> new MeetingDays(day(start), day(start.plusMinutes(minutes))))
        .or(() -> meeting.day().map(MeetingDays::on));
  }

  private static Optional<ZonedDateTime> atHome(Meeting meeting, Optional<ZoneId> home) {
    return meeting
        .start(home.orElse(ZoneOffset.UTC))
        .map(start -> home.map(start::withZoneSameInstant).orElse(start));
  }

  private static LocalDate day(ZonedDateTime moment) {
    return moment.toLocalDate();
  }
}
