/**
 * The preview: a server on this machine alone that shows what a folder makes now, and shows it anew
 * whenever a file is saved. Floor 8.
 *
 * <p>Way in: {@link dev.prepkit.serve.Preview}.
 */
@NullMarked
package dev.prepkit.serve;

import org.jspecify.annotations.NullMarked;
