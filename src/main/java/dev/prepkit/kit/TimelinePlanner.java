package dev.prepkit.kit;

import dev.prepkit.library.DueFields;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.Errand;
import dev.prepkit.library.TimelineTexts;
import dev.prepkit.library.TimelineTexts.Statuses;
import dev.prepkit.plan.Circumstances;
import dev.prepkit.plan.Course;
import dev.prepkit.plan.Due;
import dev.prepkit.profile.Contact;
import dev.prepkit.template.Template;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the timeline of a contact into words. */
final class TimelinePlanner {

  private final TimelineTexts texts;
  private final Circumstances now;
  private final Locale locale;

  TimelinePlanner(TimelineTexts texts, Circumstances now, Locale locale) {
    this.texts = texts;
    this.now = now;
    this.locale = locale;
  }

  /**
   * @param samples those that make sense for the contact
   */
  Timeline plan(Contact contact, List<EmailSample> samples) {
    boolean unsure = Course.isUnsure(contact, now);
    return new Timeline(
        Course.of(contact, now).stream()
            .map(
                due ->
                    new Timeline.Entry(
                        due,
                        text(due, unsure),
                        words(due.day()),
                        status(due),
                        draft(due.errand(), contact, samples)))
            .toList(),
        unsure);
  }

  private TimelineTexts.Text text(Due due, boolean unsure) {
    return unsure && due.errand() == Errand.THANK_YOU ? texts.unsure() : texts.of(due.errand());
  }

  /** The draft on the contact's channel, or else the first. */
  private Optional<String> draft(Errand errand, Contact contact, List<EmailSample> samples) {
    List<EmailSample> suitable =
        texts.of(errand).emails().stream()
            .flatMap(id -> samples.stream().filter(sample -> sample.id().equals(id)))
            .toList();
    return contact
        .connection()
        .channel()
        .flatMap(
            word -> suitable.stream().filter(sample -> goesBy(sample, word.value())).findFirst())
        .or(() -> suitable.stream().findFirst())
        .map(EmailSample::id);
  }

  private static boolean goesBy(EmailSample sample, String channel) {
    return sample.delivery().channel().id().equals(channel);
  }

  private String status(Due due) {
    LocalDate last = due.last().orElse(due.day());
    return template(due)
        .fill(new DueFields(words(due.day()), words(last), last.isAfter(due.day())));
  }

  private Template template(Due due) {
    Statuses statuses = texts.statuses();
    return switch (due.state()) {
      case OVERDUE -> statuses.overdue();
      case DUE ->
          due.last().filter(now.today()::equals).isPresent() ? statuses.today() : statuses.due();
      case LATER, NEEDLESS -> statuses.later();
      case DONE -> statuses.done();
    };
  }

  /** A day, with the year where it is not this one. */
  private String words(LocalDate day) {
    String parts = day.getYear() == now.today().getYear() ? "MMMEd" : "yMMMEd";
    return DateTimeFormatter.ofLocalizedPattern(parts).withLocale(locale).format(day);
  }
}
