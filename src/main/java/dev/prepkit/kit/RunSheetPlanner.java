package dev.prepkit.kit;

import dev.prepkit.agenda.Agenda;
import dev.prepkit.agenda.KitQuestion;
import dev.prepkit.agenda.Timing;
import dev.prepkit.library.RunSheetTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the questions of a meeting against its clock: every minute belongs to one step. */
final class RunSheetPlanner {

  private static final int EARLY = 10;

  /** Questions are grouped into blocks of about this many minutes, so that a glance will do. */
  private static final int BLOCK = 8;

  /** More blocks than this are no glance any more. */
  private static final int BLOCKS = 4;

  private final RunSheetTexts texts;
  private final MeetingClocks clocks;

  RunSheetPlanner(RunSheetTexts texts, MeetingClocks clocks) {
    this.texts = texts;
    this.clocks = clocks;
  }

  RunSheet plan(Agenda agenda, Timing timing) {
    List<RunSheet.Step> steps = new ArrayList<>();
    steps.add(step(-EARLY, EARLY, texts.arrive(), List.of()));
    steps.add(step(0, timing.opening(), texts.open(), List.of()));
    addBlocks(steps, agenda, timing);
    if (timing.hasWarning()) {
      steps.add(step(timing.warningStart(), timing.warning(), texts.fiveMinutes(), List.of()));
    }
    steps.add(step(timing.closingStart(), timing.closing(), texts.close(), agenda.closing()));
    steps.add(step(timing.leavingStart(), timing.leaving(), texts.leave(), List.of()));
    return new RunSheet(steps);
  }

  /** Time that no question needs goes to all blocks alike: good answers take longer. */
  private void addBlocks(List<RunSheet.Step> steps, Agenda agenda, Timing timing) {
    List<List<KitQuestion>> blocks = blocks(agenda.main());
    int spare = timing.main() - agenda.mainMinutes();
    RunSheetTexts.Step text = texts.questions();
    int minute = timing.opening();
    for (int i = 0; i < blocks.size(); i++) {
      int more = spare * (i + 1) / blocks.size() - spare * i / blocks.size();
      int minutes = minutes(blocks.get(i)) + more;
      steps.add(step(minute, minutes, text, blocks.get(i)));
      minute += minutes;
      text = new RunSheetTexts.Step(text.title(), "");
    }
  }

  /** At least one, so that there is time for questions even where the list has none. */
  private static List<List<KitQuestion>> blocks(List<KitQuestion> questions) {
    int most = Math.max(BLOCK, Math.ceilDiv(minutes(questions), BLOCKS));
    List<List<KitQuestion>> blocks = new ArrayList<>();
    blocks.add(new ArrayList<>());
    for (KitQuestion question : questions) {
      boolean full = minutes(blocks.getLast()) + question.minutes() > most;
      if (full && !blocks.getLast().isEmpty()) {
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
    return new RunSheet.Step(
        minute,
        minutes,
        new RunSheet.Clocks(clocks.here(minute), clocks.elsewhere(minute)),
        text.title(),
        Optional.of(text.say()).filter(words -> !words.isEmpty()),
        questions);
  }
}
