package dev.prepkit.serve;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** The builds of a preview so far, for all threads that show them. */
final class Outcomes {

  private final String run = UUID.randomUUID().toString();
  private final Map<String, Integer> changed = new HashMap<>();
  private Map<String, String> hashes = Map.of();
  private Optional<Outcome> latest = Optional.empty();
  private boolean building;
  private boolean closed;

  /** A build has begun, and ends when one is added. */
  synchronized void begin() {
    building = true;
  }

  synchronized boolean isBuilding() {
    return building;
  }

  /** Adds a build that an error stopped. */
  synchronized void add(Outcome outcome) {
    building = false;
    latest = Optional.of(outcome);
    notifyAll();
  }

  /**
   * Adds a build that made a site.
   *
   * @param site the hashes of all its files, by path
   */
  synchronized void add(Outcome outcome, Map<String, String> site) {
    Set<String> paths = new HashSet<>(hashes.keySet());
    paths.addAll(site.keySet());
    paths.removeIf(path -> Optional.ofNullable(hashes.get(path)).equals(hash(site, path)));
    paths.forEach(path -> changed.put(path, outcome.number()));
    hashes = Map.copyOf(site);
    add(outcome);
  }

  private static Optional<String> hash(Map<String, String> site, String path) {
    return Optional.ofNullable(site.get(path));
  }

  /** Whether there is a site to show. */
  synchronized boolean hasSite() {
    return !hashes.isEmpty();
  }

  /** The mark of what is shown now. */
  synchronized Mark mark() {
    return new Mark(run, latest.map(Outcome::number).orElse(0));
  }

  /** The files of the site that changed after a mark; nothing where the mark tells nothing. */
  synchronized Optional<SortedSet<String>> changedSince(Optional<Mark> mark) {
    return mark.filter(each -> each.run().equals(run)).map(each -> changedAfter(each.number()));
  }

  private SortedSet<String> changedAfter(int number) {
    SortedSet<String> paths = new TreeSet<>(changed.keySet());
    paths.removeIf(path -> changed.get(path) <= number);
    return paths;
  }

  /**
   * Waits for a build after that of a number.
   *
   * @return the latest one; nothing when none came in time
   */
  synchronized Optional<Outcome> after(int number, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    long left = patience.toMillis();
    while (!closed && mark().number() <= number && left > 0) {
      wait(left);
      left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
    return latest.filter(outcome -> outcome.number() > number);
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** Nothing comes any more, and nobody needs to wait. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
