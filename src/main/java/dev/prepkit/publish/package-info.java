/**
 * What a published site has beside its pages: for search engines, for those who link to it, and for
 * readers without a network. Floor 6.
 *
 * <p>Ways in: {@link dev.prepkit.publish.ServiceWorker}, {@link dev.prepkit.publish.WebManifest},
 * {@link dev.prepkit.publish.SharePicture}, {@link dev.prepkit.publish.Sitemap}.
 */
@NullMarked
package dev.prepkit.publish;

import org.jspecify.annotations.NullMarked;
