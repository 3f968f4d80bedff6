package dev.prepkit.print;

import java.util.Optional;

/** Something in the print templates of a theme that a sheet cannot show as it is written there. */
public sealed interface ThemeFault {

  /** Whether nothing of the sheet can be printed. */
  default boolean isFatal() {
    return this instanceof NotLaidOut || this instanceof Endless;
  }

  /** What it is about, without the values that a template was filled with. */
  default String subject() {
    return this instanceof UselessStyle(UselessStyle.Reason reason, String text, var nearest)
        ? reason + " " + text.split(":", 2)[0]
        : toString();
  }

  /** Whether it depends on what the templates were filled with. */
  default boolean showsOnSheets() {
    return isFatal() || this instanceof TooWide || this instanceof TooTall;
  }

  /**
   * A style that has no effect on paper.
   *
   * @param text the declaration, the selector or the rule's head
   * @param nearest the property that was perhaps meant
   */
  record UselessStyle(Reason reason, String text, Optional<String> nearest) implements ThemeFault {

    /** Why it has no effect. */
    public enum Reason {
      UNKNOWN_PROPERTY,
      VALUE,
      /** A length, or a factor, beyond all paper. */
      TOO_LARGE,
      SELECTOR,
      AT_RULE,
      UNREADABLE
    }
  }

  /** An element that cannot stand on paper, or an address that a sheet may not read. */
  record Refused(String what) implements ThemeFault {}

  /** A picture that the theme does not have. */
  record MissingPicture(String path) implements ThemeFault {}

  /** A picture that cannot be used. */
  record UnusablePicture(String path, Reason reason) implements ThemeFault {

    /** Why it cannot be used. */
    public enum Reason {
      /** It is no PNG, JPEG or GIF. */
      FORMAT,
      DAMAGED,
      TOO_LARGE,
      /** In the colours of a press, which PDF/A does not allow beside those of a screen. */
      CMYK
    }
  }

  /** A picture of which a screen reader could say nothing. */
  record WordlessPicture(String path) implements ThemeFault {}

  /**
   * An element that paints over the left or the right edge of the page, and is cut there.
   *
   * @param tag its start tag, with its class
   */
  record TooWide(String tag) implements ThemeFault {}

  /** A picture that is higher than the page. */
  record TooTall(String path) implements ThemeFault {}

  /** A template with which layout broke down. */
  record NotLaidOut() implements ThemeFault {}

  /** A sheet that takes more than any sheet should, and was given up. */
  record Endless(Limit limit) implements ThemeFault {

    /** What it takes too much of. */
    public enum Limit {
      PAGES,
      WORK
    }
  }
}
