package dev.prepkit.kit;

import dev.prepkit.library.Errand;
import dev.prepkit.library.EtiquetteRule;
import dev.prepkit.library.Tag;
import dev.prepkit.library.TagSet;
import dev.prepkit.plan.Due;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sorts rules and drafts to the moments at which they are due. */
final class Planner {

  private final TagSet moments;
  private final List<EtiquetteRule> rules;
  private final DateTimeFormatter format;

  /**
   * @param rules those that fit the meeting
   */
  Planner(TagSet moments, List<EtiquetteRule> rules, Locale locale) {
    this.moments = moments;
    this.rules = rules;
    this.format = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
  }

  Plan plan(Timeline timeline, List<Draft> drafts) {
    return new Plan(
        moments.tags().stream()
            .map(moment -> stage(moment, timeline, drafts))
            .filter(stage -> !stage.rules().isEmpty() || !stage.drafts().isEmpty())
            .toList(),
        timeline,
        timeline
            .of(Errand.THANK_YOU)
            .map(Timeline.Entry::due)
            .filter(due -> !due.settled())
            .flatMap(Due::last)
            .map(format::format));
  }

  private Plan.Stage stage(Tag moment, Timeline timeline, List<Draft> drafts) {
    Optional<Timeline.Entry> leading = leading(moment, timeline);
    return new Plan.Stage(
        moment,
        leading.filter(entry -> !entry.due().settled()).map(entry -> entry.due().day()),
        leading.map(entry -> format.format(entry.due().day())),
        rules.stream().filter(rule -> rule.moment().filter(moment::equals).isPresent()).toList(),
        drafts.stream()
            .filter(draft -> draft.sample().delivery().moment().equals(moment))
            .toList());
  }

  /** What gives a moment its date: the first thing that is still to do, or else the first. */
  private static Optional<Timeline.Entry> leading(Tag moment, Timeline timeline) {
    List<Timeline.Entry> entries =
        timeline.wanted().stream()
            .filter(entry -> entry.text().moments().contains(moment))
            .toList();
    return entries.stream()
        .filter(entry -> !entry.due().settled())
        .findFirst()
        .or(() -> entries.stream().findFirst());
  }
}
