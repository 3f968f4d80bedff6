package dev.prepkit.agenda;

import static dev.prepkit.library.SentenceWords.isIn;

import dev.prepkit.library.SentenceWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a general term can stand where a name stood, and the sentence is still good English: “one
 * organisation pays less”, but not “our one organisation staff”. When in doubt it says no.
 */
final class Joints {

  private static final String WORD = "([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.-]*)";
  private static final Pattern BEFORE = Pattern.compile(WORD + "[\\p{Z}\\s]+$");
  private static final Pattern AFTER = Pattern.compile("^[\\p{Z}\\s]+" + WORD);
  private static final Pattern GLUED_BEFORE = Pattern.compile("[^\\p{Z}\\s(\\[“‘\"'«„—–]$");
  private static final Pattern GLUED_AFTER =
      Pattern.compile("^(?:[^\\p{Z}\\s)\\]”’\"'»—–,;:.!?…。、]|[.:][\\p{L}\\p{N}])");
  private static final Pattern OWNER = Pattern.compile("['’]s$|s['’]$");
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}.+");
  private static final Pattern NUMBER = Pattern.compile("\\p{N}.*");

  private final SentenceWords words;

  Joints(SentenceWords words) {
    this.words = words;
  }

  /** Whether something general may stand at a place, {@code owner} with a sign of possession. */
  boolean hold(String text, int start, int end, boolean owner) {
    String before = text.substring(0, start);
    String after = text.substring(end);
    return !GLUED_BEFORE.matcher(before).find()
        && !GLUED_AFTER.matcher(after).find()
        && holdsBehind(before)
        && (owner ? owns(wordAfter(after)) : holdsBefore(before, after));
  }

  /** Whether a word is what somebody has, and not the next thing that is said of them. */
  private boolean owns(String word) {
    return !word.isEmpty() && !isIn(words.pronouns(), word) && !isIn(words.places(), word);
  }

  private boolean holdsBehind(String before) {
    String word = wordBefore(before);
    int start = before.stripTrailing().length() - word.length();
    boolean title =
        CAPITAL.matcher(word).matches()
            && !(SentenceStart.isAt(before, start) && (isSmall(word) || isVerb(word)));
    return !title
        && !OWNER.matcher(word).find()
        && (!isIn(words.beforeNouns(), word) || isClause(before.substring(0, start), word));
  }

  /** “Told me that”, “know that”: what follows is a sentence, and no thing. */
  private boolean isClause(String before, String word) {
    String last = wordBefore(before + " ");
    String earlier =
        wordBefore(
            before.substring(0, Math.max(0, before.stripTrailing().length() - last.length())));
    boolean said = isIn(words.verbs().ofSpeech(), last) || isIn(words.verbs().ofMany(), last);
    return isLink(word)
        && (said || isIn(words.pronouns(), last) && isIn(words.verbs().ofSpeech(), earlier));
  }

  private boolean holdsBefore(String before, String after) {
    String word = wordAfter(after);
    return !isIn(words.comparisons(), wordBefore(before))
        && follows(word, wordBefore(before), after);
  }

  private boolean follows(String word, String before, String after) {
    boolean place = isIn(words.places(), before);
    return word.isEmpty()
        || isIn(words.links(), word)
        || isIn(words.places(), word)
        || isIn(words.verbs().ofOne(), word)
        || isIn(words.verbs().ofSpeech(), word)
        || place && (isIn(words.verbs().ofMany(), word) || isObject(word))
        || isIn(words.verbs().perhaps(), word) && isObject(wordAfter(rest(after)));
  }

  private boolean isObject(String word) {
    return word.isEmpty() || NUMBER.matcher(word).matches() || isSmall(word);
  }

  /** Whether it is one of the words that hold sentences together. */
  boolean isSmall(String word) {
    return Stream.of(words.beforeNouns(), words.pronouns(), words.links(), words.places())
        .anyMatch(set -> isIn(set, word));
  }

  /** Whether it may stand before a verb as well as behind it, like an adverb. */
  boolean isLink(String word) {
    return isIn(words.links(), word);
  }

  /** Whether an object begins with it, like “the” and “them”. */
  boolean isBeforeObject(String word) {
    return isIn(words.beforeNouns(), word) || isIn(words.pronouns(), word);
  }

  private boolean isVerb(String word) {
    SentenceWords.Verbs verbs = words.verbs();
    return Stream.of(verbs.ofOne(), verbs.ofSpeech(), verbs.ofMany())
        .anyMatch(set -> isIn(set, word));
  }

  /** Whether a word that may be no name, like May, is one where it stands alone. */
  boolean isName(String text, int start, int end, boolean owner) {
    String next = wordAfter(text.substring(end));
    if (SentenceStart.isAt(text, start)) {
      return owner || isIn(words.verbs().ofSpeech(), next);
    }
    boolean time = isObject(wordBefore(text.substring(0, start))) || NUMBER.matcher(next).matches();
    return !time || !isIn(words.capitals(), text.substring(start, end));
  }

  /** Whether a word is none that holds sentences together, and does or says something. */
  boolean isSubject(String word, String text, int end) {
    String next = wordAfter(text.substring(end));
    return !isSmall(word)
        && (words.verbs().ofOne().contains(next) || words.verbs().ofSpeech().contains(next));
  }

  /** The word that stands before a place, with nothing but space between; it may be empty. */
  static String wordBefore(String before) {
    Matcher found = BEFORE.matcher(before);
    return found.find() ? found.group(1) : "";
  }

  private static String wordAfter(String after) {
    Matcher found = AFTER.matcher(after);
    return found.find() ? found.group(1).replaceFirst("[.'’-]+$", "") : "";
  }

  private static String rest(String after) {
    Matcher found = AFTER.matcher(after);
    return found.find() ? after.substring(found.end()) : "";
  }
}
