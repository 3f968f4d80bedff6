package dev.prepkit.intake;

import com.github.mangstadt.vinnie.VObjectParameters;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One vCard on its way to somebody. */
final class Card {

  private static final Set<String> PRIVATE =
      Set.of(
          "BDAY",
          "ANNIVERSARY",
          "X-ANNIVERSARY",
          "DEATHDATE",
          "BIRTHPLACE",
          "GENDER",
          "X-GENDER",
          "X-SPOUSE",
          "X-ABDATE",
          "RELATED",
          "X-ABRELATEDNAMES");

  private static final Set<String> TECHNICAL =
      Set.of(
          "PRODID",
          "REV",
          "UID",
          "CLIENTPIDMAP",
          "SOURCE",
          "XML",
          "PROFILE",
          "MAILER",
          "CLASS",
          "NAME",
          "KIND",
          "X-ADDRESSBOOKSERVER-KIND",
          "X-ABUID",
          "X-ABLABEL",
          "X-ABADR",
          "X-ABSHOWAS");

  private static final Set<String> NO_PEOPLE =
      Set.of("group", "org", "location", "application", "company");

  /** The parts of {@code N}, as they stand in a card (RFC 6350, 6.2.2). */
  private static final int FAMILY = 0;

  private static final int GIVEN = 1;

  private static final Set<String> SORTED =
      Set.of("FN", "N", "TITLE", "ROLE", "ORG", "EMAIL", "TEL");

  private final SourceLocation at;
  private final List<CardProperty> properties = new ArrayList<>();
  private final List<Leftover> leftovers = new ArrayList<>();

  Card(SourceLocation at) {
    this.at = at;
  }

  SourceLocation at() {
    return at;
  }

  void add(Item item, VObjectParameters parameters) {
    if (!item.value().isBlank()) {
      properties.add(new CardProperty(item, parameters));
    }
  }

  void leave(Item item, LeftOut why) {
    leftovers.add(new Leftover(item, why));
  }

  Found found(Diagnostics diagnostics) {
    Gatherer gatherer = new Gatherer(diagnostics);
    gatherer.keep(name());
    named("TITLE").forEach(each -> gatherer.keep("role", each.plain()));
    named("ROLE").forEach(each -> gatherer.keep("role", each.plain()));
    named("ORG").forEach(each -> organisation(each, gatherer));
    preferred("EMAIL").forEach(each -> gatherer.keep("email", each.plain()));
    preferred("TEL").forEach(each -> gatherer.keep("phone", each.plain()));
    properties.stream()
        .filter(each -> !SORTED.contains(each.label()))
        .forEach(each -> gatherer.leave(each.plain(), why(each)));
    leftovers.forEach(each -> gatherer.leave(each.item(), each.why()));
    return gatherer.found(at, isPerson() ? Optional.empty() : Optional.of(Flaw.NO_PERSON));
  }

  private static LeftOut why(CardProperty property) {
    String label = property.label();
    if (PRIVATE.contains(label)) {
      return LeftOut.PRIVATE;
    }
    return TECHNICAL.contains(label) ? LeftOut.TECHNICAL : LeftOut.NO_PLACE;
  }

  private boolean isPerson() {
    return Stream.of("KIND", "X-ADDRESSBOOKSERVER-KIND", "X-ABSHOWAS")
        .flatMap(this::named)
        .noneMatch(each -> NO_PEOPLE.contains(each.item().value().toLowerCase(Locale.ROOT)));
  }

  private Stream<CardProperty> named(String label) {
    return properties.stream().filter(each -> each.label().equals(label));
  }

  /** The best first: what is marked as preferred, and faxes last. */
  private Stream<CardProperty> preferred(String label) {
    return named(label).sorted(Comparator.comparingInt(CardProperty::rank));
  }

  private NameParts name() {
    List<List<Item>> all = named("N").map(CardProperty::parts).toList();
    List<Item> shown = named("FN").map(CardProperty::plain).toList();
    Optional<Item> family = all.stream().flatMap(parts -> part(parts, FAMILY)).findFirst();
    Optional<Item> given = all.stream().flatMap(parts -> part(parts, GIVEN)).findFirst();
    List<Item> others =
        Stream.concat(all.stream().flatMap(List::stream), shown.stream().skip(1))
            .filter(item -> !item.value().isEmpty())
            .filter(item -> family.filter(each -> each == item).isEmpty())
            .filter(item -> given.filter(each -> each == item).isEmpty())
            .toList();
    return new NameParts(shown.stream().findFirst(), given, family, others);
  }

  private static Stream<Item> part(List<Item> parts, int number) {
    return parts.stream().skip(number).limit(1).filter(item -> !item.value().isEmpty());
  }

  /** An organisation, and the units in it, which have no place. */
  private static void organisation(CardProperty property, Gatherer gatherer) {
    List<Item> units = property.parts().stream().filter(unit -> !unit.value().isEmpty()).toList();
    units.stream().limit(1).forEach(each -> gatherer.keep("organisation", each));
    units.stream().skip(1).forEach(each -> gatherer.leave(each, LeftOut.NO_PLACE));
  }
}
