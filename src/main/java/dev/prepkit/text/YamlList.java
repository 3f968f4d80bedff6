package dev.prepkit.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A list under a key of a YAML file, to which items are added as a person would: at its end, with
 * its indentation and line ends, and without a change to any other character.
 */
public final class YamlList {

  private static final Pattern LINE_ENDS = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");
  private static final String USUAL_INDENTATION = "  ";

  private final String key;
  private final List<String> lines;
  private final String end;
  private final Optional<NodeTuple> entry;

  private YamlList(String text, String key) {
    this.key = key;
    this.lines = List.of(LINE_ENDS.split(text));
    this.end = text.contains("\r\n") ? "\r\n" : "\n";
    this.entry = entry(text, key);
  }

  /**
   * A file's text with one item more.
   *
   * @param text YAML that can be read, as it is on disk
   * @param key on the first level; added at the end of the file where it is missing
   * @param item its lines, without dash and indentation
   * @return nothing where the list is written between brackets, or is no list
   */
  public static Optional<String> append(String text, String key, List<String> item) {
    return new YamlList(text, key).with(item);
  }

  private static Optional<NodeTuple> entry(String text, String key) {
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setBufferSize(text.length() + 1).build();
    return new Compose(settings)
        .composeString(text)
        .map(MappingNode.class::cast)
        .flatMap(root -> root.getValue().stream().filter(each -> isNamed(each, key)).findFirst());
  }

  private static boolean isNamed(NodeTuple entry, String key) {
    return entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key);
  }

  private Optional<String> with(List<String> item) {
    if (entry.isEmpty()) {
      return Optional.of(inserted(lines.size(), key + ":" + end + block(item, USUAL_INDENTATION)));
    }
    return switch (entry.get().getValueNode()) {
      case SequenceNode list when list.getValue().isEmpty() -> emptied(item);
      case SequenceNode list when list.getFlowStyle() == FlowStyle.BLOCK ->
          Optional.of(inserted(behind(list), block(item, indentation(list))));
      case ScalarNode nothing when nothing.getValue().isEmpty() ->
          Optional.of(inserted(keyLine() + 1, block(item, USUAL_INDENTATION)));
      default -> Optional.empty();
    };
  }

  /** Takes the brackets of an empty list away, where they stand behind their key. */
  private Optional<String> emptied(List<String> item) {
    String line = lines.get(keyLine());
    String without = line.replaceFirst("^(" + Pattern.quote(key) + "\\s*:)\\s*\\[\\s*]", "$1");
    if (without.equals(line)) {
      return Optional.empty();
    }
    return Optional.of(
        joined(0, keyLine())
            + ended(without)
            + block(item, USUAL_INDENTATION)
            + joined(keyLine() + 1, lines.size()));
  }

  private int keyLine() {
    return line(entry.orElseThrow().getKeyNode().getStartMark());
  }

  /** The first line behind a list and the notes that belong to its last item. */
  private int behind(SequenceNode list) {
    int line = lastLine(list) + 1;
    int column = column(list);
    for (int next = line; next < lines.size() && isNote(lines.get(next), column); next++) {
      line = lines.get(next).isBlank() ? line : next + 1;
    }
    return line;
  }

  /** An empty line, or a comment that is indented at least as far as the items. */
  private static boolean isNote(String line, int column) {
    String words = line.strip();
    return words.isEmpty() || words.startsWith("#") && line.indexOf('#') > column;
  }

  /** The last line with a sign of a value, from 0. */
  private int lastLine(Node node) {
    return switch (node) {
      case MappingNode block when block.getFlowStyle() == FlowStyle.BLOCK ->
          lastLine(block.getValue().getLast());
      case SequenceNode list when list.getFlowStyle() == FlowStyle.BLOCK ->
          lastLine(list.getValue().getLast());
      default -> lastWritten(line(node.getStartMark()), node.getEndMark().orElseThrow());
    };
  }

  private int lastLine(NodeTuple entry) {
    return Math.max(line(entry.getKeyNode().getStartMark()), lastLine(entry.getValueNode()));
  }

  /** A text of several lines ends behind the line end, or behind empty lines, that follow it. */
  private int lastWritten(int first, Mark end) {
    int last = end.getColumn() == 0 ? end.getLine() - 1 : end.getLine();
    while (last > first && (last >= lines.size() || lines.get(last).isBlank())) {
      last--;
    }
    return Math.max(first, last);
  }

  private String indentation(SequenceNode list) {
    return " ".repeat(column(list));
  }

  private static int column(SequenceNode list) {
    return list.getStartMark().orElseThrow().getColumn();
  }

  private static int line(Optional<Mark> mark) {
    return mark.orElseThrow().getLine();
  }

  private String block(List<String> item, String indentation) {
    return IntStream.range(0, item.size())
        .mapToObj(i -> indentation + (i == 0 ? "- " : "  ") + item.get(i) + end)
        .collect(Collectors.joining());
  }

  private String inserted(int line, String block) {
    String before = joined(0, line);
    return (before.isEmpty() ? "" : ended(before)) + block + joined(line, lines.size());
  }

  private String ended(String text) {
    return text.endsWith("\n") || text.endsWith("\r") ? text : text + end;
  }

  private String joined(int from, int to) {
    return String.join("", lines.subList(from, to));
  }
}
