package dev.prepkit.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A list under a key of a YAML file, to which items are added as a person would: at its end, with
 * its indentation and line ends, and without a change to any other character.
 */
public final class YamlList {

  private static final String USUAL_INDENTATION = "  ";

  private final String key;
  private final YamlLines lines;
  private final Optional<NodeTuple> entry;

  private YamlList(String text, String key) {
    this.key = key;
    this.lines = new YamlLines(text);
    this.entry = lines.root().flatMap(root -> YamlLines.entry(root, key));
  }

  /**
   * A file's text with some items more.
   *
   * @param text YAML that can be read, as it is on disk
   * @param key on the first level; added at the end of the file where it is missing
   * @param items the lines of each, without dash and indentation
   * @return nothing where the list is written between brackets, or is no list
   */
  public static Optional<String> append(String text, String key, List<List<String>> items) {
    return items.isEmpty() ? Optional.of(text) : new YamlList(text, key).with(items);
  }

  private Optional<String> with(List<List<String>> items) {
    if (entry.isEmpty()) {
      String block = key + ":" + lines.end() + block(items, USUAL_INDENTATION);
      return Optional.of(inserted(lines.size(), block));
    }
    return switch (entry.get().getValueNode()) {
      case SequenceNode list when list.getValue().isEmpty() -> emptied(items);
      case SequenceNode list when list.getFlowStyle() == FlowStyle.BLOCK ->
          Optional.of(inserted(behind(list), block(items, indentation(list))));
      case ScalarNode nothing when nothing.getValue().isEmpty() ->
          Optional.of(inserted(keyLine() + 1, block(items, USUAL_INDENTATION)));
      default -> Optional.empty();
    };
  }

  /** Takes the brackets of an empty list away, where they stand behind their key. */
  private Optional<String> emptied(List<List<String>> items) {
    String line = lines.line(keyLine());
    String without = line.replaceFirst("^(" + Pattern.quote(key) + "\\s*:)\\s*\\[\\s*]", "$1");
    if (without.equals(line)) {
      return Optional.empty();
    }
    return Optional.of(
        lines.joined(0, keyLine())
            + lines.ended(without)
            + block(items, USUAL_INDENTATION)
            + lines.joined(keyLine() + 1, lines.size()));
  }

  private int keyLine() {
    return YamlLines.firstLine(entry.orElseThrow().getKeyNode());
  }

  /** The first line behind a list and the notes that belong to its last item. */
  private int behind(SequenceNode list) {
    int line = lines.lastLine(list) + 1;
    int column = YamlLines.column(list);
    for (int next = line; next < lines.size() && isNote(lines.line(next), column); next++) {
      line = lines.line(next).isBlank() ? line : next + 1;
    }
    return line;
  }

  /** An empty line, or a comment that is indented at least as far as the items. */
  private static boolean isNote(String line, int column) {
    String words = line.strip();
    return words.isEmpty() || words.startsWith("#") && line.indexOf('#') > column;
  }

  private static String indentation(SequenceNode list) {
    return " ".repeat(YamlLines.column(list));
  }

  private String block(List<List<String>> items, String indentation) {
    return items.stream().map(item -> item(item, indentation)).collect(Collectors.joining());
  }

  private String item(List<String> item, String indentation) {
    return IntStream.range(0, item.size())
        .mapToObj(i -> indentation + (i == 0 ? "- " : "  ") + item.get(i) + lines.end())
        .collect(Collectors.joining());
  }

  private String inserted(int line, String block) {
    return lines.ended(lines.joined(0, line)) + block + lines.joined(line, lines.size());
  }
}
