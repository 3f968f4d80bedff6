/**
 * The straight line from what people write to what people read; the only writer of files. Floor 7.
 *
 * <p>Way in: {@link dev.prepkit.build.Build}.
 */
@NullMarked
package dev.prepkit.build;

import org.jspecify.annotations.NullMarked;
