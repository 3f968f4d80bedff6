package dev.prepkit.site;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.prepkit.Run;
import dev.prepkit.ThemedSample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The sample's site in one theme and one edition, built once for all tests of a run. */
record ThemedSite(String theme, boolean personal, Path root) {

  private static final List<ThemedSite> ALL =
      themes().flatMap(theme -> Stream.of(personal(theme), published(theme))).toList();

  private static final String SERVER = "http://guide.example/";

  private static final String KIT = "contacts/dr-priya-raman/index.html";

  /** Every shipped theme in both editions. */
  static List<ThemedSite> all() {
    return ALL;
  }

  /** Every shipped theme, in the edition that has all kinds of pages. */
  static List<ThemedSite> kits() {
    return ALL.stream().filter(ThemedSite::personal).toList();
  }

  private static Stream<String> themes() {
    try (Stream<Path> folders = Files.list(Path.of("themes"))) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("theme.yaml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ThemedSite personal(String theme) {
    boolean plain = theme.equals("plain");
    return new ThemedSite(theme, true, plain ? SampleSite.ROOT : ThemedSample.of(theme));
  }

  private static ThemedSite published(String theme) {
    try {
      Path folder = Files.createTempDirectory("prepkit-" + theme);
      Path input = ThemedSample.house(theme, folder);
      Path root = folder.resolve("site");
      Run run = Run.of("publish", input, "-o", root, "--theme", theme, "--today", "2026-12-01");
      if (run.exitCode() != 0) {
        throw new AssertionError(run.err());
      }
      return new ThemedSite(theme, false, root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address(String page) {
    return root.resolve(page).toUri().toString();
  }

  /**
   * Where a page is on a server that has the site at its top, as the one for wrong addresses is.
   */
  String served(Page browser, String page) {
    browser.route(
        url -> url.startsWith(SERVER),
        route -> route.fulfill(new Route.FulfillOptions().setPath(file(route.request().url()))));
    return SERVER + page;
  }

  private Path file(String url) {
    return root.resolve(url.substring(SERVER.length()).replaceFirst("[?#].*", ""));
  }

  String kit() {
    return address(KIT);
  }

  /** A page of each kind. */
  List<String> kinds() {
    return personal
        ? SampleSite.kinds()
        : Stream.concat(
                SampleSite.kinds().stream().filter(page -> !page.equals(KIT)),
                Stream.of("404.html"))
            .toList();
  }

  /** A page of each kind that can be opened from a disk. */
  List<String> opened() {
    return kinds().stream().filter(page -> !page.equals("404.html")).toList();
  }

  /** All pages; of the public edition those that differ from the personal one by their body. */
  List<String> pages() {
    List<String> pages =
        Run.files(root).keySet().stream().filter(path -> path.endsWith(".html")).toList();
    if (personal) {
      return pages;
    }
    Path kits =
        ALL.stream().filter(s -> s.personal && s.theme.equals(theme)).findFirst().get().root();
    Set<String> own = Set.copyOf(pages);
    return own.stream()
        .filter(page -> !(Files.exists(kits.resolve(page)) && body(page).equals(body(kits, page))))
        .sorted()
        .toList();
  }

  private String body(String page) {
    return body(root, page);
  }

  /** What stands on a page, without the line at its foot that tells the editions apart. */
  private static String body(Path root, String page) {
    try {
      Element body = Jsoup.parse(root.resolve(page).toFile(), "UTF-8").body();
      body.select("footer").remove();
      return body.outerHtml();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return theme + (personal ? ", personal" : ", public");
  }
}
