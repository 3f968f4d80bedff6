/**
 * The PDF engine on OpenPDF and Flying Saucer; nothing else sees either. Floor 6, below {@code
 * print}'s users.
 *
 * <p>Way in: {@code OpenPdfEngine}.
 */
@NullMarked
package dev.prepkit.print.openpdf;

import org.jspecify.annotations.NullMarked;
