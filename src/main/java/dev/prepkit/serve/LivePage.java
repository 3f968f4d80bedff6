package dev.prepkit.serve;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as the preview shows it: with a script that hears of builds, which its own policy then
 * lets in. The file on disk stays as it is.
 */
record LivePage(String origin, Mark mark) {

  private static final String POLICY = "meta[http-equiv=Content-Security-Policy]";

  /** Where a browser would take the offer to keep a site, and show the kept one for ever after. */
  private static final String OFFER = "link[rel=manifest]";

  String of(String markup) {
    Document page = Jsoup.parse(markup);
    page.outputSettings().prettyPrint(false);
    page.select(POLICY).forEach(this::open);
    page.select(OFFER).remove();
    page.head()
        .appendElement("script")
        .attr("src", LiveFiles.SCRIPT)
        .attr("defer", true)
        .attr("data-mark", mark.toString());
    return page.outerHtml();
  }

  private void open(Element meta) {
    PagePolicy policy =
        new PagePolicy(meta.attr("content"))
            .allow("script-src", origin + LiveFiles.SCRIPT)
            .allow("style-src", origin + LiveFiles.STYLE)
            .allow("connect-src", origin + LiveFiles.CHANNEL);
    meta.attr("content", policy.toString());
  }
}
