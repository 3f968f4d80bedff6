package dev.prepkit.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Writes down every key that people can use, as the schemas have it. */
final class KeysGuide {

  /** So many words are named in a table; more are only linked. */
  private static final int FEW = 6;

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Shape> words = new LinkedHashMap<>();
  private final Map<String, Block> shared = new LinkedHashMap<>();

  KeysGuide line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** The keys of a file, and of every block in it that no other file has. */
  KeysGuide file(ReadFile file, String heading) {
    List<Block> blocks = Block.of(file);
    line("## " + heading).line("");
    Shape.of(file.schema()).says("description").ifPresent(says -> line(says.asString()).line(""));
    table(blocks.getFirst());
    for (Block block : blocks.subList(1, blocks.size())) {
      if (isShared(block)) {
        shared.putIfAbsent(block.title(), block);
      } else {
        block(block);
      }
    }
    return this;
  }

  /** Whether files of several kinds have it. */
  private static boolean isShared(Block block) {
    return Stream.of(ReadFile.values())
            .filter(file -> Block.of(file).stream().anyMatch(b -> b.title().equals(block.title())))
            .count()
        > 1;
  }

  /** All keys under which a block of that kind stands, in whatever file. */
  private static String places(Block block) {
    return Stream.of(ReadFile.values())
        .flatMap(file -> Block.of(file).stream())
        .filter(each -> each.title().equals(block.title()))
        .map(each -> "`" + each.path() + "`")
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private void block(Block block) {
    line("### " + capital(block.title())).line("");
    line("Stands under " + places(block) + ".").line("");
    table(block);
  }

  /** The blocks that several files have, and the words that keys may be. */
  String withTheRest() {
    line("## Blocks that several files have").line("");
    shared.values().forEach(this::block);
    line("## Words").line("");
    line("A word is written just so, in small letters.").line("");
    words.forEach(this::wordTable);
    return text.toString().stripTrailing() + "\n";
  }

  private void wordTable(String title, Shape shape) {
    line("### " + capital(title)).line("").line("| word | what it means |").line("|---|---|");
    List<String> all = shape.words().stream().map(JsonNode::asString).toList();
    List<String> says = Shape.texts(shape.says("enumDescriptions").orElseThrow());
    IntStream.range(0, all.size())
        .forEach(i -> line("| `%s` | %s |".formatted(all.get(i), says.get(i))));
    line("");
  }

  private void table(Block block) {
    line("| key | what stands there | what it is for | example | if you leave it out |")
        .line("|---|---|---|---|---|");
    block
        .shape()
        .keys()
        .forEach(
            (key, shape) ->
                line(
                    "| `%s` | %s | %s | %s | %s |"
                        .formatted(
                            key,
                            kind(block, shape),
                            purpose(shape),
                            shape.says("examples").map(all -> code(all.get(0))).orElse(""),
                            missing(block, key, shape))));
    line("");
  }

  private static String purpose(Shape shape) {
    String says = shape.says("description").orElseThrow().asString();
    JsonNode own = shape.node().path("enumDescriptions");
    return own.isMissingNode() ? says : says + " " + meanings(shape, Shape.texts(own));
  }

  private static String meanings(Shape shape, List<String> says) {
    List<JsonNode> all = shape.words();
    return IntStream.range(0, all.size())
        .mapToObj(i -> code(all.get(i)) + ": " + says.get(i))
        .collect(Collectors.joining("; ", "", "."));
  }

  private static String missing(Block block, String key, Shape shape) {
    if (block.shape().needed().contains(key)) {
      return "it is needed";
    }
    if (block.shape().oneOf().contains(key)) {
      return "another one is needed";
    }
    return shape.says("default").map(KeysGuide::code).orElse("");
  }

  private String kind(Block block, Shape shape) {
    Optional<Shape> inner = shape.block().or(shape::itemBlock);
    if (inner.isPresent()) {
      return blockKind(shape, inner.get());
    }
    String kind = single(shape);
    boolean listed = shape.all().stream().anyMatch(Shape::isList);
    return listed && !kind.contains("list") ? "one or more; each " + kind : kind;
  }

  private String single(Shape shape) {
    if (!shape.words().isEmpty()) {
      return wordKind(shape);
    }
    if (shape.says("minimum").isPresent() && shape.says("title").isEmpty()) {
      return "a whole number from %s to %s"
          .formatted(number(shape, "minimum"), number(shape, "maximum"));
    }
    return shape.says("title").map(JsonNode::asString).orElse("a condition");
  }

  private static String number(Shape shape, String word) {
    return shape.says(word).orElseThrow().asString();
  }

  private static String blockKind(Shape shape, Shape inner) {
    String link = link(inner.says("title").orElseThrow().asString());
    if (shape.block().isPresent()) {
      return shape.otherwise().map(other -> other + ", or a block: ").orElse("a block: ") + link;
    }
    return "a list; each "
        + shape
            .items()
            .orElseThrow()
            .otherwise()
            .map(other -> other + ", or a block: ")
            .orElse("a block: ")
        + link;
  }

  private String wordKind(Shape shape) {
    String names =
        shape.words().stream()
            .filter(JsonNode::isString)
            .map(KeysGuide::code)
            .collect(Collectors.joining(", "));
    Optional<String> title =
        shape.all().stream()
            .filter(each -> each.node().has("enum"))
            .findFirst()
            .flatMap(each -> Optional.ofNullable(each.node().get("title")).map(JsonNode::asString));
    if (title.isEmpty()) {
      return names;
    }
    if (title.get().equals("yes or no")) {
      return "`yes` or `no`";
    }
    words.putIfAbsent(title.get(), shape);
    return link(title.get()) + (shape.words().size() > FEW ? "" : ": " + names);
  }

  private static String link(String title) {
    return "[%s](#%s)"
        .formatted(
            title,
            title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'));
  }

  /** A value as it stands in a file. */
  private static String code(JsonNode value) {
    if (value.isArray()) {
      return "`"
          + value
              .valueStream()
              .map(each -> each.asString())
              .collect(Collectors.joining(", ", "[", "]"))
          + "`";
    }
    String text = value.asString();
    return text.contains("\n") || text.startsWith("#") ? "`" + value + "`" : "`" + text + "`";
  }

  private static String capital(String title) {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }
}
