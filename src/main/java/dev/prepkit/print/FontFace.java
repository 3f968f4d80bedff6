package dev.prepkit.print;

/**
 * One face for paper.
 *
 * @param family the name that CSS uses
 * @param weight 400 for regular, 600 and above for bold
 * @param file where its outlines are; its licence allows embedding
 */
public record FontFace(String family, int weight, boolean italic, FontFile file) {

  /** Faces of this weight and above are bold. */
  public static final int BOLD = 600;

  public boolean bold() {
    return weight >= BOLD;
  }
}
