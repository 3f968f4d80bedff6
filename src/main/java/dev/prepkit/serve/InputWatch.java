package dev.prepkit.serve;

import dev.prepkit.build.WatchedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Waits for somebody to save a file that goes into a build. The events of the system only say when
 * to look, and snapshots tell what has changed: so it does not matter how an editor saves, nor that
 * events get lost, tell of other files, or come late, as in folders of a network.
 */
public final class InputWatch implements AutoCloseable {

  /** How long nobody tells it to look. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** How long files have to lie still. */
  private static final Duration STILL = Duration.ofMillis(60);

  /** The same where one is gone; many editors write it anew a moment later. */
  private static final Duration STILL_GONE = Duration.ofMillis(400);

  /** After so many looks at files that never lie still, it does not wait any longer. */
  private static final int MOST_LOOKS = 50;

  private final WatchedFiles inputs;
  private final Supplier<LocalDate> today;
  private final WatchService events;
  private Snapshot last;

  /**
   * Begins to watch.
   *
   * @param today the day that counts as today; a new one is a change too
   */
  public InputWatch(WatchedFiles inputs, Supplier<LocalDate> today) throws IOException {
    this.inputs = inputs;
    this.today = today;
    Path folder = inputs.folder().folder();
    this.events = folder.toAbsolutePath().getFileSystem().newWatchService();
    this.last = Snapshot.of(inputs, today.get());
  }

  /** Waits for changes since the last time; no file may have changed, if only the day has. */
  SortedSet<String> next() throws InterruptedException {
    while (true) {
      Snapshot now = look();
      if (!now.equals(last)) {
        now = still(now);
      }
      if (!now.equals(last)) {
        SortedSet<String> changes = now.differences(last);
        last = now;
        return changes;
      }
      await(PATIENCE);
    }
  }

  private Snapshot still(Snapshot first) throws InterruptedException {
    Snapshot now = first;
    for (int looks = 0; looks < MOST_LOOKS; looks++) {
      Thread.sleep(now.lacks(last) ? STILL_GONE : STILL);
      Snapshot later = look();
      if (later.equals(now)) {
        return now;
      }
      now = later;
    }
    return now;
  }

  private Snapshot look() {
    try {
      Snapshot now = Snapshot.of(inputs, today.get());
      now.folders(inputs.folder().folder()).forEach(this::register);
      return now;
    } catch (IOException e) {
      return last; // somebody is at work there; the next look will tell
    }
  }

  private void register(Path folder) {
    try {
      folder.register(
          events,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
    } catch (IOException e) {
      // It is gone, or the system watches no more folders: then it is looked at now and then.
    }
  }

  private void await(Duration patience) throws InterruptedException {
    WatchKey key = events.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = events.poll();
    }
  }

  @Override
  public void close() throws IOException {
    events.close();
  }
}
