package dev.prepkit.build;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.library.Library;
import dev.prepkit.print.SheetRenderer;
import dev.prepkit.site.SiteRenderer;
import dev.prepkit.text.SourceTree;

/**
 * What an edition is made with: the content, and the renderers that carry the theme.
 *
 * @param title the site's title
 * @param themeFiles the theme's folder, for its assets
 * @param themeAt its {@code theme.yaml}
 */
record Workshop(
    String title,
    Library library,
    SiteRenderer site,
    SheetRenderer sheets,
    SourceTree themeFiles,
    SourceLocation themeAt) {}
