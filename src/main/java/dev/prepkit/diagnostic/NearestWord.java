package dev.prepkit.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the known word that a mistyped one was probably meant to be. */
final class NearestWord {

  private NearestWord() {}

  static String hint(String word, Set<String> known) {
    return nearest(word, known)
        .map(near -> "did you mean '" + near + "'?")
        .orElseGet(() -> "known here: " + String.join(", ", new TreeSet<>(known)));
  }

  /** The nearest word, if it is near enough: a third of the letters may differ, at least two. */
  static Optional<String> nearest(String word, Set<String> known) {
    int limit = Math.max(2, word.length() / 3);
    return new TreeSet<>(known)
        .stream()
            .filter(candidate -> distance(word, candidate) <= limit)
            .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  /** Levenshtein's edit distance. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], row[j - 1]) + 1);
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
