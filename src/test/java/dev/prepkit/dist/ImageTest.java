package dev.prepkit.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The image that {@code bin/dist} made, in an environment where no other Java can be found. */
@EnabledIfSystemProperty(named = "prepkit.image", matches = ".+")
class ImageTest {

  private record Result(int code, String text) {}

  private static final String NO_COMMANDS = "/nowhere";

  @TempDir Path folder;

  private Path home;

  @BeforeEach
  void start() {
    home = folder.resolve("Für Ana");
    run("init", "--yes", "Für Ana", "--name", "Ana Kovač", "--contact", "Jürgen Größe");
  }

  private Result run(String... words) {
    return run(folder, Map.of(), Path.of(System.getProperty("prepkit.image")), words);
  }

  private static Result run(
      Path folder, Map<String, String> environment, Path program, String... words) {
    ProcessBuilder builder = new ProcessBuilder(program.toAbsolutePath().toString());
    builder.command().addAll(List.of(words));
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", NO_COMMANDS, "LC_ALL", "C"));
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      String text = new String(process.getInputStream().readAllBytes());
      return new Result(process.waitFor(), text);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void isFine(Result result) {
    assertThat(result.code()).as(result.text()).isZero();
  }

  @Test
  void kits_are_built_and_their_pdfs_conform() {
    isFine(run("build", "Für Ana"));
    assertThat(home.resolve("output/contacts/jurgen-grosse/prep-sheet.pdf")).exists();
    Result check = run("check", "--pdf", "Für Ana");
    isFine(check);
    assertThat(check.text()).contains("conform to PDF/UA-1 and PDF/A-2a");
  }

  @Test
  void a_guide_is_published_with_its_pictures() {
    TestFiles.write(home, Map.of("prepkit.yaml", "site:\n  address: https://a.example.org/b/\n"));
    isFine(run("publish", "Für Ana", "--output", "öffentlich"));
    assertThat(folder.resolve("öffentlich/share/index.png")).exists();
    assertThat(folder.resolve("öffentlich/handbook.pdf")).exists();
  }

  @Test
  void every_other_command_runs_too() {
    isFine(run("add", "contact", "Für Ana", "--yes", "--name", "Zoë Ångström"));
    isFine(run("list", "Für Ana"));
    isFine(run("next", "Für Ana"));
    isFine(run("sheet", "--output", "Blätter"));
    isFine(run("theme", "new", "ours", "Für Ana"));
    TestFiles.write(folder, Map.of("mail.txt", "Dear Jürgen, I am looking for a job."));
    assertThat(run("review", "mail.txt").code()).isEqualTo(1);
    assertThat(run("nonsense").code()).isEqualTo(2);
  }

  @Test
  void it_starts_with_kept_classes_wherever_it_lies_and_does_without_where_they_do_not_fit()
      throws IOException {
    Path elsewhere = folder.resolve("else where");
    Path image = Path.of(System.getProperty("prepkit.image")).toRealPath();
    isFine(
        run(
            folder,
            Map.of("PATH", "/usr/bin:/bin"),
            Path.of("/bin/cp"),
            "-a",
            image.getParent().getParent().toString(),
            elsewhere.toString()));
    assertThat(classesKept(elsewhere)).isGreaterThan(1000);

    Files.writeString(elsewhere.resolve("lib/app/prepkit.aot"), "spoilt");
    assertThat(classesKept(elsewhere)).isZero();
    assertThat(run(folder, Map.of(), elsewhere.resolve("bin/prepkit"), "--version").text())
        .matches("prepkit [0-9.]+\n");
  }

  private long classesKept(Path image) throws IOException {
    Path log = folder.resolve("classes");
    Map<String, String> logging =
        Map.of("PREPKIT_JAVA_OPTS", "-Xlog:class+load:file=" + log.getFileName());
    isFine(run(folder, logging, image.resolve("bin/prepkit"), "--version"));
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .filter(line -> line.contains("dev.prepkit") && line.contains("shared objects file"))
          .count();
    }
  }
}
