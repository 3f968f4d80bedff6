package dev.prepkit.print;

/** A font file that cannot be printed with; the message says why, in words that follow its name. */
public final class UnusableFont extends Exception {

  private static final long serialVersionUID = 1L;

  private final String advice;

  public UnusableFont(String reason, String advice) {
    super(reason);
    this.advice = advice;
  }

  /** What to do about it. */
  public String advice() {
    return advice;
  }

  static UnusableFont damaged(String reason) {
    return new UnusableFont(reason, "copy or download it again");
  }

  static UnusableFont wrongKind(String reason) {
    return new UnusableFont(reason, "take the family's .ttf or .otf file");
  }

  static UnusableFont closed(String reason) {
    return new UnusableFont(reason, "take a font with an open licence");
  }
}
