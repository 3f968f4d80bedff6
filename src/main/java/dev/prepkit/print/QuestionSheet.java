package dev.prepkit.print;

import dev.prepkit.kit.Kit;
import dev.prepkit.kit.KitQuestion;
import dev.prepkit.library.Question;
import dev.prepkit.library.QuestionBank;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a question sheet shows.
 *
 * @param main the most important first
 * @param closing at the foot
 * @param spares set smaller
 */
public record QuestionSheet(
    String title,
    Optional<String> subtitle,
    Optional<String> when,
    List<Entry> main,
    List<Entry> closing,
    List<Entry> spares) {

  /** A question on the sheet, with its number. */
  public record Entry(int number, String text, int minutes, boolean must) {}

  static QuestionSheet of(Kit kit) {
    return new QuestionSheet(
        kit.contact().name(),
        kit.contact().position().organisation(),
        kit.appointment().day(),
        entries(kit.agenda().main()),
        entries(kit.agenda().closing()),
        entries(kit.agenda().spares()));
  }

  static QuestionSheet of(QuestionBank bank) {
    List<Entry> main = new ArrayList<>();
    List<Entry> spares = new ArrayList<>();
    List<Question> ordered = new ArrayList<>(bank.questions());
    ordered.sort(Comparator.comparing(question -> question.asking().priority()));
    for (Question question : ordered) {
      int number = main.size() + spares.size() + 1;
      Entry entry = new Entry(number, question.text(), question.minutes(), question.must());
      (question.spare() ? spares : main).add(entry);
    }
    return new QuestionSheet(
        bank.title(), Optional.of(bank.summary()), Optional.empty(), main, List.of(), spares);
  }

  private static List<Entry> entries(List<KitQuestion> questions) {
    return questions.stream()
        .map(q -> new Entry(q.number(), q.text(), q.minutes(), q.must()))
        .toList();
  }

  public boolean hasClosing() {
    return !closing.isEmpty();
  }

  public boolean hasSpares() {
    return !spares.isEmpty();
  }

  /** All questions: those that should be kept longest come first. */
  List<Entry> byImportance() {
    List<Entry> all = new ArrayList<>(closing);
    all.addAll(main);
    all.addAll(spares);
    return all;
  }

  /** The same sheet with some of its questions only. */
  QuestionSheet keeping(Collection<Entry> kept) {
    return new QuestionSheet(
        title,
        subtitle,
        when,
        main.stream().filter(kept::contains).toList(),
        closing.stream().filter(kept::contains).toList(),
        spares.stream().filter(kept::contains).toList());
  }

  /**
   * The same sheet with less of its head.
   *
   * @param most how long title and subtitle may each be, in characters
   */
  QuestionSheet withHeadOf(int most) {
    return new QuestionSheet(
        shortened(title, most),
        subtitle.map(text -> shortened(text, most)),
        when,
        main,
        closing,
        spares);
  }

  private static String shortened(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)).strip() + "…";
  }

  /** The words of the head, in full. */
  List<String> head() {
    return Stream.concat(Stream.of(title), subtitle.stream()).toList();
  }
}
