package dev.prepkit.intake;

import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

  private static final int LEAST_PREFERRED = 100;

  /** The parts of {@code N}, as they stand in a card (RFC 6350, 6.2.2). */
  private static final int FAMILY = 0;

  private static final int GIVEN = 1;

  private record Property(Item item, VObjectParameters parameters) {}

  private final SourceLocation at;
  private final List<Property> properties = new ArrayList<>();
  private final List<Leftover> leftovers = new ArrayList<>();

  Card(SourceLocation at) {
    this.at = at;
  }

  SourceLocation at() {
    return at;
  }

  void add(Item item, VObjectParameters parameters) {
    if (!item.value().isBlank()) {
      properties.add(new Property(item, parameters));
    }
  }

  void leave(Item item, LeftOut why) {
    leftovers.add(new Leftover(item, why));
  }

  Found found(Diagnostics diagnostics) {
    Gatherer gatherer = new Gatherer(diagnostics);
    gatherer.keep(name());
    named("TITLE").forEach(each -> gatherer.keep("role", plain(each)));
    named("ROLE").forEach(each -> gatherer.keep("role", plain(each)));
    named("ORG").forEach(each -> organisation(each, gatherer));
    preferred("EMAIL").forEach(each -> gatherer.keep("email", plain(each)));
    preferred("TEL").forEach(each -> gatherer.keep("phone", plain(each)));
    properties.stream()
        .filter(Predicate.not(Card::isSorted))
        .forEach(each -> gatherer.leave(plain(each), why(each)));
    leftovers.forEach(each -> gatherer.leave(each.item(), each.why()));
    return gatherer.found(at, isPerson() ? Optional.empty() : Optional.of(Flaw.NO_PERSON));
  }

  private static boolean isSorted(Property property) {
    return Set.of("FN", "N", "TITLE", "ROLE", "ORG", "EMAIL", "TEL")
        .contains(property.item().label());
  }

  private static LeftOut why(Property property) {
    String label = property.item().label();
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

  private Stream<Property> named(String label) {
    return properties.stream().filter(each -> each.item().label().equals(label));
  }

  /** The best first: what is marked as preferred, and faxes last. */
  private Stream<Property> preferred(String label) {
    return named(label).sorted(Comparator.comparingInt(Card::rank));
  }

  private static int rank(Property property) {
    Set<String> types = types(property.parameters());
    if (types.contains("FAX") || types.contains("PAGER")) {
      return LEAST_PREFERRED + 1;
    }
    if (types.contains("PREF")) {
      return 1;
    }
    String pref = property.parameters().first("PREF");
    return pref != null && pref.matches("[0-9]{1,3}") ? Integer.parseInt(pref) : LEAST_PREFERRED;
  }

  /** What a property is for, in capitals; in version 2.1 the words stand there without a name. */
  private static Set<String> types(VObjectParameters parameters) {
    Set<String> types = new HashSet<>();
    parameters.forEach(
        each -> {
          if (each.getKey() == null || each.getKey().equalsIgnoreCase("TYPE")) {
            each.getValue()
                .forEach(word -> types.addAll(List.of(word.toUpperCase(Locale.ROOT).split(","))));
          }
        });
    return types;
  }

  private NameParts name() {
    List<Item> parts = new ArrayList<>();
    Optional<Item> family = Optional.empty();
    Optional<Item> given = Optional.empty();
    for (Property n : named("N").toList()) {
      List<List<String>> components = VObjectPropertyValues.parseStructured(n.item().value());
      for (int i = 0; i < components.size(); i++) {
        String text = String.join(" ", components.get(i)).strip();
        Item item = n.item().with(text);
        if (text.isEmpty()) {
          continue;
        }
        if (i == FAMILY && family.isEmpty()) {
          family = Optional.of(item);
        } else if (i == GIVEN && given.isEmpty()) {
          given = Optional.of(item);
        } else {
          parts.add(item);
        }
      }
    }
    List<Item> shown = named("FN").map(Card::plain).toList();
    parts.addAll(shown.stream().skip(1).toList());
    return new NameParts(shown.stream().findFirst(), given, family, parts);
  }

  /** An organisation, and the units in it, which have no place. */
  private static void organisation(Property property, Gatherer gatherer) {
    List<String> units =
        VObjectPropertyValues.parseSemiStructured(property.item().value()).stream()
            .filter(unit -> !unit.isBlank())
            .toList();
    units.stream()
        .limit(1)
        .forEach(each -> gatherer.keep("organisation", property.item().with(each)));
    units.stream()
        .skip(1)
        .forEach(each -> gatherer.leave(property.item().with(each), LeftOut.NO_PLACE));
  }

  private static Item plain(Property property) {
    return property.item().with(VObjectPropertyValues.unescape(property.item().value()));
  }
}
