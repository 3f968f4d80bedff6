package dev.prepkit.build;

import dev.prepkit.publish.ServiceWorker;
import dev.prepkit.publish.SharePicture;
import dev.prepkit.publish.Sitemap;
import dev.prepkit.publish.WebManifest;
import dev.prepkit.site.HtmlPage;
import dev.prepkit.site.SiteAddress;
import dev.prepkit.text.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a published site has beside its pages.
 *
 * @param address where everybody finds it, once that is settled; without it nothing can be said to
 *     search engines and to those who link to it
 */
record PublicFiles(
    String title, Optional<SiteAddress> address, WebManifest manifest, SharePicture.Look look) {

  /** What search engines and those who link to a page read. */
  List<OutputFile> forOthers(List<HtmlPage> pages) {
    if (address.isEmpty()) {
      return List.of();
    }
    List<OutputFile> files = new ArrayList<>();
    files.add(
        OutputFile.text(
            Sitemap.PATH,
            Sitemap.of(pages.stream().map(page -> address.get().to(page.address())).toList())));
    files.add(OutputFile.text("robots.txt", Sitemap.robots(address.get().to(Sitemap.PATH))));
    SharePicture picture = new SharePicture(look);
    pages.parallelStream()
        .flatMap(page -> page.picture().map(path -> draw(picture, page, path)).stream())
        .forEachOrdered(files::add);
    return files;
  }

  private OutputFile draw(SharePicture picture, HtmlPage page, String path) {
    return new OutputFile(path, picture.draw(page.title(), title));
  }

  /**
   * What keeps the site on a reader's device.
   *
   * @param hashes of all files of the site, by path
   */
  List<OutputFile> forReaders(SortedMap<String, Fingerprint> hashes) {
    return List.of(
        OutputFile.text(WebManifest.PATH, manifest.text(hashes.keySet())),
        OutputFile.text(ServiceWorker.PATH, ServiceWorker.of(hashes)));
  }
}
