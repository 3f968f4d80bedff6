package dev.prepkit.plan;

import dev.prepkit.library.Errand;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Log;
import dev.prepkit.profile.Mark;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How things stand with one contact on one day: what is done, due, late, or still to come. */
public final class Course {

  private static final Map<Errand, Mark> MARKS =
      Map.of(
          Errand.ASK_ANOTHER, Mark.CLOSED,
          Errand.REQUEST, Mark.SENT,
          Errand.FOLLOW_UP, Mark.FOLLOWED_UP,
          Errand.CONFIRMATION, Mark.CONFIRMED,
          Errand.MEETING, Mark.MET,
          Errand.THANK_YOU, Mark.THANKED,
          Errand.THANK_INTRODUCER, Mark.INTRODUCER_THANKED,
          Errand.CHECK_IN, Mark.CHECKED_IN,
          Errand.UPDATE, Mark.UPDATED);

  /** What is done for those who were met. */
  static final Set<Mark> AFTERWARDS =
      EnumSet.of(Mark.THANKED, Mark.INTRODUCER_THANKED, Mark.CHECKED_IN, Mark.UPDATED);

  /** What one tells others of a meeting, and what became of it. */
  private static final Set<Errand> TOLD =
      EnumSet.of(Errand.THANK_INTRODUCER, Errand.CHECK_IN, Errand.UPDATE);

  private final Contact contact;
  private final LocalDate today;
  private final Optional<MeetingDays> meeting;
  private final Optional<MeetingDays> held;
  private final Log log;
  private final Windows windows;

  private Course(Contact contact, Circumstances now) {
    this.contact = contact;
    this.today = now.today();
    this.meeting = MeetingDays.of(contact, now);
    Log past = contact.log().only((mark, day) -> !day.isAfter(today));
    this.held = held(past.day(Mark.MET));
    this.log = past.only((mark, day) -> !isTooEarly(mark, day));
    this.windows = new Windows(log, meeting, held, now);
  }

  /**
   * All errands that there are for a contact, in the order of the way. What lies in the future, and
   * thanks for a meeting that has not been, do not count as done.
   */
  public static List<Due> of(Contact contact, Circumstances now) {
    Course course = new Course(contact, now);
    return Stream.of(Errand.values()).flatMap(errand -> course.due(errand).stream()).toList();
  }

  /** Whether the day of a meeting is over, and nothing says that it took place. */
  public static boolean isUnsure(Contact contact, Circumstances now) {
    return new Course(contact, now).isUnsure();
  }

  private boolean isUnsure() {
    return isOver() && !wasMet();
  }

  private Optional<MeetingDays> held(Optional<LocalDate> met) {
    return met.map(day -> meeting.filter(days -> isOn(days, day)).orElse(MeetingDays.on(day)))
        .or(() -> meeting);
  }

  /** Whether a day is that of the meeting, on the user's calendar or on the contact's. */
  private boolean isOn(MeetingDays days, LocalDate day) {
    return days.start().equals(day) || contact.meeting().day().filter(day::equals).isPresent();
  }

  private boolean isTooEarly(Mark mark, LocalDate day) {
    return AFTERWARDS.contains(mark) && held.filter(days -> day.isBefore(days.start())).isPresent();
  }

  /** What to write into the profile once an errand is done, if there is a key for it. */
  public static Optional<Mark> mark(Errand errand) {
    return Optional.ofNullable(MARKS.get(errand));
  }

  private Optional<Due> due(Errand errand) {
    if (errand == Errand.THANK_INTRODUCER && contact.connection().referrer().isEmpty()) {
      return Optional.empty();
    }
    return done(errand)
        .or(() -> windows.of(errand).map(window -> undone(errand, window)))
        .filter(due -> !isHeldBack(due));
  }

  private Optional<Due> done(Errand errand) {
    return mark(errand)
        .flatMap(log::day)
        .map(day -> new Due(errand, State.DONE, day, Optional.empty()));
  }

  private Due undone(Errand errand, Window window) {
    if (errand == Errand.MEETING && isOver()) {
      return new Due(errand, State.DONE, window.first(), Optional.empty());
    }
    if (isNeedless(errand)) {
      return new Due(errand, State.NEEDLESS, window.first(), window.last());
    }
    State state = isTooSoon(errand) ? State.LATER : window.state(today);
    return new Due(errand, state, window.next(today), window.last());
  }

  private boolean isNeedless(Errand errand) {
    return log.has(Mark.CLOSED)
        || switch (errand) {
          case REQUEST -> isAnswered() || log.has(Mark.FOLLOWED_UP);
          case FOLLOW_UP -> isAnswered() || isSilent();
          case ARRANGE -> held.isPresent() || wasMet();
          case ASK_ANOTHER -> isAnswered();
          case CONFIRMATION -> isMeetingHere() || isArrangedSince();
          case CHECK_IN -> isTimeForUpdate() || isPast(errand);
          case MEETING, THANK_YOU, THANK_INTRODUCER, UPDATE -> false;
        };
  }

  private boolean isAnswered() {
    return held.isPresent() || wasMet() || log.has(Mark.REPLIED) || log.has(Mark.CONFIRMED);
  }

  private boolean wasMet() {
    return log.has(Mark.MET) || AFTERWARDS.stream().anyMatch(log::has);
  }

  private boolean isSilent() {
    return windows.of(Errand.ASK_ANOTHER).filter(window -> hasBegun(window)).isPresent();
  }

  private boolean isTimeForUpdate() {
    return log.has(Mark.UPDATED)
        || windows.of(Errand.UPDATE).filter(window -> hasBegun(window)).isPresent();
  }

  /** What is done only on occasion is never late. */
  private boolean isPast(Errand errand) {
    return windows
        .of(errand)
        .flatMap(Window::last)
        .filter(last -> last.isBefore(today))
        .isPresent();
  }

  private boolean hasBegun(Window window) {
    return !window.first().isAfter(today);
  }

  private boolean isMeetingHere() {
    return wasMet() || meeting.filter(days -> days.start().isAfter(today)).isEmpty();
  }

  /** Who answered on the day for confirming it, or later, has just confirmed it. */
  private boolean isArrangedSince() {
    return windows
        .of(Errand.CONFIRMATION)
        .flatMap(window -> log.day(Mark.REPLIED).filter(day -> !day.isBefore(window.first())))
        .isPresent();
  }

  /** Nobody gives thanks for a meeting that may still be to come. */
  private boolean isTooSoon(Errand errand) {
    return (errand == Errand.THANK_YOU || errand == Errand.THANK_INTRODUCER) && !isOver();
  }

  /** What is told of a meeting waits until it is clear that there was one. */
  private boolean isHeldBack(Due due) {
    return due.pressing() && TOLD.contains(due.errand()) && isUnsure();
  }

  private boolean isOver() {
    return wasMet() || held.filter(days -> days.start().isBefore(today)).isPresent();
  }
}
