/**
 * What is wrong, where, and what to do about it. Floor 0: everything may use it, it uses nothing.
 *
 * <p>Way in: {@link dev.prepkit.diagnostic.Diagnostics}.
 */
@NullMarked
package dev.prepkit.diagnostic;

import org.jspecify.annotations.NullMarked;
