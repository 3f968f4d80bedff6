package dev.prepkit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs of the program as processes of their own, seen from outside. */
public final class OwnProcess {

  private OwnProcess() {}

  /**
   * Starts the program; what it says goes into a file.
   *
   * @param folder that it runs in
   * @param environment on top of that of the tests
   * @param options of the virtual machine
   */
  public static Process start(
      Path folder, Path log, Map<String, String> environment, List<String> options, String... args)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(options, args));
    builder.directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    return builder.start();
  }

  /** Starts another program of the tests; what it says goes into a file. */
  public static Process startMain(Class<?> main, Path folder, Path log, String... args)
      throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                absoluteClassPath(),
                main.getName()));
    words.addAll(List.of(args));
    return new ProcessBuilder(words)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** The command line that starts the program. */
  public static List<String> command(List<String> options, String... args) {
    List<String> words =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED"));
    words.addAll(options);
    words.addAll(List.of("-cp", absoluteClassPath(), "dev.prepkit.cli.Prepkit"));
    words.addAll(List.of(args));
    return words;
  }

  private static String absoluteClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
