/**
 * A theme: a folder of templates, words, fonts and assets, and the one that it extends. Floor 3.
 *
 * <p>Way in: {@link dev.prepkit.theme.ThemeReader}.
 */
@NullMarked
package dev.prepkit.theme;

import org.jspecify.annotations.NullMarked;
