/**
 * The validator on veraPDF; nothing else sees it, and nothing but a check of PDFs loads it. Floor
 * 5, below {@code print}'s users.
 *
 * <p>Way in: {@code VeraPdfValidator}.
 */
@NullMarked
package dev.prepkit.print.verapdf;

import org.jspecify.annotations.NullMarked;
