package dev.prepkit.text;

/**
 * Small letters, as many as there were capitals, so that places in the one are those in the other.
 */
public final class SmallLetters {

  private SmallLetters() {}

  /** The text in small letters: {@code İ} becomes one letter, where Java makes two of it. */
  public static String of(String text) {
    StringBuilder small = new StringBuilder(text);
    for (int i = 0; i < small.length(); i++) {
      small.setCharAt(i, Character.toLowerCase(small.charAt(i)));
    }
    return small.toString();
  }
}
