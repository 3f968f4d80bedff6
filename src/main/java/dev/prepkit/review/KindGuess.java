package dev.prepkit.review;

import dev.prepkit.library.DraftKind;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.Library;
import dev.prepkit.library.ReviewWords;
import dev.prepkit.review.Assignment.Channel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Guesses what a message is for. */
public final class KindGuess {

  /** Fewer signs may be chance. */
  private static final int LEAST = 2;

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

  /** The kind that a message shows the most signs of, where it is told from all others by them. */
  public Optional<DraftKind> fromWords(Message message) {
    ReviewWords words = library.language().review();
    MessageSigns signs = MessageSigns.of(message, words);
    Map<DraftKind, Integer> weights = new LinkedHashMap<>();
    words.kinds().forEach(kind -> weights.put(kind, signs.weight(kind)));
    int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<DraftKind> best =
        words.kinds().stream().filter(kind -> weights.get(kind) == most).toList();
    return most < LEAST || best.size() > 1
        ? Optional.empty()
        : Optional.of(signs.hasLetterhead() ? onPaper(best.getFirst()) : best.getFirst());
  }

  private DraftKind onPaper(DraftKind kind) {
    return library.language().review().kinds().stream()
        .filter(other -> other.moment().isPresent() && other.moment().equals(kind.moment()))
        .filter(other -> Channel.of(other) == Channel.LETTER)
        .findFirst()
        .orElse(kind);
  }
}
