package dev.prepkit.print;

import dev.prepkit.agenda.KitQuestion;
import dev.prepkit.kit.Draft;
import dev.prepkit.kit.DraftFiller;
import dev.prepkit.kit.Hours;
import dev.prepkit.kit.Kit;
import dev.prepkit.library.EtiquetteRule;
import dev.prepkit.library.Library;
import dev.prepkit.library.Question;
import dev.prepkit.text.Html;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a card for the pocket shows: what to say and ask on one half, good manners on the other.
 *
 * @param name of the contact; nothing on a card for everybody
 * @param when day and time where the user is
 * @param theirs the same on the contact's clock, where it shows another time
 * @param opening what to say first
 */
public record PocketCard(
    Optional<String> name,
    Optional<String> when,
    Optional<String> theirs,
    Optional<Opening> opening,
    List<Line> closing,
    List<Line> manners)
    implements OnePage<PocketCard> {

  /** A question, or a rule in a few words. */
  public record Line(String text) implements Item {}

  /** What to say first, as markup and in plain words. */
  public record Opening(Html html, String text) implements Item {

    static Opening of(Draft draft) {
      return new Opening(draft.html(), draft.text());
    }
  }

  static PocketCard of(Kit kit) {
    return new PocketCard(
        Optional.of(kit.contact().name()),
        kit.appointment().here().map(PocketCard::begin).or(kit.appointment()::yourDay),
        kit.appointment().elsewhere().map(PocketCard::begin),
        kit.lines().stream().findFirst().map(Opening::of),
        kit.agenda().closing().stream().map(KitQuestion::text).map(Line::new).toList(),
        manners(kit.etiquette()));
  }

  /** A card for everybody. */
  static PocketCard of(Library library) {
    return new PocketCard(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        library.emails().stream()
            .map(sample -> DraftFiller.fill(sample, library.placeholders()))
            .filter(Draft::spoken)
            .findFirst()
            .map(Opening::of),
        library.questions().stream()
            .filter(question -> question.asking().closing() && question.must())
            .map(Question::text)
            .map(Line::new)
            .toList(),
        manners(library.rules().stream().filter(EtiquetteRule::card).toList()));
  }

  private static String begin(Hours hours) {
    return hours.day() + ", " + hours.begin();
  }

  private static List<Line> manners(List<EtiquetteRule> rules) {
    return rules.stream().map(EtiquetteRule::title).map(Line::new).toList();
  }

  public boolean hasClosing() {
    return !closing.isEmpty();
  }

  public boolean hasManners() {
    return !manners.isEmpty();
  }

  @Override
  public List<Item> byImportance() {
    return Stream.of(closing, opening.stream().toList(), manners)
        .<Item>flatMap(List::stream)
        .toList();
  }

  @Override
  public PocketCard keeping(Set<Item> kept) {
    return new PocketCard(
        name,
        when,
        theirs,
        opening.filter(kept::contains),
        closing.stream().filter(kept::contains).toList(),
        manners.stream().filter(kept::contains).toList());
  }

  @Override
  public List<String> head() {
    return name.stream().toList();
  }

  @Override
  public PocketCard withHeadOf(int most) {
    return new PocketCard(
        name.map(text -> OnePage.shortened(text, most)), when, theirs, opening, closing, manners);
  }

  @Override
  public int mostLines() {
    return 0;
  }

  /** Large print does not fit a pocket. */
  @Override
  public boolean mayFlow(boolean large) {
    return large;
  }
}
