package dev.prepkit.build;

import static dev.prepkit.TestFiles.file;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostic;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.Severity;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.kit.ProfileCheck;
import dev.prepkit.library.Library;
import dev.prepkit.library.LibraryReader;
import dev.prepkit.print.SheetTemplates;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import dev.prepkit.text.Languages;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.SourceTree;
import dev.prepkit.theme.Theme;
import dev.prepkit.theme.ThemeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** A kind of file that a schema describes, as the program reads it. */
enum ReadFile {
  PROFILE(
      "profile",
      "profile.yaml",
      Map.of("name", "Maya", "contacts", List.of(Map.of("name", "Dr Priya Raman")))),
  SETTINGS("prepkit", "prepkit.yaml", Map.of("organisation", "Northfield")),
  THEME("theme", "ours/theme.yaml", Map.of("title", "Ours", "extends", "plain")),
  BANK("question-bank", "questions/mine.md", Page.HEAD),
  QUESTION("question-bank", "questions/mine.md", Map.of("id", "mine-1")),
  STAGE("etiquette", "etiquette/mine.md", Page.HEAD),
  RULE("etiquette", "etiquette/mine.md", Map.of("card", "no")),
  EMAIL("email", "emails/mine.md", Page.with(Map.of("when", "request", "channel", "video"))),
  CHAPTER("chapter", "guide/mine.md", Page.HEAD);

  private static final Map<ReadFile, EditorSchema> SCHEMAS = new ConcurrentHashMap<>();
  private static final Path SAMPLES = Path.of("src/test/resources");

  private final String schema;
  private final String path;
  private final Map<String, Object> base;

  ReadFile(String schema, String path, Map<String, Object> base) {
    this.schema = schema;
    this.path = path;
    this.base = base;
  }

  /** The front matter that every page has. */
  private static final class Page {
    static final Map<String, Object> HEAD = Map.of("title", "Mine", "summary", "My own words.");

    static Map<String, Object> with(Map<String, Object> more) {
      Map<String, Object> all = new LinkedHashMap<>(HEAD);
      all.putAll(more);
      return all;
    }
  }

  /** Whether its keys stand in a list below a heading, one line each. */
  boolean isFacts() {
    return this == QUESTION || this == RULE;
  }

  EditorSchema schema() {
    return SCHEMAS.computeIfAbsent(
        this,
        file -> {
          EditorSchema whole = EditorSchema.of(file.schema);
          return file.isFacts() ? whole.facts() : whole;
        });
  }

  /** The smallest document. */
  Map<String, Object> base() {
    return base;
  }

  /** The errors that the program finds in it. */
  List<Diagnostic> errors(Map<String, Object> document) {
    try {
      Diagnostics diagnostics = new Diagnostics();
      read(document, diagnostics);
      return diagnostics.all().stream()
          .filter(each -> each.severity() == Severity.ERROR)
          .filter(each -> each.location().file().endsWith(path))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Map<String, Object> document, Diagnostics diagnostics) throws IOException {
    switch (this) {
      case PROFILE -> readProfile(yaml(document), diagnostics);
      case SETTINGS ->
          new SettingsReader(
                  new SourceTree(
                      List.of(new SourceRoot(SAMPLES.resolve("brand"), "")), diagnostics),
                  diagnostics)
              .read(Optional.of(file(path, yaml(document))));
      case THEME ->
          inFolder(
              yaml(document),
              folder -> readTheme(folder, document.containsKey("leave-out"), diagnostics));
      case BANK -> readPage(document, "\n## Why?\n\n- id: mine-1\n\n**Why:** So.\n", diagnostics);
      case QUESTION ->
          readPage(Page.HEAD, "\n## Why?\n\n" + facts(document) + "\n**Why:** So.\n", diagnostics);
      case STAGE -> readPage(document, rule(""), diagnostics);
      case RULE ->
          readPage(
              Page.HEAD,
              (document.containsKey("if") ? rule("") : "") + rule(facts(document)),
              diagnostics);
      case EMAIL, CHAPTER -> readPage(document, "\nHello.\n", diagnostics);
    }
  }

  private static void readProfile(String text, Diagnostics diagnostics) {
    Optional<Profile> profile = new ProfileReader(diagnostics).read(file("profile.yaml", text));
    profile.ifPresent(new ProfileCheck(Shipped.LIBRARY, diagnostics)::check);
  }

  /**
   * @param sheets whether to look at the sheets too, which takes longer
   */
  private static void readTheme(Path folder, boolean sheets, Diagnostics diagnostics)
      throws IOException {
    Optional<Theme> theme =
        new ThemeReader(
                List.of(new SourceRoot(TestFiles.THEMES, "themes"), new SourceRoot(folder, "")),
                diagnostics)
            .read(new Located<>("ours", SourceLocation.of("here")), Languages.of(Locale.UK));
    if (sheets && theme.isPresent()) {
      SheetTemplates.of(theme.get(), diagnostics);
    }
  }

  private void readPage(Map<String, Object> front, String body, Diagnostics diagnostics)
      throws IOException {
    inFolder(
        "---\n" + yaml(front) + "---\n" + body,
        folder ->
            new LibraryReader(
                    new SourceTree(
                        List.of(new SourceRoot(Shipped.EXCERPT, ""), new SourceRoot(folder, "")),
                        diagnostics),
                    diagnostics)
                .read());
  }

  private interface Reading {
    void of(Path folder) throws IOException;
  }

  private void inFolder(String text, Reading reading) throws IOException {
    Path folder = Files.createTempDirectory("read");
    try {
      TestFiles.write(folder, Map.of(path, text));
      reading.of(folder);
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
      }
    }
  }

  /** What is read once. */
  private static final class Shipped {
    static final Library LIBRARY = library();

    /** The tags of the shipped content, and a page of each kind that examples refer to. */
    static final Path EXCERPT = excerpt();

    private static Path excerpt() {
      try {
        Path folder = Files.createDirectories(Path.of("target/excerpt"));
        for (String name : List.of("vocabulary.yaml", "origins.yaml")) {
          TestFiles.write(folder, Map.of(name, Files.readString(TestFiles.CONTENT.resolve(name))));
        }
        String head = "---\n" + yaml(Page.HEAD);
        String rules =
            Stream.of("A1", "B1", "B2", "D3")
                .map(id -> rule("").replace("W1", id))
                .collect(Collectors.joining());
        return TestFiles.write(
            folder,
            Map.of(
                "etiquette/purpose.md",
                head + "---\n" + rules,
                "questions/their-path.md",
                head + "---\n\n## Why?\n\n- id: why\n\n**Why:** So.\n",
                "emails/request-cold.md",
                head + "when: request\nchannel: video\n---\n\nHello.\n"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Library library() {
      try {
        Diagnostics none = new Diagnostics();
        SourceTree content =
            new SourceTree(List.of(new SourceRoot(TestFiles.CONTENT, "content/en")), none);
        return new LibraryReader(content, none).read().orElseThrow();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String yaml(Map<String, Object> document) {
    return new Dump(DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build())
        .dumpToString(document);
  }

  private static String facts(Map<String, Object> facts) {
    StringBuilder list = new StringBuilder();
    facts.forEach(
        (key, value) -> list.append("- ").append(key).append(": ").append(value).append('\n'));
    return list.toString();
  }

  private static String rule(String facts) {
    return "\n## W1: Ask\n\n" + facts + "\nAsk.\n\n**Why:** So.\n";
  }
}
