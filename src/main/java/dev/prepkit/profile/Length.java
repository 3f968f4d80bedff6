package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Fields;

/** How long a text may be that is said aloud; a longer one is used, with a warning. */
enum Length {
  QUESTION("question", "ask one thing, in words you can say in one breath"),
  FINDING("finding", "keep the one sentence that you want to test"),
  LESSON("lesson", "keep the one sentence that the next person could judge");

  /** About half a minute of speech. */
  private static final int MOST = 300;

  private final String what;
  private final String advice;

  Length(String what, String advice) {
    this.what = what;
    this.advice = advice;
  }

  void check(Fields fields, String text, SourceLocation at) {
    int length = text.codePointCount(0, text.length());
    if (length > MOST) {
      fields.warn(
          at,
          "a " + what + " of " + length + " characters is too long to be said aloud",
          advice + "; kits show its beginning, up to " + MOST + " characters");
    }
  }

  Located<String> checked(Fields fields, Located<String> text) {
    check(fields, text.value(), text.at());
    return text;
  }
}
