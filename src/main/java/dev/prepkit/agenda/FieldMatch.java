package dev.prepkit.agenda;

import dev.prepkit.library.SentenceWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The field of a contact, and which fields of questions it is. What is done stands at its end:
 * medical software is software. Before “for” and “in” there is another end.
 */
final class FieldMatch {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[,;/&+]");
  private static final Pattern JOINT = Pattern.compile("[,;/&+]");

  private final KinWords whole;
  private final SentenceWords words;
  private final Set<String> known;
  private final List<String> done;

  /**
   * @param known the fields of all questions, as {@link #plain} ones
   */
  FieldMatch(String field, Set<String> known, SentenceWords words) {
    this.whole = KinWords.of(field);
    this.words = words;
    this.known = known;
    this.done =
        ends(
            TOKEN
                .matcher(field.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList());
  }

  /** Whether it is one of some fields. */
  boolean is(Collection<String> fields) {
    return done.isEmpty()
        ? fields.stream().anyMatch(whole::has)
        : fields.stream().map(FieldMatch::plain).anyMatch(this::isDone);
  }

  /** The words of what is done; those of “for whom” are left out. */
  List<String> words() {
    return whole.words().stream().takeWhile(word -> !words.places().contains(word)).toList();
  }

  /** A field in the letters in which it is compared. */
  static String plain(String field) {
    return String.join(" ", KinWords.of(field).words());
  }

  private boolean isDone(String field) {
    return done.stream().anyMatch(end -> end.equals(field) || end.endsWith(" " + field));
  }

  /** The known fields at the ends of what stands between “and”, the last one first. */
  private List<String> ends(List<String> tokens) {
    for (int start = 0; start < tokens.size(); start++) {
      String phrase = String.join(" ", tokens.subList(start, tokens.size()));
      if (known.contains(phrase)) {
        return start == 0 ? List.of(phrase) : with(phrase, tokens.subList(0, start));
      }
    }
    return List.of();
  }

  private List<String> with(String phrase, List<String> before) {
    String last = before.getLast();
    List<String> others = ends(before.subList(0, before.size() - 1));
    if (words.places().contains(last)) {
      return others.isEmpty() ? List.of(phrase) : others;
    }
    boolean joined = JOINT.matcher(last).matches() || words.links().contains(last);
    List<String> all = new ArrayList<>(List.of(phrase));
    all.addAll(joined ? others : List.of());
    return all;
  }
}
