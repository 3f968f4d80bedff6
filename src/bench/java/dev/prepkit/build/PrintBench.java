package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.kit.Kit;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.print.Sheet;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import dev.prepkit.text.Fingerprint;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * How long sheets take: the first one of a process, then warm, on one thread and on two, and where
 * the time goes. Run it with {@code bin/bench print}.
 */
public final class PrintBench {

  private static final int WARM_UP = 300;
  private static final int RUNS = 200;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** A kind of document, and how one is made. */
  private record Work(String name, Supplier<Sheet> make) {}

  private PrintBench() {}

  public static void main(String[] args) throws Exception {
    List<Work> all = works(Path.of(args[0]));
    System.out.printf("%-18s %10s %10s %10s %12s%n", "", "first", "warm", "bytes", "2 threads");
    System.out.printf(
        "%-18s %10s %10s %10s %12s%n", "", "CPU ms", "CPU ms", "", "wall ratio");
    for (Work work : all) {
      double first = cpu(work);
      for (int i = 0; i < WARM_UP; i++) {
        work.make().get();
      }
      double[] times = new double[RUNS];
      Arrays.setAll(times, i -> cpu(work));
      Arrays.sort(times);
      Sheet sheet = work.make().get();
      System.out.printf(
          Locale.ROOT,
          "%-18s %10.1f %10.2f %10d %12.2f%n",
          work.name(),
          first,
          times[RUNS / 2],
          sheet.pdf().bytes().length,
          wall(work, 1) / wall(work, 2));
    }
    for (Work work : all) {
      System.out.printf("%nWhere the time of a warm %s goes:%n", work.name());
      Shares.of(work.make()).forEach(line -> System.out.println("  " + line));
    }
  }

  private static List<Work> works(Path shipped) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Workspace workspace =
        new Workspace(shipped, new SourceRoot(shipped.resolve("sample"), "sample"), diagnostics);
    Profile profile =
        workspace.profile().flatMap(new ProfileReader(diagnostics)::read).orElseThrow();
    Settings settings = new SettingsReader(workspace.folder(), diagnostics).read(Optional.empty());
    Workshop workshop =
        new WorkshopReader(workspace, Fingerprint.of(List.of()), LocalDate.of(2026, 12, 1), diagnostics)
            .read(settings, Look.of(settings))
            .orElseThrow();
    KitAssembler kits =
        new KitAssembler(workshop.library(), profile, LocalDate.of(2026, 12, 1));
    Kit kit = kits.assemble(profile.contacts().getFirst());
    return List.of(
        new Work("prep sheet", () -> workshop.sheets().prepSheet(kit).orElseThrow()),
        new Work("question sheet", () -> workshop.sheets().questionSheet(kit).orElseThrow()));
  }

  private static double cpu(Work work) {
    long start = CLOCK.getCurrentThreadCpuTime();
    work.make().get();
    return (CLOCK.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI;
  }

  /** Milliseconds on the clock for all runs, shared out between threads. */
  private static double wall(Work work, int threads) throws Exception {
    long start = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> shares = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        shares.add(pool.submit(() -> repeat(work, RUNS / threads)));
      }
      for (Future<?> share : shares) {
        share.get();
      }
    }
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }

  private static void repeat(Work work, int times) {
    for (int i = 0; i < times; i++) {
      work.make().get();
    }
  }
}
