package dev.prepkit.intake;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Addresses;
import dev.prepkit.text.Unseen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sorts the fields of one entry: the first good value of a key is kept, the rest is left over. */
final class Gatherer {

  /** In characters; a title, an employer or a name that is longer is none. */
  static final int LONGEST = 300;

  /** The keys that a contact can get, in the order in which people write them. */
  static final List<String> KEYS =
      List.of("name", "role", "organisation", "field", "email", "phone", "known");

  /** How several values stand in one field. */
  private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[\\s,;<>]+|:::");

  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\s*:::\\s*|\\s*;\\s+");
  private static final Pattern DIGITS = Pattern.compile("(?:\\P{Nd}*\\p{Nd}){3}.*");

  /** What has no width and no meaning in a name: it would only hide that two are the same. */
  private static final Pattern NO_WIDTH = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

  private static final Pattern SCHEME = Pattern.compile("(?i)^(?:mailto|tel):");

  private final Diagnostics diagnostics;
  private final Map<String, Kept> values = new LinkedHashMap<>();
  private final List<Leftover> leftovers = new ArrayList<>();

  Gatherer(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void leave(Item item, LeftOut why) {
    leftovers.add(new Leftover(item, why));
  }

  /** Takes a field for a key, or says why not. */
  void keep(String key, Item item) {
    String text = seen(item);
    if (text.isEmpty()) {
      leave(item, LeftOut.UNSEEN);
      return;
    }
    switch (key) {
      case "email" -> keepOneOf(key, item, parts(text, BETWEEN_ADDRESSES), LeftOut.NO_ADDRESS);
      case "phone" -> keepOneOf(key, item, parts(text, BETWEEN_NUMBERS), LeftOut.NO_NUMBER);
      default -> put(key, item, text);
    }
  }

  /** Puts a name together of its parts. */
  void keep(NameParts parts) {
    parts.sort(this);
  }

  /** A value that has been looked at. */
  void put(String key, Item item, String text) {
    Kept first = values.get(key);
    if (text.codePointCount(0, text.length()) > LONGEST) {
      leave(item, LeftOut.TOO_LONG);
    } else if (first == null) {
      values.put(key, new Kept(text, List.of(item)));
    } else if (Folded.alike(key, first.value(), text)) {
      List<Item> both = Stream.concat(first.from().stream(), Stream.of(item)).toList();
      values.put(key, new Kept(first.value(), both));
    } else {
      leave(item, LeftOut.ANOTHER_KEPT);
    }
  }

  private void keepOneOf(String key, Item item, List<String> parts, LeftOut why) {
    Optional<String> good = parts.stream().filter(each -> isGood(key, each)).findFirst();
    if (good.isEmpty()) {
      leave(item, why);
      return;
    }
    put(key, item, good.get());
    parts.stream()
        .filter(each -> !each.equals(good.get()) && isGood(key, each))
        .forEach(each -> leave(item.with(each), LeftOut.ANOTHER_KEPT));
  }

  private static boolean isGood(String key, String text) {
    return key.equals("email") ? Addresses.isMailbox(text) : DIGITS.matcher(text).matches();
  }

  /** The whole text where it is one value, else its parts. */
  private static List<String> parts(String text, Pattern between) {
    String bare = SCHEME.matcher(text).replaceFirst("");
    return Stream.of(between.split(bare)).filter(each -> !each.isBlank()).toList();
  }

  /** What a reader sees of a field, in one line. */
  String seen(Item item) {
    String value = item.value().replaceAll("\\R", " ");
    if (Unseen.isIn(value)) {
      diagnostics.warning(
          item.at(),
          "'" + item.label() + "' holds what nobody can see: " + Unseen.names(value),
          "it is left out");
    }
    String visible = NO_WIDTH.matcher(Unseen.without(value)).replaceAll("");
    return visible.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  /**
   * Whom the fields make.
   *
   * @param flaw if they are nobody; who has no name is nobody either
   */
  Found found(SourceLocation at, Optional<Flaw> flaw) {
    Map<String, Kept> ordered = new LinkedHashMap<>();
    KEYS.stream().filter(values::containsKey).forEach(key -> ordered.put(key, values.get(key)));
    Optional<Flaw> nameless = hasName() ? Optional.empty() : Optional.of(Flaw.NO_NAME);
    return new Found(at, ordered, leftovers, flaw.or(() -> nameless));
  }

  /** Whether there is a name; some programs show an address in its place. */
  private boolean hasName() {
    Kept name = values.get("name");
    return name != null && !Addresses.isMailbox(name.value());
  }

  Map<String, Kept> values() {
    return values;
  }

  List<Leftover> leftovers() {
    return leftovers;
  }
}
