import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a folder that Prepkit can publish of the documentation: every file of {@code docs} becomes
 * a chapter. Their order, and the groups in which they stand, are those of the links in {@code
 * docs/index.md}; it becomes the home page itself.
 *
 * <p>Files of the documentation have no front matter, so that they read well on a code host: the
 * title is the first heading, the summary the first sentence.
 */
class DocsContent {

  /** A link or a picture, or a piece of code, in which there are none. */
  private static final Pattern LINK =
      Pattern.compile("(?s)```.*?\n```|`[^`\n]+`|(!?)\\[((?:[^\\[\\]]|\\[[^\\]]*\\])*)\\]\\(([^)\\s]+)\\)");

  private static final Pattern TITLE = Pattern.compile("# (.+)\n");
  private static final Pattern GROUP_OR_LINK = Pattern.compile("(?m)^## (.+)$|\\]\\(([^)#:]+\\.md)\\)");
  private static final Pattern PARAGRAPH = Pattern.compile("(?m)^(?![#|>`\\-*!\\d\\s]).+");
  private static final Pattern SENTENCE = Pattern.compile("^.+?[.?!](?= |$)|^.+");
  private static final String INDEX = "index.md";

  private record Place(int order, Optional<String> group) {}

  private final Path root;
  private final Path docs;

  /** Where the files of the repository can be read; without it, links to them become words. */
  private final Optional<String> host = Optional.ofNullable(System.getenv("PREPKIT_CODE_HOST"));

  private final Set<Path> pictures = new TreeSet<>();
  private final Map<String, Path> pages = new TreeMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, String> groups = new LinkedHashMap<>();

  DocsContent(Path root) {
    this.root = root;
    this.docs = root.resolve("docs");
  }

  /** Arguments: the repository, and the folder to make. */
  public static void main(String[] args) throws IOException {
    new DocsContent(Path.of(args[0]).toAbsolutePath().normalize()).write(Path.of(args[1]));
  }

  private void write(Path out) throws IOException {
    copy(docs.resolve("site"), out);
    try (Stream<Path> all = Files.walk(docs)) {
      all.filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.startsWith(docs.resolve("site")))
          .forEach(file -> pages.put(docs.relativize(file).toString().replace('\\', '/'), file));
    }
    readIndex();
    Path content = Files.createDirectories(out.resolve("content/en/guide"));
    StringBuilder stations = new StringBuilder("stations:\n");
    groups.forEach((id, label) -> stations.append("  " + id + ": " + quoted(label) + "\n"));
    Files.writeString(out.resolve("content/en/vocabulary.yaml"), stations);
    for (String page : pages.keySet()) {
      if (!page.equals(INDEX)) {
        Files.writeString(content.resolve(idOf(page) + ".md"), chapter(page));
      }
    }
    Path images = Files.createDirectories(out.resolve("content/en/images"));
    for (Path picture : pictures) {
      Files.copy(picture, images.resolve(picture.getFileName()));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        if (!file.toString().endsWith(".java")) {
          Path target = to.resolve(from.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.write(target, Files.readAllBytes(file));
        }
      }
    }
  }

  private void readIndex() throws IOException {
    Optional<String> group = Optional.empty();
    for (MatchResult found : all(GROUP_OR_LINK, Files.readString(pages.get(INDEX)))) {
      if (found.group(1) != null) {
        group = Optional.of(slug(found.group(1)));
        groups.put(group.get(), found.group(1));
      } else {
        places.putIfAbsent(found.group(2), new Place(places.size() + 1, group));
      }
    }
  }

  private String chapter(String page) throws IOException {
    String text = Files.readString(pages.get(page));
    Matcher title = TITLE.matcher(text);
    if (!title.lookingAt()) {
      throw new IOException("docs/" + page + " does not begin with its title, as in '# Printing'");
    }
    String body = text.substring(title.end());
    Place place = places.getOrDefault(page, new Place(1000, Optional.empty()));
    List<String> front = new ArrayList<>();
    front.add("title: " + quoted(title.group(1)));
    front.add("summary: " + quoted(summary(body, title.group(1))));
    front.add("order: " + place.order());
    place.group().ifPresent(group -> front.add("station: " + group));
    return "---\n" + String.join("\n", front) + "\n---\n" + linked(page, body);
  }

  /** The first sentence, without its marks. */
  private static String summary(String body, String title) {
    String prose = body.replaceAll("(?s)```.*?\n```", "");
    Matcher paragraph = PARAGRAPH.matcher(prose);
    String first = paragraph.find() ? paragraph.group() : title;
    String plain = first.replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("[`*]", "");
    Matcher sentence = SENTENCE.matcher(plain);
    return (sentence.find() ? sentence.group() : plain).replaceAll(":$", ".");
  }

  private String linked(String page, String body) {
    return LINK.matcher(body)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(3) == null
                        ? found.group()
                        : link(page, found.group(1), found.group(2), found.group(3))));
  }

  private String link(String page, String mark, String words, String target) {
    if (target.matches("(https?:|mailto:|#).*")) {
      return mark + "[" + words + "](" + target + ")";
    }
    String path = target.replaceFirst("#.*", "");
    String anchor = target.substring(path.length());
    Path file = pages.get(page).resolveSibling(path).normalize();
    String known = docs.relativize(file).toString().replace('\\', '/');
    if (mark.equals("!")) {
      pictures.add(file);
      return "![" + words + "](../images/" + file.getFileName() + ")";
    }
    if (pages.containsKey(known) && !known.equals(INDEX)) {
      return "[" + words + "](" + idOf(known) + ".md" + anchor + ")";
    }
    if (!Files.exists(file)) {
      System.err.println("docs/" + page + ": there is no " + target + ", so no link leads to it");
      return words;
    }
    String source = root.relativize(file).toString().replace('\\', '/');
    return host.map(address -> "[" + words + "](" + address + "/" + source + anchor + ")")
        .orElse(words);
  }

  /** The name of a page's file in the folder that is made, where all lie side by side. */
  private static String idOf(String page) {
    return slug(page.substring(0, page.length() - ".md".length()));
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static List<MatchResult> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }
}
