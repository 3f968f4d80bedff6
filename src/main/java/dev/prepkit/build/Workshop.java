package dev.prepkit.build;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.library.Library;
import dev.prepkit.links.LinkCheck;
import dev.prepkit.print.SheetRenderer;
import dev.prepkit.site.SiteRenderer;
import dev.prepkit.text.SourceTree;
import java.util.List;

/**
 * What an edition is made with: the content, and the renderers that carry the theme.
 *
 * @param title the site's title
 * @param publicFiles those that only the public edition has
 * @param brandFiles what the house gives to the look of the pages
 * @param sources the folders that all is made of
 */
record Workshop(
    String title,
    Library library,
    SiteRenderer site,
    SheetRenderer sheets,
    LinkCheck.Site sources,
    PublicFiles publicFiles,
    List<OutputFile> brandFiles) {

  /** The theme's folder, for its assets. */
  SourceTree themeFiles() {
    return sources.theme();
  }

  /** Its {@code theme.yaml}. */
  SourceLocation themeAt() {
    return sources.themeAt();
  }
}
