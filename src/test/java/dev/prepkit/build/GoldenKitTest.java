package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Pdfs;
import dev.prepkit.Run;
import dev.prepkit.calendar.StrictCalendar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each folder in {@code golden} is a profile with all that its kits say, in {@code expected}. To
 * write those files anew: {@code mvn test -Dtest=GoldenKitTest -Dgolden=write}, then read what
 * changed.
 */
class GoldenKitTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"full", "sparse", "two-contacts", "unicode"})
  void a_kit_says_what_it_said(String name) throws IOException {
    Run run =
        Run.of("build", GOLDEN.resolve(name), "-o", folder.resolve("o"), "--today", "2026-12-01");
    assertThat(run.exitCode()).as(run.err()).isZero();
    Map<String, String> kits = new TreeMap<>();
    if (!run.err().isEmpty()) {
      kits.put("warnings", run.err());
    }
    Run.files(folder.resolve("o/contacts"))
        .forEach((path, bytes) -> kits.merge(kit(path), said(path, bytes), String::concat));

    Path expected = GOLDEN.resolve(name).resolve("expected");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(expected);
      for (Map.Entry<String, String> kit : kits.entrySet()) {
        Files.writeString(expected.resolve(kit.getKey() + ".txt"), kit.getValue());
      }
    }
    assertThat(Run.files(expected).keySet())
        .containsExactlyInAnyOrderElementsOf(
            kits.keySet().stream().map(kit -> kit + ".txt").toList());
    for (Map.Entry<String, String> kit : kits.entrySet()) {
      assertThat(kit.getValue())
          .isEqualTo(Files.readString(expected.resolve(kit.getKey() + ".txt")));
    }
  }

  private static String kit(String path) {
    return path.substring(0, path.indexOf('/'));
  }

  private static String said(String path, byte[] bytes) {
    return "=== " + path + "\n" + text(path, bytes).strip() + "\n\n";
  }

  private static String text(String path, byte[] bytes) {
    String end = path.substring(path.lastIndexOf('.') + 1);
    return switch (end) {
      case "pdf" -> Pdfs.pages(bytes) + " pages\n" + Pdfs.lines(bytes);
      case "html" -> lines(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
      case "eml" -> head(new String(bytes, StandardCharsets.US_ASCII));
      case "ics" -> calendar(new String(bytes, StandardCharsets.UTF_8));
      default -> new String(bytes, StandardCharsets.UTF_8);
    };
  }

  /** The lines of a mail above its text, which the file beside it has too. */
  private static String head(String mail) {
    return mail.substring(0, mail.indexOf("\r\n\r\n")).replace("\r\n", "\n");
  }

  /** A calendar that another library can read; without the line ends that it must have. */
  private static String calendar(String text) {
    StrictCalendar.parse(text);
    return text.replace("\r\n ", "").replace("\r\n", "\n");
  }

  /** What stands in the page's main part: one line for each element with text of its own. */
  private static String lines(Document page) {
    return page.select("main *").stream()
        .filter(element -> !element.ownText().isBlank())
        .map(element -> element.normalName() + ": " + element.ownText().strip())
        .collect(Collectors.joining("\n"));
  }
}
