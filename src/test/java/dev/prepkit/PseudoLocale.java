package dev.prepkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A language that is made out of English: everything that readers see has accents and is 40 %
 * longer. Files are found, not listed, so that a new one takes part.
 */
public final class PseudoLocale {

  /** A tag for private use (BCP 47, 2.2.1): no language will ever have it. */
  public static final String TAG = "qps";

  private static final Pattern ENTRY = Pattern.compile("(\\s*(?:- )?([\\w.-]+): )(\\S.*)");
  private static final Pattern FACT = Pattern.compile("- [a-z-]+: .*");
  private static final Pattern RULE = Pattern.compile("(## [A-Z]\\d+: )(.*)");
  private static final Pattern LABEL = Pattern.compile("(\\*\\*[A-Z][A-Za-z -]+:\\*\\* )(.*)");
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

  /** What the front matter of a Markdown file says to readers. */
  private static final Set<String> SHOWN = Set.of("title", "summary");

  /** Lists of words that are looked for in what users write, but not shown. */
  private static final Set<String> NOT_SHOWN = Set.of("review.yaml", "spelling.yaml");

  private PseudoLocale() {}

  /** Translates the shipped content and the words of the plain theme into a user's folder. */
  public static void write(Path folder) {
    try {
      for (Path file : files(TestFiles.CONTENT)) {
        String path = TestFiles.CONTENT.relativize(file).toString();
        if (!NOT_SHOWN.contains(path)) {
          write(folder.resolve("content").resolve(TAG).resolve(path), translated(path, file));
        }
      }
      Path words = Path.of("plain/words/en.yaml");
      write(
          folder.resolve("themes/plain/words/" + TAG + ".yaml"),
          translated("words/en.yaml", TestFiles.THEMES.resolve(words)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String translated(String path, Path file) throws IOException {
    String text = Files.readString(file);
    if (path.endsWith(".md")) {
      int body = text.indexOf("\n---\n") + 5;
      return front(path, text.substring(0, body)) + body(path, text.substring(body));
    }
    return path.equals("words.yaml") ? general(text) : yaml(text);
  }

  private static String front(String path, String text) {
    return text.lines()
        .map(line -> entry(line, isShown(path, line.replaceFirst(":.*", ""))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static boolean isShown(String path, String key) {
    return SHOWN.contains(key) || path.startsWith("emails/") && key.equals("subject");
  }

  private static String body(String path, String text) {
    boolean structured = path.startsWith("questions/") || path.startsWith("etiquette/");
    return text.lines()
        .map(line -> structured ? structured(line) : PseudoText.of(line))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Ids, facts and labels are for Prepkit. */
  private static String structured(String line) {
    if (FACT.matcher(line).matches()) {
      return line;
    }
    for (Pattern pattern : List.of(RULE, LABEL)) {
      Matcher parts = pattern.matcher(line);
      if (parts.matches()) {
        return parts.group(1) + PseudoText.of(parts.group(2));
      }
    }
    return PseudoText.of(line);
  }

  private static String yaml(String text) {
    return text.lines()
        .map(line -> entry(line, !line.stripLeading().startsWith("#")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Of the lists that are looked for in what users write, only these few terms are shown. */
  private static String general(String text) {
    return text.lines()
        .map(line -> entry(line, line.matches("  (person|organisation|role|address|source): .*")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String entry(String line, boolean shown) {
    Matcher parts = ENTRY.matcher(line);
    if (!shown || !parts.matches() || parts.group(2).equals("if")) {
      return line;
    }
    String value = parts.group(3);
    boolean quoted = value.startsWith("\"") && value.endsWith("\"");
    boolean structure = ID.matcher(value).matches() || value.matches("[\\[{].*");
    String text = quoted ? value.substring(1, value.length() - 1) : value;
    return structure
        ? line
        : parts.group(1) + '"' + PseudoText.of(text).replace("\"", quoted ? "\"" : "\\\"") + '"';
  }
}
