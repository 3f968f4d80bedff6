package dev.prepkit.review;

import dev.prepkit.library.DraftKind;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.Library;
import dev.prepkit.library.ReviewWords;
import dev.prepkit.text.Phrases;
import dev.prepkit.text.Wording;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Guesses what a message is for. */
public final class KindGuess {

  private static final DraftKind UNKNOWN =
      new DraftKind("note", "a note", Set.of(), Optional.empty(), Phrases.none());

  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Library library;

  public KindGuess(Library library) {
    this.library = library;
  }

  /** The sample or kind that a file's name holds: {@code thank-you-jonas}, {@code Tom_request}. */
  public Optional<String> fromName(String name) {
    String words = "-" + String.join("-", SEPARATOR.split(name.toLowerCase(Locale.ROOT))) + "-";
    return Stream.concat(
            library.emails().stream().map(EmailSample::id),
            library.language().review().kinds().stream().map(DraftKind::id))
        .filter(id -> words.contains("-" + id + "-") || words.contains(joined(id)))
        .max(Comparator.comparing(String::length));
  }

  /** {@code thankyou}, as some people write it. */
  private static String joined(String id) {
    return "-" + id.replace("-", "") + "-";
  }

  /** The kind of which a message shows the most signs; of two, the first in the file. */
  public DraftKind fromWords(Message message) {
    ReviewWords words = library.language().review();
    String text =
        message.subject().map(line -> line.text() + "\n\n").orElse("")
            + QuotedMail.blanked(message.body(), words.subjectLabels()).text();
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
