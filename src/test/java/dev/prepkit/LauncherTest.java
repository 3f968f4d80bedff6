package dev.prepkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/prepkit}, in a checkout whose Maven only notes that it was called. */
class LauncherTest {

  /** Stands in for the program. */
  public static final class Program {
    public static void main(String[] args) {
      if (args.length > 0 && args[0].equals("where")) {
        System.out.println(Locale.getDefault() + ", " + System.getProperty("sun.jnu.encoding"));
        return;
      }
      System.out.println("program " + String.join(" ", args) + startedFrom());
      System.exit(args.length > 0 && args[0].equals("fail") ? 1 : 0);
    }

    private static String startedFrom() {
      return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
          .filter(flag -> flag.startsWith("-XX:AOTCache="))
          .map(flag -> ", classes kept")
          .findFirst()
          .orElse("");
    }
  }

  private record Result(int code, String text) {}

  @TempDir Path root;

  private Map<String, String> environment = Map.of();

  @BeforeEach
  void checkout() throws IOException {
    for (String folder : List.of("bin", "src/main", "content", "themes", "tools")) {
      Files.createDirectories(root.resolve(folder));
    }
    for (String file : List.of("prepkit", "find-java", "java.options", "locale.sh")) {
      Files.copy(Path.of("bin", file), root.resolve("bin").resolve(file));
    }
    TestFiles.write(root, Map.of("pom.xml", "<project/>", "src/main/A.java", "class A {}"));
    jar(root.resolve("tools/made.jar"));
    script(
        "mvn",
        """
        #!/bin/sh
        echo called >> "%1$s/tools/calls"
        mkdir -p "%1$s/target/lib"
        cp "%1$s/tools/made.jar" "%1$s/target/prepkit.jar"
        """
            .formatted(root));
  }

  private void script(String name, String text) throws IOException {
    Path file = root.resolve("tools").resolve(name);
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void jar(Path file) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
    String entry = Program.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest);
        var in = Program.class.getClassLoader().getResourceAsStream(entry)) {
      jar.putNextEntry(new JarEntry(entry));
      in.transferTo(jar);
    }
  }

  private Result start(String... words) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(root.resolve("bin/prepkit").toString());
    builder.command().addAll(List.of(words));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder
        .environment()
        .merge("PATH", root.resolve("tools").toString(), (old, own) -> own + ":" + old);
    builder.environment().keySet().removeAll(Set.of("LC_ALL", "LC_MESSAGES", "LANG"));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes());
    try {
      return new Result(process.waitFor(), text);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private int builds() throws IOException {
    Path calls = root.resolve("tools/calls");
    return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
  }

  @Test
  void the_first_run_builds_and_the_second_starts_at_once() throws IOException {
    Result first = start("build", "a folder");
    assertThat(first.text()).contains("building the program", "program build a folder");
    assertThat(builds()).isEqualTo(1);

    Result second = start("build");
    assertThat(second.text()).isEqualTo("program build, classes kept\n");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void the_kept_classes_are_those_of_the_program_as_it_is_now() throws IOException {
    start();
    List<Path> kept = keptClasses();
    FileTime first = Files.getLastModifiedTime(kept.getFirst());
    start();
    assertThat(Files.getLastModifiedTime(kept.getFirst())).isEqualTo(first);

    Files.setLastModifiedTime(
        root.resolve("target/prepkit.jar"), FileTime.from(Instant.now().plusSeconds(1)));
    start();
    assertThat(keptClasses()).hasSize(1);
    assertThat(Files.getLastModifiedTime(keptClasses().getFirst())).isGreaterThan(first);
  }

  @Test
  void a_copy_of_the_program_keeps_classes_of_its_own() throws IOException {
    start();
    Path kept = keptClasses().getFirst();
    FileTime first = Files.getLastModifiedTime(kept);

    for (String source : List.of("pom.xml", "src/main", "src/main/A.java", "content", "themes")) {
      Files.setLastModifiedTime(root.resolve(source), FileTime.fromMillis(0));
    }
    FileTime copied = FileTime.from(first.toInstant().minus(Duration.ofHours(1)));
    Files.setLastModifiedTime(root.resolve("target/prepkit.jar"), copied);
    assertThat(start().text()).isEqualTo("program , classes kept\n");
    assertThat(keptClasses()).hasSize(1);
    assertThat(Files.getLastModifiedTime(keptClasses().getFirst())).isGreaterThan(first);
  }

  @Test
  void classes_that_cannot_be_kept_are_not_missed() throws IOException {
    start();
    Files.writeString(keptClasses().getFirst(), "");
    assertThat(start("check").text()).isEqualTo("program check\n");
  }

  private List<Path> keptClasses() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("target"))) {
      return files.filter(file -> file.toString().endsWith(".aot")).toList();
    }
  }

  @Test
  void newer_sources_are_built_again() throws IOException {
    start();
    FileTime later = FileTime.from(Instant.now().plusSeconds(60));
    Files.setLastModifiedTime(root.resolve("src/main/A.java"), later);
    start();
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void the_country_is_the_users_and_file_names_are_utf_8() throws IOException {
    start();
    assertThat(whereSpoken("LANG", "en_US.UTF-8")).endsWith("en_US, UTF-8\n");
    assertThat(whereSpoken("LC_ALL", "de_AT@euro")).endsWith("de_AT, UTF-8\n");
    assertThat(whereSpoken("LC_MESSAGES", "fr_CA")).endsWith("fr_CA, UTF-8\n");
    assertThat(whereSpoken("LC_ALL", "C")).endsWith("en, UTF-8\n");
    assertThat(whereSpoken("LANG", "x_y; echo z")).endsWith("en, UTF-8\n");
  }

  private String whereSpoken(String variable, String locale) throws IOException {
    environment = Map.of(variable, locale);
    return start("where").text();
  }

  @Test
  void the_exit_code_is_the_programs() throws IOException {
    assertThat(start("fail").code()).isEqualTo(1);
    assertThat(start("check").code()).isZero();
  }

  @Test
  void a_build_that_fails_shows_why_and_ends_with_3() throws IOException {
    script("mvn", "#!/bin/sh\necho 'no such symbol'\nexit 1\n");
    Result result = start();
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.text()).contains("no such symbol", "could not be built");
  }
}
