package dev.prepkit.build;

import dev.prepkit.build.BuildReport.Changes;
import dev.prepkit.build.Manifest.Entry;
import dev.prepkit.build.OutputFolder.Extent;
import dev.prepkit.text.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps account of what an output folder will have of ours. Safe for many threads. */
final class Ours {

  private final Manifest earlier;
  private final boolean part;
  private final Set<String> dropped;
  private final SortedMap<String, Entry> staged = new TreeMap<>();
  private final SortedMap<String, Entry> standing = new TreeMap<>();
  private final SortedMap<String, Entry> taken = new TreeMap<>();
  private final SortedMap<Part, Optional<Fingerprint>> parts = new TreeMap<>();

  /**
   * @param earlier what the last build wrote
   * @param dropped paths of files that go, though the build is a part only
   */
  Ours(Manifest earlier, Extent extent, Set<String> dropped) {
    this.earlier = earlier;
    this.part = extent == Extent.PART;
    this.dropped = dropped;
  }

  /** A file is new, or not as it was. */
  synchronized void stage(String path, Entry entry) {
    staged.put(path, entry);
  }

  /** A file is there with the same bytes. */
  synchronized void stand(String path, Entry entry) {
    standing.put(path, entry);
  }

  /** A file of ours is somebody else's now. */
  synchronized void take(String path) {
    taken.put(path, earlier.files().get(path));
  }

  /** A part is there, made of the same. */
  synchronized void stand(Part whole, Fingerprint madeOf, Set<String> paths) {
    paths.forEach(path -> standing.put(path, earlier.files().get(path)));
    parts.put(whole, Optional.of(madeOf));
  }

  /**
   * A part was made.
   *
   * @param madeOf what of, unless there was something to say of it
   */
  synchronized void made(Part whole, Optional<Fingerprint> madeOf) {
    parts.put(whole, madeOf);
  }

  /** The paths of the files that are to be put in place. */
  synchronized List<String> staged() {
    return List.copyOf(staged.keySet());
  }

  /** The paths of the files that somebody changed. */
  synchronized List<String> taken() {
    return List.copyOf(taken.keySet());
  }

  synchronized boolean isStaged(String path) {
    return staged.containsKey(path);
  }

  /** Whether a file was looked at, and stays in any case. */
  synchronized boolean stands(String path) {
    return standing.containsKey(path) || taken.containsKey(path);
  }

  /** Whether a file of ours stays that is not made anew. */
  synchronized boolean keeps(String path) {
    return standing.containsKey(path) || (part && !dropped.contains(path));
  }

  /** What is different from what was there. */
  synchronized Changes changes() {
    Map<Boolean, List<String>> known =
        staged.keySet().stream().collect(Collectors.partitioningBy(earlier::lists));
    List<String> gone = earlier.files().keySet().stream().filter(path -> !has(path)).toList();
    return new Changes(known.get(false), known.get(true), gone);
  }

  private boolean has(String path) {
    return isStaged(path) || stands(path) || keeps(path);
  }

  /** All of it. */
  synchronized Manifest manifest(Optional<Inputs> inputs) {
    return new Manifest(inputs, parts(), files());
  }

  private SortedMap<String, Entry> files() {
    SortedMap<String, Entry> own = new TreeMap<>(standing);
    own.putAll(staged);
    own.putAll(taken);
    if (part) {
      earlier.files().forEach(own::putIfAbsent);
      own.keySet().removeAll(dropped);
    }
    return own;
  }

  private SortedMap<Part, Fingerprint> parts() {
    SortedMap<Part, Fingerprint> own = new TreeMap<>();
    if (part) {
      own.putAll(earlier.parts());
      own.keySet().removeIf(each -> dropped.stream().anyMatch(each::has));
      own.keySet().removeAll(parts.keySet());
    }
    parts.forEach((each, madeOf) -> madeOf.ifPresent(of -> own.put(each, of)));
    return own;
  }
}
