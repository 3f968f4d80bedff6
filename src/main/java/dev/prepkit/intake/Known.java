package dev.prepkit.intake;

import dev.prepkit.diagnostic.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Somebody in the profile, or on the way into it: what is known, and what an import adds. */
final class Known {

  private final Optional<Integer> number;
  private final SourceLocation at;
  private final Map<String, String> given;
  private final Map<String, String> added = new LinkedHashMap<>();

  /** A contact of the profile. */
  Known(int number, SourceLocation at, Map<String, String> given) {
    this.number = Optional.of(number);
    this.at = at;
    this.given = Map.copyOf(given);
  }

  /** Somebody new. */
  Known(SourceLocation at) {
    this.number = Optional.empty();
    this.at = at;
    this.given = Map.of();
  }

  boolean isNew() {
    return number.isEmpty();
  }

  /** Which contact of the profile it is, from 0; nothing for somebody new. */
  Optional<Integer> number() {
    return number;
  }

  SourceLocation at() {
    return at;
  }

  /** What is known for a key; empty for nothing. */
  String text(String key) {
    return given.getOrDefault(key, added.getOrDefault(key, ""));
  }

  boolean wasGiven(String key) {
    return given.containsKey(key);
  }

  /** What an import adds, in the order of the keys. */
  Map<String, String> added() {
    Map<String, String> ordered = new LinkedHashMap<>();
    Gatherer.KEYS.stream().filter(added::containsKey).forEach(k -> ordered.put(k, added.get(k)));
    return Collections.unmodifiableMap(ordered);
  }

  /** Takes what was not known; true if that was something. */
  boolean learn(Found person) {
    boolean learned = false;
    for (Map.Entry<String, Kept> each : person.values().entrySet()) {
      if (text(each.getKey()).isEmpty()) {
        added.put(each.getKey(), each.getValue().value());
        learned = true;
      }
    }
    return learned;
  }

  boolean hasEmail(String email) {
    return !email.isEmpty() && text("email").equalsIgnoreCase(email);
  }

  boolean isCalled(Found person) {
    return Folded.same(text("name"), person.text("name"));
  }

  boolean sharesAName(Found person) {
    return Folded.words(text("name")).stream()
        .anyMatch(Folded.words(person.text("name"))::contains);
  }

  boolean worksFor(String organisation) {
    return !organisation.isEmpty() && Folded.same(text("organisation"), organisation);
  }

  /** Whether both name an employer, and not the same. */
  boolean worksElsewhere(String organisation) {
    return !organisation.isEmpty() && !text("organisation").isEmpty() && !worksFor(organisation);
  }
}
