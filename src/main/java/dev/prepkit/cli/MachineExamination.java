package dev.prepkit.cli;

import java.io.Console;
import java.io.File;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at what a machine gives to the program. */
record MachineExamination(Map<String, String> environment, String system) {

  /** In bytes; a kit of fifty contacts takes half of it. */
  private static final long ENOUGH_MEMORY = 256L << 20;

  private static final URI ANY = URI.create("http://localhost/");

  List<Remark> remarks() {
    return List.of(
        Remark.fine("Prepkit", Version.number() + ", in " + ProgramVersion.place(Prepkit.class)),
        java(),
        memory(Runtime.getRuntime().maxMemory()),
        terminal(),
        browser());
  }

  private static Remark java() {
    String found = Runtime.version() + " of " + System.getProperty("java.vendor");
    return Remark.fine("Java", found + ", in " + System.getProperty("java.home"));
  }

  static Remark memory(long bytes) {
    String found = (bytes >> 20) + " MB for Java";
    return bytes < ENOUGH_MEMORY
        ? Remark.note("Memory", found, "Large cohorts may need more; close other programs.")
        : Remark.fine("Memory", found);
  }

  private static Remark terminal() {
    Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    Charset charset = console.map(Console::charset).orElse(StandardCharsets.UTF_8);
    String found = console.isEmpty() ? "none; plain text is written" : "shows " + charset;
    return charset.equals(StandardCharsets.UTF_8)
        ? Remark.fine("Terminal", found)
        : Remark.note(
            "Terminal",
            found,
            "Names with accents may look wrong here. Set it to UTF-8: 'chcp 65001' on Windows,"
                + " 'export LC_ALL=C.UTF-8' elsewhere. Files are not concerned.");
  }

  private Remark browser() {
    String opener = UsersBrowser.command(system, ANY).getFirst();
    return isOnPath(opener)
        ? Remark.fine("Browser", opener + " opens pages")
        : Remark.note(
            "Browser",
            "no program here opens pages by itself",
            "Open output/index.html in your browser by hand.");
  }

  private boolean isOnPath(String program) {
    return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .anyMatch(
            folder ->
                Files.isExecutable(Path.of(folder, program))
                    || Files.isExecutable(Path.of(folder, program + ".exe")));
  }
}
