package dev.prepkit.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a text apart into words, in one pass over its characters. */
final class WordScanner {

  private static final String APOSTROPHES = "'’ʼ‘`´";
  private static final String ENDS = "!?;…。！？";
  private static final String COMMAS = ",:()–—-";
  private static final String BULLETS = "-*•·";

  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}]");

  private final String text;
  private final Set<String> abbreviations;
  private final List<Word> words = new ArrayList<>();
  private int sentence;

  WordScanner(String text, Set<String> abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  List<Word> scan() {
    int gap = 0;
    int at = 0;
    while (at < text.length()) {
      if (isLetter(at) || isDigit(at)) {
        boolean cut = at > 0 && at == gap && isApostrophe(at - 1);
        int end = endOf(at);
        add(gap, cut ? at - 1 : at, end);
        at = end;
        gap = end + (opensNext(end) ? 1 : 0);
        at = gap;
      } else {
        at++;
      }
    }
    return words;
  }

  /** Whether an apostrophe stands here that ties the next letters to the word before. */
  private boolean opensNext(int at) {
    return isApostrophe(at) && isLetter(at + 1);
  }

  private boolean isApostrophe(int at) {
    return at < text.length() && APOSTROPHES.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isLetter(int at) {
    return at < text.length() && Character.isLetter(text.codePointAt(at));
  }

  private boolean isDigit(int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private int endOf(int start) {
    boolean digits = isDigit(start);
    int at = start;
    while (at < text.length()
        && (digits ? isDigit(at) : isLetter(at) || isMark(text.codePointAt(at)))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** What belongs to a letter without being one: accents, soft hyphens, joiners. */
  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private void add(int gap, int start, int end) {
    if (endsSentence(gap, start)) {
      sentence++;
    }
    char glue = start - gap == 1 && !words.isEmpty() ? text.charAt(gap) : ' ';
    Word.Before before = new Word.Before(holds(gap, start, COMMAS), startsLine(start));
    words.add(new Word(folded(text.substring(start, end)), start, end, sentence, glue, before));
  }

  private boolean startsLine(int start) {
    int at = start - 1;
    while (at >= 0 && text.charAt(at) != '\n') {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return false;
      }
      at--;
    }
    return true;
  }

  private boolean endsSentence(int from, int to) {
    if (words.isEmpty()) {
      return false;
    }
    int lines = 0;
    for (int at = from; at < to; at++) {
      char character = text.charAt(at);
      lines += character == '\n' ? 1 : 0;
      if (ENDS.indexOf(character) >= 0
          || lines > 1
          || character == '.' && at + 1 < to && !isAbbreviated() && !isInitial(at - 1)
          || lines > 0 && isBullet(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBullet(int at) {
    return BULLETS.indexOf(text.charAt(at)) >= 0
        && text.charAt(at - 1) == '\n'
        && at + 1 < text.length()
        && text.charAt(at + 1) == ' ';
  }

  private boolean isAbbreviated() {
    return abbreviations.contains(words.getLast().text());
  }

  /** Whether a capital stands here alone, as in “J. R. Smith”; “I” is a word. */
  private boolean isInitial(int at) {
    return at >= 0
        && words.getLast().text().length() == 1
        && Character.isUpperCase(text.charAt(at))
        && text.charAt(at) != 'I';
  }

  private boolean holds(int from, int to, String marks) {
    for (int at = from; at < to; at++) {
      if (marks.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** One spelling for what readers take for the same word. */
  static String folded(String word) {
    String plain = APOSTROPHES.indexOf(word.charAt(0)) > 0 ? "'" + word.substring(1) : word;
    if (!plain.chars().allMatch(character -> character < 0x80)) {
      String parts = Normalizer.normalize(plain, Normalizer.Form.NFD);
      plain = MARKS.matcher(parts).replaceAll("");
    }
    return plain.toLowerCase(Locale.ROOT);
  }
}
