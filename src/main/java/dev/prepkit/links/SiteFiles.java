package dev.prepkit.links;

import dev.prepkit.diagnostic.NearestWord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;

/** What there is in a site: its files, and the places in its pages. */
final class SiteFiles {

  private final Set<String> files = new TreeSet<>();
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Map<Set<String>, Set<String>> seen = new HashMap<>();
  private final LinkCheck.Kept kept;

  /**
   * @param kept finds what an earlier build left there; it is asked when something is missing
   */
  SiteFiles(LinkCheck.Kept kept) {
    this.kept = kept;
  }

  void add(String path) {
    files.add(path);
  }

  /** Pages of one kind have the same places, which are kept once. */
  void add(String page, Set<String> places) {
    files.add(page);
    anchors.put(page, seen.computeIfAbsent(Set.copyOf(places), same -> same));
  }

  /** The places in a page. */
  Set<String> anchors(String page) {
    return anchors.getOrDefault(page, Set.of());
  }

  /** Whether it is clear by now that a link leads somewhere. */
  boolean isKnown(Target target) {
    return switch (target) {
      case Target.Outside outside -> true;
      case Target.Nowhere nowhere -> false;
      case Target.Inside(String path, String anchor) ->
          files.contains(path) && (isAnyPlace(path, anchor) || anchors(path).contains(anchor));
    };
  }

  /** Why a link leads nowhere; nothing when it leads somewhere. */
  Optional<Fault> missing(Target target) throws IOException {
    return switch (target) {
      case Target.Outside outside -> Optional.empty();
      case Target.Nowhere(String why, String hint) -> Optional.of(new Fault(why, hint));
      case Target.Inside(String path, String anchor) ->
          has(path) ? missing(path, anchor) : Optional.of(noFile(path));
    };
  }

  private Fault noFile(String path) {
    String hint =
        NearestWord.nearest(path, files)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("add the file, or take the link away");
    return new Fault("the site has no file " + path, hint);
  }

  private Optional<Fault> missing(String page, String anchor) throws IOException {
    if (isAnyPlace(page, anchor)) {
      return Optional.empty();
    }
    Set<String> known = places(page);
    if (known.contains(anchor)) {
      return Optional.empty();
    }
    String message = page + " has no place '" + anchor + "'";
    return Optional.of(new Fault(message, NearestWord.hint(anchor, known)));
  }

  /** Whether it is there as surely as its file. */
  private static boolean isAnyPlace(String file, String anchor) {
    return anchor.isEmpty() || anchor.equals("top") || !isPage(file);
  }

  /** The places in a page that there is; one that is kept is read when somebody asks for them. */
  private Set<String> places(String page) throws IOException {
    if (!anchors.containsKey(page)) {
      Optional<byte[]> bytes = kept.find(page);
      if (bytes.isPresent()) {
        String markup = new String(bytes.get(), StandardCharsets.UTF_8);
        add(page, PageLinks.of(Jsoup.parse(markup)).anchors());
      }
    }
    return anchors(page);
  }

  private boolean has(String path) throws IOException {
    if (!files.contains(path) && kept.find(path).isPresent()) {
      files.add(path);
    }
    return files.contains(path);
  }

  private static boolean isPage(String path) {
    return path.endsWith(".html");
  }
}
