package dev.prepkit.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A turn of phrase to look for: {@code looking|searching for (a) .. {job}}. Words may be separated
 * by commas and line ends, but stand in one sentence.
 *
 * <p>{@code a|b} is one or the other, {@code (a)} may be missing, {@code attach*} is any word that
 * starts so, {@code #} a number, {@code {job}} any word of a list with that name; {@code ..} stands
 * for up to three words, but none of the list {@code stop}, and {@code ...} for up to five of any
 * kind. {@code #:#} are numbers with that one mark between them.
 */
final class Phrase {

  /** A phrase that says nothing, or nothing at its start. */
  static final class NoPhrase extends Exception {
    private static final long serialVersionUID = 1;

    NoPhrase(String message) {
      super(message);
    }
  }

  /**
   * One place of the phrase.
   *
   * @param glue the mark that must stand right before it; a space where it does not matter
   * @param gap so many words of any kind, for a gap
   */
  record Slot(
      Set<String> words,
      List<String> prefixes,
      boolean number,
      boolean optional,
      char glue,
      int gap) {

    boolean takes(Word word) {
      return (glue == ' ' || glue == word.glue())
          && (words.contains(word.text())
              || number && word.isNumber()
              || startsAsOneOf(word.text()));
    }

    /** Asked for each word of each draft, so that a stream would cost more than all the rest. */
    private boolean startsAsOneOf(String word) {
      for (String prefix : prefixes) {
        if (word.startsWith(prefix)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final Pattern LIST = Pattern.compile("\\{([a-z-]+)}");
  private static final Pattern GLUED = Pattern.compile("#(?:[:/.\\-]#)+");
  private static final int NARROW = 3;
  private static final int WIDE = 5;

  /** Two gaps can be tried in few ways, whatever the text. */
  private static final int MOST_GAPS = 2;

  private final List<Slot> slots;
  private final Set<String> stops;

  private Phrase(List<Slot> slots, Set<String> stops) {
    this.slots = List.copyOf(slots);
    this.stops = stops;
  }

  static Phrase of(String text, Map<String, Set<String>> lists) throws NoPhrase {
    List<Slot> slots = new ArrayList<>();
    for (String part : text.strip().split("\\s+")) {
      addTo(slots, part, lists);
    }
    if (slots.isEmpty() || slots.getFirst().gap() > 0 || slots.getFirst().optional()) {
      throw new NoPhrase("a phrase starts with a word that must be there");
    }
    if (slots.getLast().gap() > 0) {
      throw new NoPhrase("a phrase ends with a word");
    }
    if (slots.stream().filter(slot -> slot.gap() > 0).count() > MOST_GAPS) {
      throw new NoPhrase("a phrase has at most " + MOST_GAPS + " gaps");
    }
    return new Phrase(slots, lists.getOrDefault("stop", Set.of()));
  }

  private static void addTo(List<Slot> slots, String part, Map<String, Set<String>> lists)
      throws NoPhrase {
    if (part.equals("..") || part.equals("...") || part.equals("…")) {
      slots.add(gap(part.equals("..") ? NARROW : WIDE));
    } else if (GLUED.matcher(part).matches()) {
      for (int at = 0; at < part.length(); at += 2) {
        slots.add(
            new Slot(Set.of(), List.of(), true, false, at == 0 ? ' ' : part.charAt(at - 1), 0));
      }
    } else if (part.startsWith("(") && part.endsWith(")")) {
      slots.add(slot(part.substring(1, part.length() - 1), true, lists));
    } else if (part.indexOf('|') < 0 && part.lastIndexOf('\'') > 0) {
      int cut = part.lastIndexOf('\'');
      slots.add(slot(part.substring(0, cut), false, lists));
      slots.add(slot(part.substring(cut), false, lists));
    } else {
      slots.add(slot(part, false, lists));
    }
  }

  private static Slot gap(int words) {
    return new Slot(Set.of(), List.of(), false, false, ' ', words);
  }

  private static Slot slot(String part, boolean optional, Map<String, Set<String>> lists)
      throws NoPhrase {
    Set<String> words = new HashSet<>();
    List<String> prefixes = new ArrayList<>();
    boolean number = false;
    for (String choice : part.split("\\|", -1)) {
      Matcher list = LIST.matcher(choice);
      if (choice.isEmpty() || choice.equals("*")) {
        throw new NoPhrase("a word is missing at '|', '()' or '*'");
      } else if (list.matches()) {
        words.addAll(list(list.group(1), lists));
      } else if (choice.equals("#")) {
        number = true;
      } else if (choice.endsWith("*")) {
        prefixes.add(WordScanner.folded(choice.substring(0, choice.length() - 1)));
      } else {
        words.add(WordScanner.folded(choice));
      }
    }
    return new Slot(words, prefixes, number, optional, ' ', 0);
  }

  private static Set<String> list(String name, Map<String, Set<String>> lists) throws NoPhrase {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new NoPhrase("there is no list '" + name + "' among the words");
    }
    return words;
  }

  /** The words that it can start with; empty when these cannot be listed. */
  Set<String> firstWords() {
    Slot first = slots.getFirst();
    return first.number() || !first.prefixes().isEmpty() ? Set.of() : first.words();
  }

  /** Whether a word like this one may be its first. */
  boolean startsWith(Word word) {
    return slots.getFirst().takes(word);
  }

  /** The index behind its last word, where it stands in a text; -1 where it does not. */
  int endAt(Wording text, int start) {
    return end(text, start, 0, text.get(start).sentence());
  }

  private int end(Wording text, int at, int slot, int sentence) {
    if (slot == slots.size()) {
      return at;
    }
    Slot wanted = slots.get(slot);
    if (wanted.gap() > 0) {
      return endBehindGap(text, at, slot, sentence);
    }
    boolean here =
        at < text.size() && text.get(at).sentence() == sentence && wanted.takes(text.get(at));
    int end = here ? end(text, at + 1, slot + 1, sentence) : -1;
    return end < 0 && wanted.optional() ? end(text, at, slot + 1, sentence) : end;
  }

  private int endBehindGap(Wording text, int at, int slot, int sentence) {
    int most = slots.get(slot).gap();
    for (int skipped = 0; skipped <= most; skipped++) {
      int end = end(text, at + skipped, slot + 1, sentence);
      boolean over = at + skipped >= text.size() || isStop(text.get(at + skipped), most);
      if (end >= 0 || over) {
        return end;
      }
    }
    return -1;
  }

  private boolean isStop(Word word, int gap) {
    return gap == NARROW && stops.contains(word.text());
  }
}
