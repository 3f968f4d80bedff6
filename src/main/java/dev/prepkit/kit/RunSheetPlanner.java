package dev.prepkit.kit;

import dev.prepkit.library.RunSheetTexts;
import dev.prepkit.profile.Meeting;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays the questions of a meeting against its clock. */
final class RunSheetPlanner {

  private static final int EARLY = 10;
  private static final int WARNING = 5;

  /** Questions are grouped into blocks of about this many minutes, so that a glance will do. */
  private static final int BLOCK = 8;

  private final RunSheetTexts texts;
  private final Optional<LocalTime> start;
  private final Locale locale;

  RunSheetPlanner(RunSheetTexts texts, Meeting meeting, Locale locale) {
    this.texts = texts;
    this.start = meeting.time();
    this.locale = locale;
  }

  RunSheet plan(Agenda agenda, Timing timing) {
    List<RunSheet.Step> steps = new ArrayList<>();
    steps.add(step(-EARLY, EARLY, texts.arrive(), List.of()));
    steps.add(step(0, timing.opening(), texts.open(), List.of()));
    addBlocks(steps, agenda.main(), timing);
    if (timing.hasWarning()) {
      steps.add(step(timing.total() - WARNING, 0, texts.fiveMinutes(), List.of()));
    }
    if (!agenda.closing().isEmpty()) {
      steps.add(step(timing.endingStart(), timing.closing(), texts.close(), agenda.closing()));
    }
    steps.add(step(timing.total() - 1, 1, texts.leave(), List.of()));
    return new RunSheet(steps);
  }

  private void addBlocks(List<RunSheet.Step> steps, List<KitQuestion> questions, Timing timing) {
    RunSheetTexts.Step text = texts.questions();
    int minute = timing.opening();
    for (List<KitQuestion> block : blocks(questions)) {
      steps.add(step(minute, minutes(block), text, block));
      minute += minutes(block);
      text = new RunSheetTexts.Step(text.title(), "");
    }
  }

  private static List<List<KitQuestion>> blocks(List<KitQuestion> questions) {
    List<List<KitQuestion>> blocks = new ArrayList<>();
    for (KitQuestion question : questions) {
      if (blocks.isEmpty() || minutes(blocks.getLast()) + question.minutes() > BLOCK) {
        blocks.add(new ArrayList<>());
      }
      blocks.getLast().add(question);
    }
    return blocks;
  }

  private static int minutes(List<KitQuestion> questions) {
    return questions.stream().mapToInt(KitQuestion::minutes).sum();
  }

  private RunSheet.Step step(
      int minute, int minutes, RunSheetTexts.Step text, List<KitQuestion> questions) {
    Optional<String> clock = start.map(time -> Appointment.clock(time.plusMinutes(minute), locale));
    Optional<String> say = Optional.of(text.say()).filter(words -> !words.isEmpty());
    return new RunSheet.Step(minute, minutes, clock, text.title(), say, questions);
  }
}
