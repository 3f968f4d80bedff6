package dev.prepkit.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Keys that mappings of a YAML file lack, filled in as a person would: each behind the key that
 * usually stands before it, and without a change to any line that says something.
 */
public final class YamlKeys {

  /** What takes the place of some characters. */
  private record Edit(int from, int to, String text) {}

  private final String text;
  private final List<String> order;
  private final YamlLines lines;
  private final List<Edit> edits = new ArrayList<>();
  private final Map<Integer, StringBuilder> newLines = new TreeMap<>();
  private boolean possible = true;

  /**
   * @param text YAML that can be read, as it is on disk
   * @param order in which keys usually stand
   */
  private YamlKeys(String text, List<String> order) {
    this.text = text;
    this.order = order;
    this.lines = new YamlLines(text);
  }

  /**
   * A file's text with some keys more on its first level.
   *
   * @param values of keys that are missing or empty
   * @return nothing where the file is written in a way that cannot be added to
   */
  public static Optional<String> fill(String text, List<String> order, Map<String, ?> values) {
    if (values.isEmpty()) {
      return Optional.of(text);
    }
    YamlKeys keys = new YamlKeys(text, order);
    keys.lines
        .root()
        .ifPresentOrElse(
            root -> keys.fill(root, values), () -> keys.write(keys.lines.size(), 0, values));
    return keys.filled();
  }

  /**
   * A file's text with some keys more in items of a list of its first level.
   *
   * @param list its key
   * @param values of keys that are missing or empty, by the number of the item, from 0
   * @return nothing where an item is written in a way that cannot be added to
   */
  public static Optional<String> fill(
      String text, List<String> order, String list, Map<Integer, ? extends Map<String, ?>> values) {
    if (values.isEmpty()) {
      return Optional.of(text);
    }
    YamlKeys keys = new YamlKeys(text, order);
    Node items =
        keys.lines.root().flatMap(root -> YamlLines.entry(root, list)).orElseThrow().getValueNode();
    values.forEach(
        (number, each) ->
            keys.fill((MappingNode) ((SequenceNode) items).getValue().get(number), each));
    return keys.filled();
  }

  private void fill(MappingNode mapping, Map<String, ?> values) {
    values.forEach(
        (key, value) -> {
          Optional<NodeTuple> empty = YamlLines.entry(mapping, key);
          if (empty.isPresent()) {
            complete(empty.get(), Map.of(key, value));
          } else if (mapping.getFlowStyle() == FlowStyle.BLOCK) {
            write(behind(mapping, key), YamlLines.column(mapping), Map.of(key, value));
          } else {
            squeeze(mapping, Map.of(key, value));
          }
        });
  }

  /** Puts a value behind a key that has none. */
  private void complete(NodeTuple entry, Map<String, ?> value) {
    Node nothing = entry.getValueNode();
    int from = lines.offset(nothing.getStartMark().orElseThrow());
    int to = lines.offset(nothing.getEndMark().orElseThrow());
    boolean bare = from > 0 && text.charAt(from - 1) == ':';
    String flow = YamlBlock.flow(value);
    edits.add(new Edit(from, to, (bare ? " " : "") + flow.substring(flow.indexOf(": ") + 2)));
    possible &= isEmpty(nothing) && text.substring(0, from).stripTrailing().endsWith(":");
  }

  private static boolean isEmpty(Node node) {
    return switch (node) {
      case ScalarNode text -> text.getTag().equals(Tag.NULL) || text.getValue().isBlank();
      case SequenceNode list -> list.getValue().isEmpty();
      default -> false;
    };
  }

  /** Adds to a mapping between braces. */
  private void squeeze(MappingNode mapping, Map<String, ?> value) {
    int brace = lines.offset(mapping.getEndMark().orElseThrow()) - 1;
    boolean open = text.substring(0, brace).stripTrailing().matches("(?s).*[,{]");
    edits.add(new Edit(brace, brace, (open ? "" : ", ") + YamlBlock.flow(value)));
  }

  private void write(int line, int column, Map<String, ?> value) {
    String indentation = " ".repeat(column);
    StringBuilder block = newLines.computeIfAbsent(line, number -> new StringBuilder());
    YamlBlock.lines(value).forEach(each -> block.append(indentation + each + lines.end()));
  }

  /** The line behind the key that usually stands before another, or else behind the mapping. */
  private int behind(MappingNode mapping, String key) {
    return order.subList(0, Math.max(0, order.indexOf(key))).reversed().stream()
            .flatMap(before -> YamlLines.entry(mapping, before).stream())
            .findFirst()
            .map(lines::lastLine)
            .orElseGet(() -> lines.lastLine(mapping))
        + 1;
  }

  private Optional<String> filled() {
    newLines.forEach(
        (line, block) -> {
          String before = lines.joined(0, line);
          String end = lines.ended(before).substring(before.length());
          edits.add(new Edit(before.length(), before.length(), end + block));
        });
    if (!possible) {
      return Optional.empty();
    }
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList()) {
      filled.append(text, done, edit.from()).append(edit.text());
      done = edit.to();
    }
    return Optional.of(filled.append(text.substring(done)).toString());
  }
}
