package dev.prepkit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text look like another language that can still be read: every word has accents and is 40 %
 * longer. What is no text stays: {@code {{names}}}, links, addresses and code.
 */
final class PseudoText {

  private static final String PLAIN = "acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ";
  private static final String ACCENTED = "áçďéğĥíĵķĺñóřšťúŵýžÁÇĎÉĞĤÍĴĶĹÑÓŘŠŤÚŴÝŽ";

  private static final Pattern LEFT_ALONE =
      Pattern.compile(
          "\\{\\{.*?\\}\\}|\\]\\([^)]*\\)|https?://\\S+|\\S+@\\S+|`[^`]*`|(?<word>[A-Za-z]+)");

  private PseudoText() {}

  static String of(String text) {
    return LEFT_ALONE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group("word") == null ? found.group() : word(found.group())));
  }

  private static String word(String word) {
    int wanted = word.length() == 1 ? 1 : Math.ceilDiv(word.length() * 7, 5);
    StringBuilder longer = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char letter = accented(word.charAt(i));
      longer.append(letter);
      if ("aeiou".indexOf(word.charAt(i)) >= 0 && longer.length() + word.length() - i <= wanted) {
        longer.append(letter);
      }
    }
    while (longer.length() < wanted) {
      longer.append(Character.toLowerCase(longer.charAt(longer.length() - 1)));
    }
    return longer.toString();
  }

  private static char accented(char letter) {
    int at = PLAIN.indexOf(letter);
    return at < 0 ? letter : ACCENTED.charAt(at);
  }
}
