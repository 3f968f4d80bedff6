package dev.prepkit.review;

import dev.prepkit.library.DraftKind;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.Library;
import dev.prepkit.library.ReviewWords;
import dev.prepkit.text.Phrases;
import dev.prepkit.text.Wording;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Guesses what a message is for. */
public final class KindGuess {

  private static final DraftKind UNKNOWN =
      new DraftKind("note", "a note", Set.of(), Optional.empty(), Phrases.none());

  private final Library library;

  public KindGuess(Library library) {
    this.library = library;
  }

  /** The sample or kind that a file's name starts with: {@code thank-you-jonas}. */
  public Optional<String> fromName(String name) {
    return Stream.concat(
            library.emails().stream().map(EmailSample::id),
            library.language().review().kinds().stream().map(DraftKind::id))
        .filter(id -> name.equals(id) || name.startsWith(id + "-"))
        .max(Comparator.comparing(String::length));
  }

  /** The kind of which a message shows the most signs; of two, the first in the file. */
  public DraftKind fromWords(Message message) {
    ReviewWords words = library.language().review();
    String text =
        message.subject().map(line -> line.text() + "\n\n").orElse("")
            + QuotedMail.blanked(message.body()).text();
    Wording wording = Wording.of(text, words.abbreviations());
    DraftKind best = words.kinds().isEmpty() ? UNKNOWN : words.kinds().getLast();
    int most = 0;
    for (DraftKind kind : words.kinds()) {
      int signs = kind.signs().in(wording).size();
      if (signs > most) {
        best = kind;
        most = signs;
      }
    }
    return best;
  }
}
