package dev.prepkit.site;

import java.text.BreakIterator;
import java.util.Locale;

/** What a search engine shows below a page's title: it cuts what is longer. */
final class Description {

  /** In characters. */
  static final int LONGEST = 160;

  private Description() {}

  /** The whole text, or so much of it, by whole words, as fits. */
  static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    words.setText(text);
    int end = words.preceding(LONGEST);
    String start = end > 0 ? text.substring(0, end) : text.substring(0, LONGEST - 1);
    return start.strip().replaceFirst("[\\p{Punct}&&[^)]]+$", "") + "…";
  }
}
