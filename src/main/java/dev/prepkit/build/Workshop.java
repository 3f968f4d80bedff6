package dev.prepkit.build;

import dev.prepkit.library.Library;
import dev.prepkit.print.SheetRenderer;
import dev.prepkit.site.SiteRenderer;
import dev.prepkit.text.SourceTree;

/**
 * What an edition is made with: the content, and the renderers that carry the theme.
 *
 * @param themeFiles the theme's folder, for its assets
 */
record Workshop(Library library, SiteRenderer site, SheetRenderer sheets, SourceTree themeFiles) {}
