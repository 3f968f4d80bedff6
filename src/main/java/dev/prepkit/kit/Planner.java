package dev.prepkit.kit;

import dev.prepkit.library.Library;
import dev.prepkit.library.Tag;
import dev.prepkit.policy.Policies;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sorts rules and drafts to the moments at which they are due. */
final class Planner {

  /**
   * Days from the meeting; moments that are not here have no date of their own (rules F6, I1, H3).
   */
  private static final Map<String, Integer> DAYS =
      Map.of("day-before", -1, "on-the-day", 0, "meeting", 0, "within-a-day", 1, "later", 8);

  private static final String THANKS = "within-a-day";

  private final Library library;
  private final Policies policies;
  private final Locale locale;

  Planner(Library library, Policies policies, Locale locale) {
    this.library = library;
    this.policies = policies;
    this.locale = locale;
  }

  Plan plan(Optional<LocalDate> meeting, List<Draft> drafts) {
    return new Plan(
        library.vocabulary().moments().tags().stream()
            .map(moment -> stage(moment, meeting, drafts))
            .filter(stage -> !stage.rules().isEmpty() || !stage.drafts().isEmpty())
            .toList());
  }

  private Plan.Stage stage(Tag moment, Optional<LocalDate> meeting, List<Draft> drafts) {
    Optional<LocalDate> date =
        meeting
            .filter(day -> DAYS.containsKey(moment.id()))
            .filter(day -> policies.thankWithinDay() || !moment.id().equals(THANKS))
            .map(day -> day.plusDays(DAYS.get(moment.id())));
    DateTimeFormatter format =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
    return new Plan.Stage(
        moment,
        date,
        date.map(format::format),
        library.rules().stream()
            .filter(rule -> rule.moment().filter(moment::equals).isPresent())
            .toList(),
        drafts.stream()
            .filter(draft -> draft.sample().delivery().moment().equals(moment))
            .toList());
  }
}
