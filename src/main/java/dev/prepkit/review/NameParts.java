package dev.prepkit.review;

import dev.prepkit.text.Word;
import dev.prepkit.text.Wording;
import dev.prepkit.text.Wording.Span;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a name in a text: the whole of it, or a part by which everybody knows who is meant. */
final class NameParts {

  /** So many letters say a name where words run on without spaces. */
  private static final int LEAST_IDEOGRAPHS = 2;

  private static final int LEAST_LETTERS = 3;

  private final Set<String> titles;
  private final Set<String> common;

  /** The words of the name, in their order. */
  private final List<String> whole;

  /** Those among them that say whom, and that nobody else here has. */
  private final Set<String> telling = new HashSet<>();

  /** The name as addresses have it: {@code jannowak}, {@code jnowak}. */
  private final Set<String> joined = new HashSet<>();

  private final Set<String> others = new HashSet<>();

  NameParts(Unnamed who) {
    this.titles = who.terms().titles();
    this.common = who.terms().common();
    Wording name = Wording.of(who.name(), Set.of());
    this.whole = name.words().stream().map(Word::text).filter(w -> !titles.contains(w)).toList();
    for (String other : who.others()) {
      Wording.of(other, Set.of()).words().forEach(word -> others.add(word.text()));
    }
    for (Word word : name.words()) {
      if (isTelling(word, who.name()) && !others.contains(word.text())) {
        telling.add(word.text());
      }
    }
    if (whole.size() > 1) {
      joined.add(String.join("", whole));
      joined.add(whole.getFirst().charAt(0) + whole.getLast());
    }
  }

  /** Particles like {@code van}, and initials, stand in too many names. */
  private boolean isTelling(Word word, String name) {
    String written = name.substring(word.start(), word.end());
    int letter = written.codePoints().filter(Character::isLetter).findFirst().orElse('a');
    boolean small = Character.isLowerCase(letter) && !name.equals(name.toLowerCase(Locale.ROOT));
    return !titles.contains(word.text()) && word.text().length() > 1 && !small;
  }

  /** A run of words that names them, and whether it can mean nothing else. */
  record Mention(Span span, boolean certain) {}

  /** The mention that starts with a word, if one does. */
  Optional<Mention> at(Wording words, int index, String text) {
    int length = lengthAt(words, index);
    if (length > 1) {
      return Optional.of(new Mention(new Span(index, index + length - 1), true));
    }
    if (joined.contains(words.get(index).text())) {
      return Optional.of(new Mention(new Span(index, index), true));
    }
    boolean capital = !Character.isLowerCase(text.codePointAt(words.get(index).start()));
    return part(words.get(index).text(), capital)
        .flatMap(part -> alone(words, index, capital, common.contains(part)));
  }

  private Optional<Mention> alone(Wording words, int index, boolean capital, boolean isCommon) {
    Span span = new Span(index, index);
    boolean titled = index > 0 && titles.contains(words.get(index - 1).text());
    if (titled || capital && !isCommon) {
      return Optional.of(new Mention(span, true));
    }
    return isCommon && !(capital && isPerhaps(words, index))
        ? Optional.empty()
        : Optional.of(new Mention(span, false));
  }

  /** How many words of the name stand here in a row. */
  private int lengthAt(Wording words, int index) {
    int from = whole.indexOf(words.get(index).text());
    int length = 0;
    while (from >= 0
        && from + length < whole.size()
        && index + length < words.size()
        && isOrGenitive(words.get(index + length).text(), whole.get(from + length))) {
      length++;
    }
    boolean tells = length == whole.size() || length > 1 && !Collections.disjoint(telling, whole);
    return tells ? length : 0;
  }

  /** The part of the name that a word is, or has in it. */
  private Optional<String> part(String word, boolean capital) {
    return Stream.concat(
            telling.stream().filter(word::equals),
            telling.stream()
                .sorted()
                .filter(part -> capital && isGenitive(word, part) || runsOn(word, part)))
        .findFirst();
  }

  /** {@code Nowaks}, as German has it, or as people write who leave the apostrophe out. */
  private boolean isGenitive(String word, String name) {
    return word.equals(name + "s") && !others.contains(word);
  }

  private boolean isOrGenitive(String word, String name) {
    return word.equals(name) || isGenitive(word, name);
  }

  /** Scripts without capitals hang other words on to names, or set no spaces at all. */
  private static boolean runsOn(String word, String part) {
    int first = part.codePointAt(0);
    boolean plain = Character.isLowerCase(first) || !Character.isLetter(first);
    int least = Character.isIdeographic(first) ? LEAST_IDEOGRAPHS : LEAST_LETTERS;
    return !plain && part.length() >= least && word.contains(part);
  }

  /** May, in the midst of a sentence and not beside a number. */
  private static boolean isPerhaps(Wording words, int index) {
    boolean opens = index == 0 || words.get(index - 1).sentence() != words.get(index).sentence();
    boolean dated =
        index > 0 && words.get(index - 1).isNumber()
            || index + 1 < words.size() && words.get(index + 1).isNumber();
    return !opens && !dated;
  }
}
