package dev.prepkit.print.openpdf;

import dev.prepkit.print.ThemeFault.UselessStyle;

/**
 * Something in styles that has no effect.
 *
 * @param start where it starts in the text of the styles, 0-based
 * @param end where that which has no effect ends
 * @param word how it starts, to find it again
 */
record StyleMistake(int start, int end, String word, UselessStyle fault) {}
