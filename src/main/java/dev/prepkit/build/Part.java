package dev.prepkit.build;

import dev.prepkit.site.SiteRenderer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Files of a personal edition that are made of the same things, and so made or left together. What
 * is made of everything, like the home page, is in none.
 *
 * @param folder in which all of them lie, with a slash at its end; nothing for those of the guide
 */
record Part(String folder) implements Comparable<Part> {

  /** Pages, sheets and assets that are not about a contact. */
  static final Part GUIDE = new Part("");

  /** In it lie the kits. */
  static final String KITS = "contacts/";

  static final String CALENDAR = "timeline.ics";
  static final String SEARCH = "assets/search-index.js";

  private static final Set<String> OF_EVERYTHING = Set.of(SiteRenderer.HOME, CALENDAR, SEARCH);

  /** The kit of a contact. */
  static Part kit(String contact) {
    return new Part(KITS + contact + "/");
  }

  /** Those paths of some that belong to it. */
  List<String> of(SortedMap<String, ?> files) {
    Collection<String> paths =
        folder.isEmpty()
            ? files.keySet()
            : files.subMap(folder, folder + Character.MAX_VALUE).keySet();
    return paths.stream().filter(this::has).toList();
  }

  /** Whether a file is of this part. */
  boolean has(String path) {
    return folder.isEmpty()
        ? !path.startsWith(KITS) && !OF_EVERYTHING.contains(path)
        : path.startsWith(folder);
  }

  @Override
  public int compareTo(Part other) {
    return folder.compareTo(other.folder);
  }
}
