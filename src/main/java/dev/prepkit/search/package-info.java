/**
 * Written pages to the index that the site's search reads. Floor 6.
 *
 * <p>Way in: {@link dev.prepkit.search.SearchIndex}. It is made of the markup of the pages and of
 * nothing else, so it can say only what the pages say.
 */
@NullMarked
package dev.prepkit.search;

import org.jspecify.annotations.NullMarked;
