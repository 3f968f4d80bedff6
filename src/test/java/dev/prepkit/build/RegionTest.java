package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Pdfs;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An American kit has no British spelling in it, and the other way round. */
class RegionTest {

  private static final List<String> OF_THE_USER =
      List.of(
          "a harbour programme organiser",
          "recognise grey colours",
          "Harbour Theatre",
          "Color and gray are one.",
          "Which harbor licence is gray?");

  private static final String PROFILE =
      """
      name: Maya Lind
      headline: a harbour programme organiser
      audience: practice
      goals: [recognise grey colours]
      defaults: {locale: en-US}
      contacts:
        - name: Jonas
          organisation: Harbour Theatre
          seniority: senior
          meeting: {when: 2026-12-10 10:00}
          findings: [{text: Color and gray are one., kind: organisation}]
          questions: [Which harbor licence is gray?]
      """;

  /** What is looked for in what users write, in whichever spelling they write it. */
  private static final Set<String> LOOKED_FOR = Set.of("review.yaml", "words.yaml");

  private static final Map<String, String> AMERICAN = new TreeMap<>();

  @BeforeAll
  static void build(@TempDir Path folder) {
    TestFiles.write(folder, Map.of("profile.yaml", PROFILE));
    Run.files(Run.build(folder, folder.resolve("site")))
        .forEach((path, bytes) -> AMERICAN.put(path, text(path, bytes)));
    AMERICAN.keySet().removeIf(path -> path.startsWith("assets/"));
  }

  private static String text(String path, byte[] bytes) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).text();
      case "txt" -> new String(bytes, StandardCharsets.UTF_8);
      case "pdf" -> Pdfs.text(bytes).replaceAll("\\s+", " ");
      default -> "";
    };
  }

  @Test
  void an_american_kit_has_no_british_forms() {
    Map<String, List<String>> found = new TreeMap<>();
    AMERICAN.forEach(
        (path, text) -> found.put(path, RegionalForms.BRITISH.in(withoutTheUsersWords(text))));
    found.values().removeIf(List::isEmpty);
    assertThat(found).isEmpty();
  }

  private static String withoutTheUsersWords(String text) {
    return OF_THE_USER.stream().reduce(text, (rest, words) -> rest.replace(words, ""));
  }

  @Test
  void what_is_shipped_is_british_throughout() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    SourceTree shipped =
        new SourceTree(
            List.of(
                new SourceRoot(Path.of("content/en"), ""), new SourceRoot(Path.of("themes"), "")),
            new Diagnostics());
    for (String path : shipped.paths("", "")) {
      if (path.endsWith(".md") || path.endsWith(".yaml")) {
        String text = shipped.read(path).orElseThrow().text();
        found.put(path, RegionalForms.AMERICAN.in(text));
      }
    }
    assertThat(found).hasSizeGreaterThan(50);
    found.keySet().removeAll(LOOKED_FOR);
    found.values().removeIf(List::isEmpty);
    assertThat(found).isEmpty();
  }

  @Test
  void the_users_words_and_all_addresses_stay_as_they_are() {
    assertThat(AMERICAN)
        .containsKeys("questions/organisation.html", "contacts/jonas/organisation-chart.pdf");
    assertThat(AMERICAN.get("contacts/jonas/index.html")).contains(OF_THE_USER);
  }
}
