package dev.prepkit.print;

import dev.prepkit.text.Html;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a letter in two pieces, so that a page never ends between the greeting and the name.
 *
 * @param start everything before
 * @param end the last two paragraphs; empty where a letter ends in something else, or where they
 *     are all that stands below a heading
 */
public record LetterText(Html start, Html end) {

  private static final String PARAGRAPH =
      "<p\\b[^>]*>(?:(?!</?(?:p|h\\d|ul|ol|li|table|blockquote)\\b).)*</p>\\s*";

  private static final Pattern ENDING =
      Pattern.compile("(?<=</p>\\s{0,9})" + PARAGRAPH + PARAGRAPH + "$", Pattern.DOTALL);

  static LetterText of(Html letter) {
    Matcher ending = ENDING.matcher(letter.markup());
    return ending.find()
        ? new LetterText(
            new Html(letter.markup().substring(0, ending.start())), new Html(ending.group()))
        : new LetterText(letter, new Html(""));
  }
}
