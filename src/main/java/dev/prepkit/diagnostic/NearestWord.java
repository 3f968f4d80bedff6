package dev.prepkit.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the known word that a mistyped one was probably meant to be. */
public final class NearestWord {

  private static final int MOST = 32;

  private NearestWord() {}

  public static String hint(String word, Set<String> known) {
    return nearest(word, known)
        .map(near -> "did you mean '" + near + "'?")
        .orElseGet(() -> known.isEmpty() ? "there is none here" : known(known));
  }

  /** A few of the words that would do. */
  private static String known(Set<String> words) {
    String some = new TreeSet<>(words).stream().limit(MOST).collect(Collectors.joining(", "));
    return "known here: " + some + (words.size() > MOST ? ", …" : "");
  }

  /** The nearest word, if it is near enough: a third of the letters may differ, at least two. */
  public static Optional<String> nearest(String word, Set<String> known) {
    return within(Math.max(2, word.length() / 3), word, known);
  }

  /** The nearest word that differs in a few letters at most. */
  public static Optional<String> within(int limit, String word, Set<String> known) {
    return new TreeSet<>(known)
        .stream()
            .filter(candidate -> distance(word, candidate) <= limit)
            .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  /**
   * Edits from one word to the other: letters added, left out, changed, or swapped with the next.
   */
  private static int distance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int cheapest(int[][] edits, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    least = Math.min(least, edits[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
