package dev.prepkit.policy;

import java.util.Locale;

/** Who decided; a later one wins over an earlier one. */
public enum Decider {
  KIT,
  HOUSE,
  USER;

  /** How words for it are called: {@code kit}, {@code house}, {@code user}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
