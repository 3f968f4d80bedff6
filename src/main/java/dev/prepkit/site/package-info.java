/**
 * Library and kits to HTML pages that work from any folder. Floor 6.
 *
 * <p>Way in: {@link dev.prepkit.site.SiteRenderer}. What a template may name stands in the records
 * of this package: {@link dev.prepkit.site.Frame} and one view for each kind of page.
 */
@NullMarked
package dev.prepkit.site;

import org.jspecify.annotations.NullMarked;
