package dev.prepkit.review;

import dev.prepkit.library.ReviewWords;
import dev.prepkit.library.Signal;
import dev.prepkit.text.Word;
import dev.prepkit.text.Wording;
import dev.prepkit.text.Wording.Span;
import java.util.BitSet;
import java.util.List;

/** Tells whether a message says something or says that it is not so. */
final class Denial {

  /** So many words in front of a phrase a "not" may stand. */
  private static final int REACH = 7;

  private final ReviewWords language;
  private final Wording words;
  private final BitSet nots = new BitSet();
  private final BitSet clauses = new BitSet();

  Denial(ReviewWords language, Wording words) {
    this.language = language;
    this.words = words;
    List<Span> none = find(Signal.NO_NOT);
    for (Span not : find(Signal.NOT)) {
      if (!not.meetsOneOf(none)) {
        nots.set(not.first(), not.last() + 1);
      }
    }
    find(Signal.CLAUSE).forEach(clause -> clauses.set(clause.first()));
    for (Span clause : find(Signal.CLAUSE_BEHIND_COMMA)) {
      if (words.get(clause.first()).before().comma()) {
        clauses.set(clause.first());
      }
    }
  }

  private List<Span> find(Signal signal) {
    return language.phrases(signal).in(words);
  }

  /** Whether a phrase is denied, in its midst or around it. */
  boolean of(Span phrase) {
    return nots.get(phrase.first(), phrase.last() + 1).cardinality() > 0 || around(phrase);
  }

  /** Whether a phrase is denied in front of it or behind it. */
  boolean around(Span phrase) {
    return before(phrase.first()) || behind(phrase.last() + 1);
  }

  private boolean before(int first) {
    if (clauses.get(first)) {
      return false;
    }
    Word word = words.get(first);
    for (int at = first - 1; at >= 0 && at >= first - REACH; at--) {
      if (words.get(at).sentence() != word.sentence()) {
        return false;
      }
      if (nots.get(at)) {
        return true;
      }
      if (clauses.get(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean behind(int next) {
    return next < words.size()
        && words.get(next).sentence() == words.get(next - 1).sentence()
        && language.phrases(Signal.DENIED_AFTER).endAt(words, next) > 0;
  }
}
