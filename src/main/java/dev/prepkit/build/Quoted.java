package dev.prepkit.build;

/** Texts of others, as messages show them. */
final class Quoted {

  /** In characters: as much of a text as a message shows. */
  private static final int LONG = 80;

  private Quoted() {}

  static String shown(String text) {
    return text.codePointCount(0, text.length()) <= LONG
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONG)) + "…";
  }
}
