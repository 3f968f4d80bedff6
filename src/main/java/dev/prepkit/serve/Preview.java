package dev.prepkit.serve;

import dev.prepkit.build.BuildReport;
import dev.prepkit.build.FileTree;
import dev.prepkit.build.OutputHashes;
import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Shows on this machine what a folder makes, and builds it again when a file is saved. The site
 * lies in a folder of its own, which goes away with the preview; the user's output is left alone.
 */
public final class Preview implements AutoCloseable {

  /** Builds once. */
  @FunctionalInterface
  public interface Builder {

    /**
     * Builds into a folder.
     *
     * @return nothing when there were errors, which are among the diagnostics; the folder is then
     *     as it was
     */
    Optional<BuildReport> build(Path output, Diagnostics diagnostics);
  }

  /** How long a build may take to end when the preview does: it may be in the midst of a sheet. */
  private static final Duration LAST_BUILD = Duration.ofSeconds(30);

  /** How often it tries to delete a folder that a build still writes into. */
  private static final int MOST_TRIES = 20;

  private final PreviewServer server;
  private final Path folder;
  private final Outcomes outcomes = new Outcomes();
  private final LiveChannel channel = new LiveChannel(outcomes);
  private final ReentrantLock building = new ReentrantLock();
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile @Nullable Thread builder;
  private int builds;

  /**
   * Begins to answer; browsers wait for the first build.
   *
   * @param port 0 for any that is free
   * @throws java.net.BindException when another program has it
   */
  public Preview(int port) throws IOException {
    server = new PreviewServer(port);
    folder = Files.createTempDirectory("prepkit-preview-");
    server.start(new SitePages(outcomes, new ServedFolder(site())), channel);
  }

  /** Where it is. */
  public URI address() {
    return server.address();
  }

  /** How many open pages hear of builds. */
  int listeners() {
    return channel.listeners();
  }

  /** Where the site lies. */
  Path site() {
    return folder.resolve("site");
  }

  /**
   * Builds now, and then whenever something changes; one build at a time, what changes meanwhile
   * goes into the next one. Returns when the preview is closed.
   *
   * @param listener hears of each build
   */
  public void run(InputWatch watch, Builder builder, Consumer<Outcome> listener)
      throws IOException {
    building.lock();
    try {
      this.builder = Thread.currentThread();
      SortedSet<String> changes = Collections.emptySortedSet();
      while (!outcomes.isClosed()) {
        build(changes, builder).ifPresent(listener);
        changes = watch.next();
      }
    } catch (InterruptedException e) {
      close();
    } catch (RuntimeException e) {
      if (!outcomes.isClosed()) {
        throw e; // else it was torn out of its work
      }
    } finally {
      this.builder = null;
      building.unlock();
    }
  }

  private Optional<Outcome> build(SortedSet<String> changes, Builder builder) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    long start = System.nanoTime();
    outcomes.begin();
    Optional<BuildReport> report = builder.build(site(), diagnostics);
    if (outcomes.isClosed()) {
      return Optional.empty(); // it was torn out of its work
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    Outcome outcome = new Outcome(++builds, changes, time, diagnostics.all(), report);
    if (report.isPresent()) {
      outcomes.add(outcome, OutputHashes.of(site()));
    } else {
      outcomes.add(outcome);
    }
    return Optional.of(outcome);
  }

  /** Ends it, from any thread: the port is free then, and the folder gone. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    outcomes.close();
    server.close();
    Optional.ofNullable(builder).ifPresent(Thread::interrupt);
    try {
      boolean ended = building.tryLock(LAST_BUILD.toMillis(), TimeUnit.MILLISECONDS);
      delete();
      if (ended) {
        building.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete() throws IOException {
    for (int tries = 1; Files.exists(folder); tries++) {
      try {
        FileTree.delete(folder);
      } catch (IOException | UncheckedIOException e) {
        if (tries == MOST_TRIES) {
          throw e;
        }
      }
    }
  }
}
