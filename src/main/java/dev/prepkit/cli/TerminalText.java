package dev.prepkit.cli;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Breaks a text into lines that a terminal shows whole. */
final class TerminalText {

  private static final Set<UnicodeScript> WIDE =
      EnumSet.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private final int columns;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;

  private TerminalText(int columns) {
    this.columns = columns;
  }

  /** Lines of so many columns, broken at spaces, or within a word that is longer than a line. */
  static List<String> lines(String text, int columns) {
    TerminalText broken = new TerminalText(columns);
    // Whatever a terminal would take for a command is white space too.
    for (String word : text.strip().split("[\\p{Z}\\p{Cc}]+")) {
      broken.add(word);
    }
    broken.breakLine();
    return broken.lines;
  }

  private void add(String word) {
    List<String> characters = characters(word);
    int width = columns(word);
    if (used > 0 && used + 1 + width > columns) {
      breakLine();
    } else if (used > 0) {
      append(" ");
    }
    characters.forEach(this::append);
  }

  private void append(String character) {
    if (used + width(character) > columns) {
      breakLine();
    }
    line.append(character);
    used += width(character);
  }

  private void breakLine() {
    lines.add(line.toString());
    line.setLength(0);
    used = 0;
  }

  /** How many columns a text takes. */
  static int columns(String text) {
    return characters(text).stream().mapToInt(TerminalText::width).sum();
  }

  /** What people take for characters: a letter with its accents, a picture of many parts. */
  private static List<String> characters(String word) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(word);
    List<String> characters = new ArrayList<>();
    for (int start = 0, end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      characters.add(word.substring(start, end));
      start = end;
    }
    return characters;
  }

  /** Characters of East Asia, and pictures, take two columns. */
  static int width(String character) {
    return character.codePoints().anyMatch(TerminalText::isWide) ? 2 : 1;
  }

  private static boolean isWide(int point) {
    return Character.isEmojiPresentation(point)
        || WIDE.contains(UnicodeScript.of(point))
        || point >= 0x3000 && point <= 0x303F
        || point >= 0xFF01 && point <= 0xFF60;
  }
}
