package dev.prepkit.print;

/** A font file that looks like one and cannot be read. */
public final class UnusableFont extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient FontFace face;

  public UnusableFont(FontFace face, Exception cause) {
    super(face.family(), cause);
    this.face = face;
  }

  public FontFace face() {
    return face;
  }
}
