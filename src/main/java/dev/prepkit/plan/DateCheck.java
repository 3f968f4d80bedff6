package dev.prepkit.plan;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Log;
import dev.prepkit.profile.Mark;
import dev.prepkit.profile.Profile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Warns of days that cannot be right: one is probably mistyped, or one is missing. */
public final class DateCheck {

  /** What is never before what. */
  private record Order(Mark first, Mark then) {}

  private static final List<Order> ORDERS =
      List.of(
          new Order(Mark.SENT, Mark.REPLIED),
          new Order(Mark.SENT, Mark.CONFIRMED),
          new Order(Mark.SENT, Mark.MET));

  /** What leads to a meeting. */
  private static final List<Mark> BEFOREHAND = List.of(Mark.SENT, Mark.REPLIED, Mark.CONFIRMED);

  private static final int YEARS_AHEAD = 1;
  private static final int YEARS_AGO = 5;

  private final Circumstances now;
  private final Diagnostics diagnostics;

  public DateCheck(Circumstances now, Diagnostics diagnostics) {
    this.now = now;
    this.diagnostics = diagnostics;
  }

  public void check(Profile profile) {
    profile.contacts().forEach(this::check);
  }

  private void check(Contact contact) {
    Log log = contact.log();
    Optional<LocalDate> meeting = MeetingDays.of(contact, now).map(MeetingDays::start);
    log.days().forEach(this::checkPast);
    if (hasFarDay(contact)) {
      return;
    }
    ORDERS.forEach(order -> checkOrder(log, order));
    Course.AFTERWARDS.forEach(mark -> checkAfterwards(log, mark, meeting));
    meeting.filter(day -> !log.has(Mark.MET)).ifPresent(day -> checkBeforehand(log, day));
    new ReminderCheck(now, diagnostics).check(log);
    checkIntroducer(contact);
    checkSameDay(contact, meeting);
    meeting
        .filter(day -> day.isBefore(now.today()) && log.isEmpty())
        .ifPresent(day -> warnOfSilence(contact, day));
  }

  private void checkPast(Mark mark, Located<LocalDate> day) {
    if (day.value().isAfter(now.today())) {
      diagnostics.warning(
          day.at(),
          "'" + mark.key() + "' lies in the future: " + day.value(),
          "write it down once it is done; it does not count before that day");
    }
  }

  /** Nobody plans years ahead, and few write down what was many years ago. */
  private boolean isFar(LocalDate day) {
    return day.isAfter(now.today().plusYears(YEARS_AHEAD))
        || day.isBefore(now.today().minusYears(YEARS_AGO));
  }

  /** In a wrong year, whatever else is odd about a day follows from it. */
  private boolean hasFarDay(Contact contact) {
    List<Located<LocalDate>> far =
        Stream.concat(
                contact
                    .meeting()
                    .day()
                    .map(day -> new Located<>(day, contact.meeting().at()))
                    .stream(),
                contact.log().days().values().stream()
                    .filter(day -> !day.value().isAfter(now.today())))
            .filter(day -> isFar(day.value()))
            .toList();
    for (Located<LocalDate> day : far) {
      long years = ChronoUnit.YEARS.between(now.today(), day.value());
      String away =
          years < 0
              ? -years + " years ago"
              : (years == 1 ? "more than a year" : years + " years") + " from now";
      diagnostics.warning(
          day.at(), day.value() + " is " + away, "is the year right? If not, correct it");
    }
    return !far.isEmpty();
  }

  private void checkOrder(Log log, Order order) {
    log.day(order.first())
        .ifPresent(day -> checkNotBefore(log, order.then(), "'" + order.first().key() + "'", day));
  }

  private void checkAfterwards(Log log, Mark mark, Optional<LocalDate> meeting) {
    Optional<LocalDate> met = log.day(Mark.MET);
    String what = met.isPresent() ? "'met'" : "the meeting";
    met.or(() -> meeting).ifPresent(day -> checkNotBefore(log, mark, what, day));
    if (met.isEmpty() && meeting.isEmpty()) {
      log.written(mark)
          .ifPresent(
              day ->
                  diagnostics.warning(
                      day.at(),
                      "'" + mark.key() + "' stands here, but no day on which you met",
                      "add a line 'met: …' with the day of the meeting"));
    }
  }

  private void checkBeforehand(Log log, LocalDate meeting) {
    for (Mark mark : BEFOREHAND) {
      log.written(mark)
          .filter(day -> day.value().isAfter(meeting))
          .ifPresent(day -> warnOfOrder(mark, day, " is after the meeting (" + meeting + ")"));
    }
  }

  private void checkNotBefore(Log log, Mark mark, String what, LocalDate first) {
    log.written(mark)
        .filter(day -> day.value().isBefore(first))
        .ifPresent(day -> warnOfOrder(mark, day, " is before " + what + " (" + first + ")"));
  }

  private void warnOfOrder(Mark mark, Located<LocalDate> day, String what) {
    diagnostics.warning(
        day.at(),
        "'" + mark.key() + "' (" + day.value() + ")" + what,
        "one of the two days is mistyped; correct it");
  }

  private void checkIntroducer(Contact contact) {
    contact
        .log()
        .written(Mark.INTRODUCER_THANKED)
        .filter(day -> contact.connection().referrer().isEmpty())
        .ifPresent(
            day ->
                diagnostics.warning(
                    day.at(),
                    "'introducer-thanked' stands here, but nobody who introduced you",
                    "add a line 'referrer: …', or remove this one"));
  }

  /** The day may be that of either calendar. */
  private void checkSameDay(Contact contact, Optional<LocalDate> meeting) {
    contact
        .log()
        .written(Mark.MET)
        .filter(day -> contact.meeting().day().filter(day.value()::equals).isEmpty())
        .filter(day -> meeting.filter(planned -> !planned.equals(day.value())).isPresent())
        .ifPresent(
            day ->
                diagnostics.warning(
                    day.at(),
                    "you met on "
                        + day.value()
                        + ", but the meeting is on "
                        + meeting.orElseThrow(),
                    "correct the one that is wrong; the dates are counted from 'met'"));
  }

  private void warnOfSilence(Contact contact, LocalDate day) {
    diagnostics.warning(
        contact.meeting().at(),
        "the meeting with " + contact.name() + " was on " + day + ", and nothing was sent",
        "if it took place, add 'met: " + day + "' and send your thanks; if not, correct the day");
  }
}
