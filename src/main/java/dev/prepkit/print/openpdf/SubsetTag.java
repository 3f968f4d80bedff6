package dev.prepkit.print.openpdf;

import java.security.SecureRandom;

/**
 * Stands in for chance where OpenPDF makes up the six letters before a subset font's name, so that
 * the same document gives the same bytes (ISO 32000-1, 9.6.4).
 */
final class SubsetTag extends SecureRandom {

  private static final long serialVersionUID = 1L;
  private static final int LETTERS = 26;

  private final int letter;

  SubsetTag(String fontName) {
    this.letter = Math.floorMod(fontName.hashCode(), LETTERS);
  }

  @Override
  public double nextDouble() {
    return (letter + 0.5) / LETTERS;
  }

  @Override
  public int nextInt(int bound) {
    return letter % bound;
  }
}
