package dev.prepkit.hostile;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a program asked of the system, as {@code strace} saw it.
 *
 * @param lines one for each call
 */
record SystemCalls(List<String> lines) {

  /** A question mark leaves out what a machine does not have. */
  private static final String WATCHED =
      "trace=%network,execve,?execveat,?open,openat,?openat2,?creat,truncate,?mkdir,mkdirat"
          + ",?rename,?renameat,renameat2,?link,linkat,?symlink,symlinkat,?unlink,unlinkat,?rmdir"
          + ",?chmod,fchmodat,?chown,fchownat,?mknod,mknodat";

  /** One may start without its first line, which another thread's call cut off. */
  private static final Pattern CALL = Pattern.compile("^\\d+ +(\\w+)\\((.*)$");

  private static final Pattern NAME =
      Pattern.compile("(?:<(/[^>]*)>, )?\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** The words before a command line that is to be watched. */
  static List<String> watching(Path trace) {
    return List.of("strace", "-f", "-y", "-s", "4096", "-o", trace.toString(), "-e", WATCHED);
  }

  /** Skips a test where nothing can be watched. */
  static void assume() throws InterruptedException {
    try {
      List<String> words =
          Stream.concat(watching(Path.of("/dev/null")).stream(), Stream.of("true")).toList();
      if (new ProcessBuilder(words).start().waitFor() == 0) {
        return;
      }
    } catch (IOException e) {
      // It is not there.
    }
    abort("NOT TESTED: this needs Linux, strace, and the right to watch a process (ptrace)");
  }

  static SystemCalls read(Path trace) throws IOException {
    return new SystemCalls(
        Files.readAllLines(trace, StandardCharsets.ISO_8859_1).stream()
            .filter(line -> CALL.matcher(line).find())
            .toList());
  }

  /** Where an opened file really lies. */
  private static final Pattern OPENED = Pattern.compile("= \\d+<(/[^>]*)>$");

  /** The calls of that name. */
  List<String> named(String pattern) {
    return lines.stream().filter(line -> matches(line, pattern)).toList();
  }

  /** The files that were opened, made, moved or removed, or tried to be, by full names. */
  List<Path> files() {
    Stream<Path> opened =
        lines.stream()
            .filter(line -> matches(line, "open.*"))
            .flatMap(line -> OPENED.matcher(line).results())
            .map(file -> Path.of(file.group(1)));
    return Stream.concat(named(), opened).distinct().toList();
  }

  private Stream<Path> named() {
    return lines.stream()
        .filter(line -> !matches(line, "execve.*|connect|bind|send.*|recv.*|(get|set)sock.*"))
        .flatMap(line -> NAME.matcher(line).results())
        .map(name -> Path.of(name.group(1) == null ? "/" : name.group(1)).resolve(name.group(2)))
        .map(Path::normalize);
  }

  private static boolean matches(String line, String name) {
    Matcher call = CALL.matcher(line);
    return call.find() && call.group(1).matches(name);
  }
}
