/**
 * The shipped content, and a folder laid over it: what everybody gets, before anybody is known.
 * Floor 3.
 *
 * <p>Way in: {@link dev.prepkit.library.LibraryReader}.
 */
@NullMarked
package dev.prepkit.library;

import org.jspecify.annotations.NullMarked;
