package dev.prepkit.print;

import dev.prepkit.agenda.KitQuestion;
import dev.prepkit.kit.Draft;
import dev.prepkit.kit.Kit;
import dev.prepkit.library.EmailSample;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a prep sheet shows.
 *
 * @param lines what is said in the meeting, word for word
 * @param letters all other drafts
 * @param front what stands on page one and may give way there
 */
public record PrepSheet(
    Kit kit,
    List<Cue> questions,
    List<Cue> closing,
    List<Words> lines,
    List<Words> letters,
    Front front) {

  /**
   * What may give way on page one, because it stands elsewhere too.
   *
   * @param questions the first ones
   * @param brief whether the run sheet goes without its sentences
   * @param flows whether there is too much for one page, so that what follows starts below it
   * @param notes one item for each line of a field at the foot
   */
  public record Front(
      List<KitQuestion> questions, boolean brief, boolean flows, List<Integer> notes) {

    public boolean hasQuestions() {
      return !questions.isEmpty();
    }

    public boolean hasNotes() {
      return !notes.isEmpty();
    }

    Front withNotes(int lines) {
      return new Front(questions, brief, flows, IntStream.range(0, lines).boxed().toList());
    }

    Front withQuestions(int most) {
      return new Front(questions.subList(0, Math.min(most, questions.size())), brief, flows, notes);
    }

    Front inBrief() {
      return new Front(questions, true, flows, notes);
    }

    Front flowing() {
      return new Front(questions, brief, true, notes);
    }
  }

  /** Lines to write on: enough for a minute of talk, and for the longest answer. */
  private static final int LEAST_RULES = 3;

  private static final int MOST_RULES = 6;

  /** More lines than a question with its reason can take in the cue column, of two lines each. */
  private static final int RULING = 12;

  /** In characters: a longer question takes a line more for each of these. */
  private static final int LINE = 30;

  /** A question, with one item for each line to write on beside it. */
  public record Cue(KitQuestion question, List<Integer> rules) {

    static Cue of(KitQuestion question) {
      int rules = Math.clamp(question.minutes() + 1, LEAST_RULES, MOST_RULES);
      return new Cue(question, IntStream.rangeClosed(1, rules).boxed().toList());
    }
  }

  /** A draft, with its headings made for the place below its title. */
  public record Words(Draft draft, LetterText text) {

    private static final int TITLE_LEVEL = 3;

    static Words of(Draft draft) {
      return new Words(draft, LetterText.of(draft.html().under(TITLE_LEVEL)));
    }
  }

  static PrepSheet of(Kit kit) {
    return new PrepSheet(
        kit,
        kit.agenda().main().stream().map(Cue::of).toList(),
        kit.agenda().closing().stream().map(Cue::of).toList(),
        kit.lines().stream().map(Words::of).toList(),
        kit.letters().stream().filter(draft -> !givesAway(kit, draft)).map(Words::of).toList(),
        new Front(kit.agenda().top(), false, false, List.of()));
  }

  PrepSheet with(Front other) {
    return new PrepSheet(kit, questions, closing, lines, letters, other);
  }

  /** Whether a draft has a name on it that the contact, across the table, is not to read. */
  private static boolean givesAway(Kit kit, Draft draft) {
    boolean unnamed =
        kit.contact().connection().referrer().filter(who -> !who.mayBeNamed()).isPresent();
    return unnamed && draft.sample().delivery().recipient() == EmailSample.Recipient.INTRODUCER;
  }

  /** One item for each line of the ruled column behind the questions, and some to spare. */
  public List<Integer> ruling() {
    int lines =
        Stream.concat(questions.stream(), closing.stream())
            .mapToInt(cue -> RULING + cue.question().text().length() / LINE)
            .sum();
    return IntStream.rangeClosed(0, RULING + lines).boxed().toList();
  }

  /** What to say first. */
  public List<Words> opening() {
    return lines.subList(0, Math.min(1, lines.size()));
  }
}
