package dev.prepkit.serve;

import dev.prepkit.build.BuildReport;
import dev.prepkit.build.BuildReport.Changes;
import dev.prepkit.build.WatchedFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A preview that runs while a test looks at it. */
final class Showing implements AutoCloseable {

  static final int PATIENCE = 60; // seconds

  /** Makes the files of a site, or reports what is wrong. */
  @FunctionalInterface
  interface Maker {
    void make(Path output, Diagnostics diagnostics) throws IOException;
  }

  final Preview preview;
  private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
  private final AtomicReference<Throwable> fault = new AtomicReference<>();
  private final Thread thread;

  /** Shows what a builder makes of a folder. */
  Showing(Path folder, Preview.Builder builder) throws IOException {
    this(folder, () -> LocalDate.of(2026, 12, 1), builder);
  }

  Showing(Path folder, Supplier<LocalDate> today, Preview.Builder builder) throws IOException {
    InputWatch watch =
        new InputWatch(new WatchedFiles(new SourceRoot(folder, folder.toString()), true), today);
    preview = new Preview(0);
    thread = Thread.ofPlatform().start(() -> run(watch, builder));
  }

  private void run(InputWatch watch, Preview.Builder builder) {
    try (watch) {
      preview.run(watch, builder, outcomes::add);
    } catch (IOException | RuntimeException e) {
      fault.set(e);
    }
  }

  /** A builder for sites of a few files. */
  static Preview.Builder of(Maker maker) {
    return (output, diagnostics) -> {
      try {
        maker.make(output, diagnostics);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return diagnostics.hasErrors()
          ? Optional.empty()
          : Optional.of(new BuildReport(Map.of(), Changes.NONE, List.of()));
    };
  }

  /** Writes a file of a site, and into its manifest. */
  static void write(Path output, String path, String text) throws IOException {
    Path file = output.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Path manifest = output.resolve(".prepkit-manifest");
    String others =
        Files.exists(manifest)
            ? Files.readString(manifest).replaceAll("(?m)^.{64}  \\Q" + path + "\\E\n", "")
            : "";
    String hash = String.format("%064x", text.hashCode());
    Files.writeString(manifest, others + hash + "  " + path + "\n");
  }

  /** Saves a file whole or not at all, as many editors do, and waits for the build. */
  Outcome save(Path folder, String path, String text) throws IOException, InterruptedException {
    Path file = folder.resolve(path);
    Path fresh = Files.writeString(file.resolveSibling(".saved"), text);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    return nextOf(path);
  }

  /** The next build; fails if there is none. */
  Outcome next() throws InterruptedException {
    Outcome outcome = outcomes.poll(PATIENCE, TimeUnit.SECONDS);
    if (outcome == null) {
      throw new AssertionError("no build came", fault.get());
    }
    return outcome;
  }

  /** The next build for which a file had changed. */
  Outcome nextOf(String path) throws InterruptedException {
    Outcome outcome = next();
    while (!outcome.changes().contains(path)) {
      outcome = next();
    }
    return outcome;
  }

  /** How many builds nobody has looked at. */
  int more() {
    return outcomes.size();
  }

  String address(String path) {
    return preview.address() + path;
  }

  Path files() {
    return preview.site();
  }

  @Override
  public void close() {
    preview.close();
    try {
      if (!thread.join(Duration.ofSeconds(PATIENCE))) {
        throw new AssertionError("it did not end");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    if (fault.get() != null) {
      throw new AssertionError(fault.get());
    }
  }
}
