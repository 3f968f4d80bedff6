package dev.prepkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fault and attack that {@code docs/security.md} lists has a test. */
class SecurityDocTest {

  private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

  @Test
  void every_row_names_tests_that_exist() throws IOException {
    Set<String> tests;
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      tests =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith("Test.java"))
              .map(name -> name.replace(".java", ""))
              .collect(Collectors.toSet());
    }
    List<String> rows =
        Files.readAllLines(Path.of("docs/security.md")).stream()
            .filter(line -> line.startsWith("| "))
            .skip(1)
            .toList();

    assertThat(rows).hasSizeGreaterThan(15);
    for (String row : rows) {
      List<String> named =
          TEST.matcher(row.substring(row.lastIndexOf("| `")))
              .results()
              .map(found -> found.group(1))
              .toList();
      assertThat(named).as(row).isNotEmpty().isSubsetOf(tests);
    }
  }
}
