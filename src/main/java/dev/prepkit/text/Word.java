package dev.prepkit.text;

/**
 * A word of a text, folded: in lower case, without accents, with straight apostrophes. What follows
 * an apostrophe is a word of its own: {@code don't} is {@code don} and {@code 't}.
 *
 * @param start where it starts in its text, 0-based
 * @param end where it ends, exclusive
 * @param sentence the number of its sentence, from 0
 * @param glue the one character between it and the word before, or a space
 * @param before which marks stand between it and the word before
 */
public record Word(String text, int start, int end, int sentence, char glue, Before before) {

  /**
   * What stands before a word.
   *
   * @param comma a comma, colon, bracket or dash
   * @param line the start of its line
   */
  public record Before(boolean comma, boolean line) {}

  /** Whether it is made of digits. */
  public boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }
}
