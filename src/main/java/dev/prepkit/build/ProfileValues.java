package dev.prepkit.build;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Word;
import dev.prepkit.text.Wording;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the value of a profile that words in a draft come from; marks and capitals may differ. */
final class ProfileValues {

  /** Where a value stands, and its words. */
  private record Value(SourceLocation at, List<String> words) {}

  /** In words; what is shorter makes no draft too long. */
  private static final int LONG = 25;

  /** Of so many words of a quote one comes from a value that counts. */
  private static final int SOME = 3;

  private final List<Value> values;

  private ProfileValues(List<Value> values) {
    this.values = values;
  }

  /** Of a profile that cannot be read. */
  static ProfileValues none() {
    return new ProfileValues(List.of());
  }

  /**
   * @param names whole names, which say nothing of where they come from
   */
  static ProfileValues of(Fields profile, Set<String> names) {
    return new ProfileValues(
        profile.allTexts().stream()
            .filter(text -> !names.contains(text.value()))
            .map(text -> new Value(text.at(), words(text.value())))
            .filter(value -> !value.words().isEmpty())
            .toList());
  }

  /** The longest value in a draft that has all of a quote in it. */
  Optional<SourceLocation> around(String quote, String draft, SourceLocation contact) {
    List<String> said = words(quote);
    return longest(value -> isIn(said, value), draft, contact);
  }

  /** The longest value in a draft that makes up at least a third of a quote. */
  Optional<SourceLocation> within(String quote, String draft, SourceLocation contact) {
    List<String> said = words(quote);
    return longest(value -> SOME * shared(said, value) >= said.size(), draft, contact);
  }

  /** The longest value in a draft, if it is of some length. */
  Optional<SourceLocation> longest(String draft, SourceLocation contact) {
    return longest(value -> value.size() >= LONG, draft, contact);
  }

  /** Of values that are the same, the contact's own. */
  private Optional<SourceLocation> longest(
      Predicate<List<String>> wanted, String draft, SourceLocation contact) {
    List<String> text = words(draft);
    return values.stream()
        .filter(value -> wanted.test(value.words()) && isIn(value.words(), text))
        .max(
            Comparator.<Value>comparingInt(value -> value.words().size())
                .thenComparing(value -> value.at().compareTo(contact) > 0)
                .thenComparing(Value::at, Comparator.reverseOrder()))
        .map(Value::at);
  }

  private static boolean isIn(List<String> part, List<String> whole) {
    return !part.isEmpty() && Collections.indexOfSubList(whole, part) >= 0;
  }

  /** How many words a quote has of a value: all of them, or those at one end. */
  private static int shared(List<String> quote, List<String> value) {
    if (isIn(value, quote)) {
      return value.size();
    }
    int most = Math.min(quote.size(), value.size());
    while (most > 0 && !endsAsStarts(quote, value, most) && !endsAsStarts(value, quote, most)) {
      most--;
    }
    return most;
  }

  private static boolean endsAsStarts(List<String> first, List<String> second, int count) {
    return first.subList(first.size() - count, first.size()).equals(second.subList(0, count));
  }

  private static List<String> words(String text) {
    return Wording.of(text, Set.of()).words().stream().map(Word::text).toList();
  }
}
