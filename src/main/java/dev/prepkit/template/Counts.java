package dev.prepkit.template;

import dev.prepkit.text.Borrowed;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words that stand with a number, as templates see them: {@code
 * {{#count.minutes}}{{minutes}}{{/count.minutes}}}.
 */
final class Counts {

  /** The scope that templates have around all others. */
  record Scope(Map<String, Function<String, String>> count) {}

  private Counts() {}

  static Scope scope(Map<String, Counted> words, Escaping escaping, Borrowed borrowed) {
    return new Scope(
        words.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    word -> number -> said(word.getValue(), number.strip(), escaping, borrowed))));
  }

  /**
   * @param number has been escaped already
   */
  private static String said(Counted word, String number, Escaping escaping, Borrowed borrowed) {
    String form = word.form(number);
    String text = escaping.escape(form).replace(Counted.NUMBER, number);
    return borrowed.languageOf(form).map(language -> Passages.mark(text, language)).orElse(text);
  }
}
