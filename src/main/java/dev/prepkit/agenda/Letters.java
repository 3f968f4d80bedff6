package dev.prepkit.agenda;

import java.lang.Character.UnicodeScript;

/** In which letters a text is written. */
final class Letters {

  private Letters() {}

  /** The script of the first letter. */
  static UnicodeScript of(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }
}
