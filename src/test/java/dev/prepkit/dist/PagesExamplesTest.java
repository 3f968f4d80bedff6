package dev.prepkit.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.OwnProcess;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files of {@code docs/examples} that publish a guide on the pages of a code host. */
class PagesExamplesTest {

  private static final Path EXAMPLES = Path.of("docs/examples");

  @TempDir Path folder;

  @SuppressWarnings("unchecked") // the tests fail where the file is not as they say
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static List<?> list(Object value) {
    return (List<?>) value;
  }

  private static Map<String, Object> read(String example) throws IOException {
    return map(
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(EXAMPLES.resolve(example))));
  }

  /** Runs a line of an example in a folder, where {@code program} stands for ours. */
  private void run(String line, String program, Path where) throws Exception {
    List<String> words = Arrays.asList(line.split(" "));
    assertThat(words.getFirst()).isEqualTo(program);
    Path log = folder.resolve("log");
    String[] rest = words.subList(1, words.size()).toArray(String[]::new);
    Process process = OwnProcess.start(where, log, Map.of(), List.of(), rest);
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
  }

  @Test
  void what_github_runs_makes_the_site_that_it_puts_up() throws Exception {
    TestFiles.write(
        folder.resolve("guide"),
        Map.of("prepkit.yaml", "site:\n  address: https://you.example.org/our/\n"));
    Map<String, Object> job = map(map(read("pages.yml").get("jobs")).get("publish"));
    List<Map<String, Object>> steps =
        list(job.get("steps")).stream().map(PagesExamplesTest::map).toList();
    List<Object> places =
        steps.stream()
            .filter(s -> s.containsKey("with"))
            .map(s -> map(s.get("with")).get("path"))
            .toList();
    assertThat(places).contains("guide", "prepkit", "public");

    List<Object> lines =
        steps.stream().filter(s -> s.containsKey("run")).map(s -> s.get("run")).toList();
    assertThat(lines).hasSize(1);
    run((String) lines.getFirst(), "prepkit/bin/prepkit", folder);
    assertThat(folder.resolve("public/index.html")).exists();
    assertThat(folder.resolve("public/404.html")).content().contains("/our/");
  }

  @Test
  void github_may_do_no_more_than_it_must_with_actions_of_one_major_version() throws Exception {
    Map<String, Object> workflow = read("pages.yml");
    assertThat(workflow.get("permissions"))
        .isEqualTo(Map.of("contents", "read", "pages", "write", "id-token", "write"));
    assertThat(map(workflow.get("concurrency"))).containsEntry("cancel-in-progress", false);
    assertThat(Files.readAllLines(EXAMPLES.resolve("pages.yml")))
        .filteredOn(line -> line.contains("uses:"))
        .hasSize(5)
        .allMatch(line -> line.matches(" *uses: actions/[a-z-]+@v[0-9]+"));
  }

  @Test
  void what_gitlab_runs_makes_the_site_that_it_puts_up() throws Exception {
    Path project = folder.resolve("project");
    TestFiles.write(project, Map.of("prepkit.yaml", "title: Ours\n"));
    Map<String, Object> job = map(read("gitlab-pages.yml").get("pages"));
    List<?> lines = list(job.get("script"));
    assertThat(lines).hasSize(2);
    run((String) lines.getLast(), "../prepkit/bin/prepkit", project);
    List<?> paths = list(map(job.get("artifacts")).get("paths"));
    assertThat(paths.toString()).isEqualTo("[public]");
    assertThat(project.resolve("public/index.html")).exists();
  }
}
