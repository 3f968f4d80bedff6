package dev.prepkit.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which column of a table holds what. */
final class Columns {

  static final String NAME = "name";
  static final String GIVEN = "given";
  static final String FAMILY = "family";

  /** What {@code --map} calls the parts of a name. */
  private static final Map<String, String> SPOKEN =
      Map.of("first-name", GIVEN, "last-name", FAMILY);

  /** Of these a table may have several columns. */
  private static final Set<String> MANY = Set.of("email", "phone", "other-name", "private");

  private final List<String> titles;
  private final ColumnWords words;
  private final Map<String, List<Integer>> columns = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  /**
   * @param titles of the columns
   * @param chosen titles by what they hold, as the user says; they go before all guesses
   */
  Columns(List<String> titles, Map<String, String> chosen, ColumnWords words) {
    this.words = words;
    this.titles = titles;
    chosen.forEach(
        (key, title) -> find(title).ifPresent(i -> take(SPOKEN.getOrDefault(key, key), i)));
    Stream.of(GIVEN, FAMILY, NAME).forEach(this::guess);
    settleNames();
    Gatherer.KEYS.forEach(this::guess);
    Stream.of("other-name", "private", "connected").forEach(this::guess);
  }

  /** All that {@code --map} can be told. */
  static Set<String> keys() {
    return Stream.concat(Gatherer.KEYS.stream(), SPOKEN.keySet().stream())
        .collect(Collectors.toSet());
  }

  /** The column of that title. */
  Optional<Integer> find(String title) {
    return IntStream.range(0, titles.size())
        .filter(i -> titles.get(i).strip().equalsIgnoreCase(title.strip()))
        .boxed()
        .findFirst()
        .or(
            () ->
                IntStream.range(0, titles.size())
                    .filter(i -> Folded.same(titles.get(i), title))
                    .boxed()
                    .findFirst());
  }

  private void take(String key, int column) {
    columns.computeIfAbsent(key, each -> new ArrayList<>()).add(column);
    taken.add(column);
  }

  private void guess(String key) {
    if (columns.containsKey(key)) {
      return;
    }
    List<String> known = words.of(key);
    List<Integer> fitting =
        IntStream.range(0, titles.size())
            .filter(i -> !taken.contains(i))
            .filter(i -> known.contains(ColumnWords.folded(titles.get(i))))
            .boxed()
            .sorted(Comparator.comparingInt(i -> known.indexOf(ColumnWords.folded(titles.get(i)))))
            .toList();
    fitting.stream()
        .limit(MANY.contains(key) ? fitting.size() : 1)
        .forEach(column -> take(key, column));
  }

  /** One word may mean the whole name, or the part of it that no other column has. */
  private void settleNames() {
    boolean half = columns.containsKey(GIVEN) != columns.containsKey(FAMILY);
    if (half && !columns.containsKey(NAME)) {
      String known = columns.containsKey(GIVEN) ? GIVEN : FAMILY;
      String title = ColumnWords.folded(titles.get(columns.get(known).getFirst()));
      if (words.of(NAME).contains(title)) {
        columns.put(NAME, columns.remove(known));
      }
    }
  }

  /** The columns that hold something, the best first. */
  List<Integer> of(String key) {
    return columns.getOrDefault(key, List.of());
  }

  boolean haveNames() {
    return Stream.of(NAME, GIVEN, FAMILY).anyMatch(columns::containsKey);
  }

  /** What a column holds; nothing where it has no place in a profile. */
  Optional<String> keyOf(int column) {
    return columns.entrySet().stream()
        .filter(each -> each.getValue().contains(column))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether only LinkedIn has such columns together. */
  boolean areLinkedIn() {
    return columns.keySet().containsAll(Set.of(GIVEN, FAMILY, "connected"));
  }
}
