package dev.prepkit.agenda;

import dev.prepkit.library.AcquaintanceWords;
import dev.prepkit.library.SentenceWords;
import dev.prepkit.library.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes what people write of how they know somebody a sentence: “your talk in Leeds”. */
public final class AcquaintanceText {

  /** Longer than this, it is one already. */
  private static final int LONGEST_PHRASE = 12;

  private final Optional<AcquaintanceWords> words;
  private final SentenceWords.Verbs verbs;
  private final MidSentence middle;

  public AcquaintanceText(WordLists words, Locale language) {
    this.words = words.writing().acquaintance();
    this.verbs = words.sentences().verbs();
    this.middle = new MidSentence(words, language);
  }

  /** A sentence, or what was written where it is one or cannot become one. */
  public String sentence(String written) {
    return words
        .filter(known -> Letters.of(known.from()) == Letters.of(written))
        .map(known -> sentence(written, known))
        .orElse(written);
  }

  private String sentence(String written, AcquaintanceWords known) {
    String text = middle.small(MidSentence.open(written));
    List<String> all = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}'’-]+"));
    if (known.did().contains(all.getFirst())
        && all.stream().noneMatch(known.subjects()::contains)) {
      return (isOfBoth(all, known) ? known.both() : known.subject()) + " " + text;
    }
    if (isSentence(all, known)) {
      return written;
    }
    return known.ways().contains(all.getFirst())
        ? known.found() + " " + text
        : known.from() + " " + text;
  }

  /** “met at a fair” needs somebody who was met; “met you at a fair” and “met with you” do not. */
  private static boolean isOfBoth(List<String> all, AcquaintanceWords known) {
    return known.together().contains(all.getFirst())
        && all.stream().skip(1).limit(2).anyMatch(known.ways()::contains)
        && known.others().stream().noneMatch(all::contains);
  }

  private boolean isSentence(List<String> all, AcquaintanceWords known) {
    return all.size() > LONGEST_PHRASE
        || all.stream()
            .anyMatch(
                word ->
                    known.did().contains(word) || known.subjects().contains(word) || isVerb(word));
  }

  private boolean isVerb(String word) {
    return SentenceWords.isIn(verbs.ofOne(), word) || SentenceWords.isIn(verbs.ofSpeech(), word);
  }
}
