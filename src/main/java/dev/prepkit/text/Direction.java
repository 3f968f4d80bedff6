package dev.prepkit.text;

import java.text.Bidi;
import java.util.Locale;

/** Where lines of a language begin, as HTML says it. */
public enum Direction {
  LTR,
  RTL;

  /** The script in which a language writes its own name tells it. */
  public static Direction of(Locale locale) {
    Bidi name = new Bidi(locale.getDisplayLanguage(locale), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    return name.baseIsLeftToRight() ? LTR : RTL;
  }

  /** The value of {@code dir}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
