package dev.prepkit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Measures the program as people run it: whole processes, from folders of invented contacts. Run it
 * with {@code bin/bench table}.
 */
public final class BenchTable {

  /** What is done before each run, unmeasured. */
  @FunctionalInterface
  private interface Preparation {
    void prepare() throws IOException;
  }

  private static final List<String> DAY = List.of("--today", "2026-12-01");
  private static final Map<String, String> NO_KEPT_CLASSES =
      Map.of("PREPKIT_JAVA_OPTS", "-XX:AOTMode=off");
  private static final int MANY = 1_000;

  private final Path program;
  private final Path work;
  private final TimedProcess process;
  private final Report report;
  private int changes;

  private BenchTable(Path program, Path work, TimedProcess process, Report report) {
    this.program = program;
    this.work = work;
    this.process = process;
    this.report = report;
  }

  /**
   * Arguments: the program, GNU time, the file to write, a line on machine and program, and perhaps
   * {@code --quick}.
   */
  public static void main(String[] args) throws Exception {
    Path work = Files.createTempDirectory("prepkit-bench");
    try {
      BenchTable table =
          new BenchTable(
              Path.of(args[0]),
              work,
              new TimedProcess(Path.of(args[1])),
              new Report(Path.of(args[2]), args[3]));
      table.measure(args.length > 4 && args[4].equals("--quick") ? MANY - 1 : Integer.MAX_VALUE);
    } finally {
      Tree.delete(work);
    }
  }

  /**
   * @param most how many contacts there are at most
   */
  private void measure(int most) throws IOException, InterruptedException {
    Path few = folder(3, OwnWork.Profile.FULL);
    Path output = few.resolve("output");
    measure("publish", 0, () -> Tree.delete(output), command("publish", few), Map.of());
    measure(
        "build, without kept classes",
        3,
        () -> Tree.delete(output),
        command("build", few),
        NO_KEPT_CLASSES);
    for (int contacts : sizes(most, 3, 100)) {
      kits(contacts);
    }
    for (int contacts : sizes(most, 100, MANY, 10 * MANY)) {
      Path folder = folder(contacts, OwnWork.Profile.SHORT);
      List<String> pages = command("build", folder, "--theme", WorkFolder.PAGES);
      measure(
          "build, pages without sheets",
          contacts,
          () -> Tree.delete(folder.resolve("output")),
          pages,
          Map.of());
      Tree.delete(folder);
    }
    for (int contacts : sizes(most, MANY)) {
      kits(contacts);
    }
  }

  private void kits(int contacts) throws IOException, InterruptedException {
    Path folder = folder(contacts, OwnWork.Profile.FULL);
    List<String> build = command("build", folder);
    measure("build", contacts, () -> Tree.delete(folder.resolve("output")), build, Map.of());
    measure("build, nothing changed", contacts, () -> {}, build, Map.of());
    measure("build, one contact changed", contacts, () -> changeOne(folder), build, Map.of());
    measure("check", contacts, () -> {}, command("check", folder), Map.of());
    Tree.delete(folder);
  }

  private static int[] sizes(int most, int... all) {
    return IntStream.of(all).filter(size -> size <= most).toArray();
  }

  private Path folder(int contacts, OwnWork.Profile profile) {
    Path folder = work.resolve(profile + "-" + contacts);
    new OwnWork(new WorkFolder(folder)).write(contacts, profile);
    return folder;
  }

  private void changeOne(Path folder) throws IOException {
    Path profile = folder.resolve("profile.yaml");
    changes++;
    String changed =
        Files.readString(profile).replaceFirst("role: .*", "role: Planner of Step " + changes);
    Files.writeString(profile, changed);
  }

  private List<String> command(String name, Path folder, String... options) {
    List<String> command = new ArrayList<>(List.of(program.toString(), name, folder.toString()));
    command.addAll(DAY);
    if (!name.equals("check")) {
      command.addAll(List.of("--output", folder.resolve("output").toString()));
    }
    command.addAll(List.of(options));
    return command;
  }

  private void measure(
      String what,
      int contacts,
      Preparation before,
      List<String> command,
      Map<String, String> environment)
      throws IOException, InterruptedException {
    List<Cost> costs = new ArrayList<>();
    for (int run = 0; run < runs(contacts); run++) {
      before.prepare();
      costs.add(process.run(command, environment));
    }
    Tree tree = Tree.of(Path.of(command.get(2), "output"));
    report.add(new Row(what, contacts, Cost.median(costs), tree));
  }

  /** Small ones are done several times. */
  private static int runs(int contacts) {
    return contacts < 10 ? 3 : 1;
  }
}
