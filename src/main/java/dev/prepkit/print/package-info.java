/**
 * Kit or library to printable pages: templates yield XHTML, an engine behind a small interface
 * yields PDF. Floor 6.
 *
 * <p>Way in: {@link dev.prepkit.print.PdfEngine}.
 */
@NullMarked
package dev.prepkit.print;

import org.jspecify.annotations.NullMarked;
