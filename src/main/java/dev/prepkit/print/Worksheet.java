package dev.prepkit.print;

import dev.prepkit.agenda.Springboard;
import dev.prepkit.kit.Appointment;
import dev.prepkit.kit.Kit;
import dev.prepkit.profile.Referrer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the worksheets show: the same facts on each, and room to write. A worksheet for everybody
 * has no facts.
 *
 * @param user whose worksheet it is
 * @param day of the meeting, in words
 * @param thanksBy the last day for a word of thanks, in words
 */
public record Worksheet(
    Optional<String> user,
    Optional<Whom> whom,
    Optional<String> day,
    Optional<String> thanksBy,
    List<String> goals,
    List<Springboard> springboards)
    implements OnePage<Worksheet> {

  /** So many findings make a worksheet; where there are fewer, rows are left to fill in. */
  private static final int ROWS = 4;

  private static final int MOST_LINES = 3;
  private static final int LEAST_LINES = 1;

  /**
   * The contact.
   *
   * @param introducer who gave the user their name
   */
  public record Whom(
      String name,
      Optional<String> role,
      Optional<String> organisation,
      Optional<String> introducer) {}

  static Worksheet of(Kit kit) {
    Appointment appointment = kit.appointment();
    Whom whom =
        new Whom(
            kit.contact().name(),
            kit.contact().position().role(),
            kit.contact().position().organisation(),
            kit.contact().connection().referrer().map(Referrer::name));
    return new Worksheet(
        Optional.of(kit.user().name()),
        Optional.of(whom),
        appointment.yourDay(),
        kit.plan().thanksBy(),
        kit.goals(),
        kit.springboards());
  }

  /** A worksheet for everybody. */
  static Worksheet blank() {
    return new Worksheet(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  public boolean hasGoals() {
    return !goals.isEmpty();
  }

  /** One item for each row that is left to fill in. */
  public List<Integer> blankRows() {
    return IntStream.range(springboards.size(), ROWS).boxed().toList();
  }

  @Override
  public List<Item> byImportance() {
    return List.of();
  }

  @Override
  public Worksheet keeping(Set<Item> kept) {
    return this;
  }

  @Override
  public List<String> head() {
    return whom.stream()
        .flatMap(
            w ->
                Stream.concat(
                    Stream.of(w.name()),
                    Stream.of(w.role(), w.organisation()).flatMap(Optional::stream)))
        .toList();
  }

  @Override
  public Worksheet withHeadOf(int most) {
    Optional<Whom> less =
        whom.map(
            w ->
                new Whom(
                    OnePage.shortened(w.name(), most),
                    w.role().map(text -> OnePage.shortened(text, most)),
                    w.organisation().map(text -> OnePage.shortened(text, most)),
                    w.introducer().map(text -> OnePage.shortened(text, most))));
    return new Worksheet(user, less, day, thanksBy, goals, springboards);
  }

  @Override
  public int mostLines() {
    return MOST_LINES;
  }

  @Override
  public int leastLines() {
    return LEAST_LINES;
  }

  @Override
  public boolean mayFlow(boolean large) {
    return true;
  }
}
