package dev.prepkit.agenda;

import dev.prepkit.library.WordLists;
import dev.prepkit.profile.Finding;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes what people write as a finding into a sentence that can be quoted: with a capital, a mark
 * at its end, and no quotation marks that would close the quotation around it.
 */
public final class FindingText {

  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern WRAPPED = Pattern.compile("[\"“„«]([^\"“”„«»]+)[\"”“»]");
  private static final Pattern OPENING = Pattern.compile("(?<![^\\s(\\[—–-])\"|[“„«]\\h?");
  private static final Pattern CLOSING = Pattern.compile("\"|\\h?[”»]");
  private static final Pattern MARK = Pattern.compile("[\"“”„«»]");
  private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:–—-]+$");
  private static final Pattern ENDED = Pattern.compile(".*[.!?…。！？؟۔।][’')\\]]*$");
  private static final Pattern PLAIN_WORD =
      Pattern.compile("\\p{Ll}[\\p{Ll}’'-]*(?![\\p{L}\\p{N}])");
  private static final Pattern QUESTION = Pattern.compile("[?？؟][’')\\]]*$");
  private static final Pattern SENTENCE = Pattern.compile("[.!?…][’')\\]]*(?=\\s)");

  /** About half a minute of speech; more is not said aloud. */
  private static final int LONGEST = 300;

  private final SourceText sources;

  public FindingText(WordLists words) {
    this.sources = new SourceText(words);
  }

  public Finding tidy(Finding finding) {
    Optional<WebSource> web =
        finding.source().map(FindingText::line).map(sources::withoutOpener).flatMap(WebSource::in);
    return new Finding(
        spoken(sentence(finding.text())),
        web.map(WebSource::words)
            .or(finding::source)
            .map(FindingText::line)
            .map(sources::phrase)
            .filter(source -> !source.isEmpty()),
        web.map(WebSource::link),
        finding.kind(),
        finding.question(),
        finding.at());
  }

  static String line(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  static String sentence(String text) {
    String line = line(text);
    Matcher wrapped = WRAPPED.matcher(line);
    String single = quoted(wrapped.matches() ? wrapped.group(1).strip() : line);
    String ended = LOOSE_END.matcher(single).replaceAll("");
    return capital(ENDED.matcher(ended).matches() ? ended : ended + ".");
  }

  /** Quotation marks for inside a quotation; a lonely one goes. */
  private static String quoted(String text) {
    return MARK.matcher(text).results().count() == 1
        ? MARK.matcher(text).replaceAll("").strip()
        : CLOSING.matcher(OPENING.matcher(text).replaceAll("‘")).replaceAll("’");
  }

  /** A word that is written in its own way, like pH, keeps it. */
  static String capital(String text) {
    int start = text.startsWith("‘") || text.startsWith("(") ? 1 : 0;
    String words = text.substring(start);
    return PLAIN_WORD.matcher(words).lookingAt()
        ? text.substring(0, start) + SentenceStart.capital(words)
        : text;
  }

  static boolean asks(String sentence) {
    return QUESTION.matcher(sentence).find();
  }

  /** As many sentences as can be said in half a minute, or the beginning of a longer one. */
  static String spoken(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    return SENTENCE
        .matcher(text)
        .results()
        .map(MatchResult::end)
        .filter(end -> end <= LONGEST)
        .max(Comparator.naturalOrder())
        .map(end -> text.substring(0, end))
        .orElseGet(() -> beginning(text));
  }

  private static String beginning(String text) {
    int space = text.lastIndexOf(' ', LONGEST);
    int cut = space > 0 ? space : text.offsetByCodePoints(0, LONGEST / 2);
    return LOOSE_END.matcher(text.substring(0, cut)).replaceAll("") + "…";
  }
}
