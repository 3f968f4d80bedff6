package dev.prepkit.print;

import dev.prepkit.agenda.KitQuestion;
import dev.prepkit.kit.Kit;
import dev.prepkit.library.AudienceQuestions;
import dev.prepkit.library.Question;
import dev.prepkit.library.QuestionBank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    List<Entry> spares)
    implements OnePage<QuestionSheet> {

  private static final int MOST_LINES = 4;

  /** A question on the sheet, with its number. */
  public record Entry(int number, String text, int minutes, boolean must) implements Item {}

  static QuestionSheet of(Kit kit) {
    return new QuestionSheet(
        kit.contact().name(),
        kit.contact().position().organisation(),
        kit.appointment().yourDay(),
        entries(kit.agenda().main()),
        entries(kit.agenda().closing()),
        entries(kit.agenda().spares()));
  }

  static QuestionSheet of(QuestionBank bank) {
    List<Question> ordered = new ArrayList<>(bank.questions());
    ordered.sort(Comparator.comparing(question -> question.asking().priority()));
    List<Question> main = ordered.stream().filter(question -> !question.spare()).toList();
    List<Question> spares = ordered.stream().filter(Question::spare).toList();
    return new QuestionSheet(
        bank.title(),
        Optional.of(bank.summary()),
        Optional.empty(),
        entries(main, 1),
        List.of(),
        entries(spares, 1 + main.size()));
  }

  static QuestionSheet of(AudienceQuestions questions) {
    return new QuestionSheet(
        questions.audience().label(),
        questions.summary(),
        Optional.empty(),
        entries(questions.main(), 1),
        entries(questions.closing(), 1 + questions.main().size()),
        List.of());
  }

  private static List<Entry> entries(List<Question> questions, int first) {
    List<Entry> entries = new ArrayList<>();
    for (Question q : questions) {
      entries.add(new Entry(first + entries.size(), q.text(), q.minutes(), q.must()));
    }
    return entries;
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

  @Override
  public List<Item> byImportance() {
    return Stream.of(closing, main, spares).<Item>flatMap(List::stream).toList();
  }

  @Override
  public QuestionSheet keeping(Set<Item> kept) {
    return new QuestionSheet(
        title,
        subtitle,
        when,
        main.stream().filter(kept::contains).toList(),
        closing.stream().filter(kept::contains).toList(),
        spares.stream().filter(kept::contains).toList());
  }

  @Override
  public List<String> head() {
    return Stream.concat(Stream.of(title), subtitle.stream()).toList();
  }

  @Override
  public QuestionSheet withHeadOf(int most) {
    return new QuestionSheet(
        OnePage.shortened(title, most),
        subtitle.map(text -> OnePage.shortened(text, most)),
        when,
        main,
        closing,
        spares);
  }

  @Override
  public int mostLines() {
    return MOST_LINES;
  }
}
