package dev.prepkit.print;

import dev.prepkit.kit.Draft;
import dev.prepkit.kit.DraftFiller;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.EtiquetteRule;
import dev.prepkit.library.EtiquetteStage;
import dev.prepkit.library.GuideChapter;
import dev.prepkit.library.Library;
import dev.prepkit.library.Page;
import dev.prepkit.library.Question;
import dev.prepkit.library.QuestionBank;
import dev.prepkit.text.Html;
import java.util.List;

/**
 * What the handbook shows: the whole guide as a book. Links between its pages lead from place to
 * place in it.
 *
 * @param edition when it was made, in words
 */
public record Handbook(
    String edition,
    List<Chapter> chapters,
    List<Stage> stages,
    List<Bank> banks,
    List<Letter> letters) {

  /** The level of the heading above what a page says: its own title. */
  private static final int TITLE_LEVEL = 2;

  /**
   * What every part of the book starts with.
   *
   * @param anchor where links lead to
   */
  public record Head(String anchor, String title, String summary) {

    static Head of(Page page) {
      return new Head(Html.anchorOf(page.address()), page.title(), page.summary());
    }
  }

  /** A chapter of the guide. */
  public record Chapter(Head head, Html body) {}

  /** The rules of one stage. */
  public record Stage(Head head, Html introduction, List<Rule> rules) {}

  /** A rule of good manners. */
  public record Rule(String anchor, EtiquetteRule rule, Html body) {}

  /** A bank of questions. */
  public record Bank(Head head, Html introduction, List<Asked> questions) {}

  /** A question of a bank. */
  public record Asked(String anchor, Question question) {}

  /** An e-mail, letter or script with gaps. */
  public record Letter(Head head, Draft draft, LetterText text) {}

  static Handbook of(Library library, String edition) {
    return new Handbook(
        edition,
        library.chapters().stream().map(Handbook::chapter).toList(),
        library.stages().stream().map(Handbook::stage).toList(),
        library.banks().stream().map(Handbook::bank).toList(),
        library.emails().stream().map(sample -> letter(sample, library)).toList());
  }

  public boolean hasStages() {
    return !stages.isEmpty();
  }

  public boolean hasBanks() {
    return !banks.isEmpty();
  }

  public boolean hasLetters() {
    return !letters.isEmpty();
  }

  private static Chapter chapter(GuideChapter chapter) {
    return new Chapter(Head.of(chapter), placed(chapter.text().html(), chapter));
  }

  private static Stage stage(EtiquetteStage stage) {
    return new Stage(
        Head.of(stage),
        placed(stage.introduction(), stage),
        stage.rules().stream()
            .map(rule -> new Rule(Html.anchorOf(rule.address()), rule, placed(rule.body(), stage)))
            .toList());
  }

  private static Bank bank(QuestionBank bank) {
    return new Bank(
        Head.of(bank),
        placed(bank.introduction(), bank),
        bank.questions().stream()
            .map(q -> new Asked(Html.anchorOf(bank.address() + "#" + q.id()), q))
            .toList());
  }

  private static Letter letter(EmailSample sample, Library library) {
    Draft draft = DraftFiller.fill(sample, library.placeholders());
    return new Letter(Head.of(sample), draft, LetterText.of(placed(draft.html(), sample)));
  }

  private static Html placed(Html html, Page page) {
    return html.within(page.address()).below(TITLE_LEVEL);
  }
}
