/**
 * Whether all that the pages and styles of a site name is there, and whether their own policy lets
 * it through. Floor 6.
 *
 * <p>Way in: {@link dev.prepkit.links.LinkCheck}.
 */
@NullMarked
package dev.prepkit.links;

import org.jspecify.annotations.NullMarked;
