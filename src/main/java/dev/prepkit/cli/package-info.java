/**
 * The commands. The only place that sees the console, the clock and the exit code. Floor 9.
 *
 * <p>Way in: {@link dev.prepkit.cli.Prepkit}.
 */
@NullMarked
package dev.prepkit.cli;

import org.jspecify.annotations.NullMarked;
