package dev.prepkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Every library and plugin of the build has its reason in {@code docs/architecture.md}. */
class DependenciesTest {

  /** What the list calls otherwise than Maven does. */
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("compiler", "mustache.java"),
          Map.entry("junit-jupiter", "JUnit 5"),
          Map.entry("assertj-core", "AssertJ"),
          Map.entry("archunit-junit5", "ArchUnit"),
          Map.entry("angus-mail", "Angus Mail"),
          Map.entry("validator", "nu.validator"));

  /** These do what every build does: compile, copy, test, pack, find a JDK. */
  private static final String EVERYDAY =
      "maven-(toolchains|resources|compiler|surefire|jar|dependency)-plugin";

  private static Document pom() throws IOException {
    return Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser());
  }

  private static String table() throws IOException {
    String text = Files.readString(Path.of("docs/architecture.md"));
    return text.substring(text.indexOf("## Dependencies")).toLowerCase(Locale.ROOT);
  }

  @Test
  void every_library_has_its_reason() throws IOException {
    String table = table();
    List<Element> libraries =
        pom().select("project > dependencies > dependency, profile > dependencies > dependency");

    assertThat(libraries).hasSizeGreaterThan(20);
    for (Element library : libraries) {
      String name = library.selectFirst("> artifactId").text();
      assertThat(table).contains(TITLES.getOrDefault(name, name).toLowerCase(Locale.ROOT));
      assertThat(library.selectFirst("> version").text()).as(name).matches("[0-9][0-9A-Za-z.]*");
    }
  }

  @Test
  void every_plugin_that_is_not_in_every_build_has_its_reason() throws IOException {
    String table = table();
    for (Element plugin : pom().select("plugin > artifactId")) {
      if (!plugin.text().matches(EVERYDAY)) {
        assertThat(table)
            .contains(plugin.text().replaceFirst("-maven-plugin$|^maven-(?=enforcer)", ""));
      }
    }
  }
}
