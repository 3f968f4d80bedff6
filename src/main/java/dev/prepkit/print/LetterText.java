package dev.prepkit.print;

import dev.prepkit.text.Html;
import java.util.regex.Pattern;

/**
 * The text of a letter in two pieces, so that a page never ends between the greeting and the name.
 *
 * @param start everything before
 * @param end the last two paragraphs; empty where a letter ends in something else
 */
public record LetterText(Html start, Html end) {

  private static final String PARAGRAPH = "<p>";
  private static final Pattern TWO_PARAGRAPHS =
      Pattern.compile(
          "<p>((?!</?(p|h\\d|ul|ol|li|table|blockquote)\\b).)*</p>\\s*<p>((?!</?(h\\d|ul|ol|li|table|blockquote)\\b).)*",
          Pattern.DOTALL);

  static LetterText of(Html letter) {
    String markup = letter.markup();
    int last = markup.lastIndexOf(PARAGRAPH);
    int split = last < 1 ? -1 : markup.lastIndexOf(PARAGRAPH, last - 1);
    return split < 1 || !TWO_PARAGRAPHS.matcher(markup.substring(split)).matches()
        ? new LetterText(letter, new Html(""))
        : new LetterText(new Html(markup.substring(0, split)), new Html(markup.substring(split)));
  }
}
