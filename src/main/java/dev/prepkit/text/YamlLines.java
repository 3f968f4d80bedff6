package dev.prepkit.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The lines of a YAML file as they are on disk, and where in them its values end. */
final class YamlLines {

  private static final Pattern LINE_ENDS = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

  private final String text;
  private final List<String> lines;
  private final String end;

  YamlLines(String text) {
    this.text = text;
    this.lines = List.of(LINE_ENDS.split(text));
    this.end = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The mapping that the file is; nothing in an empty file. */
  Optional<MappingNode> root() {
    LoadSettings settings =
        LoadSettings.builder()
            .setUseMarks(true)
            .setSchema(new CoreSchema())
            .setBufferSize(text.length() + 1)
            .build();
    return new Compose(settings).composeString(text).map(MappingNode.class::cast);
  }

  static Optional<NodeTuple> entry(MappingNode mapping, String key) {
    return mapping.getValue().stream().filter(each -> isNamed(each, key)).findFirst();
  }

  private static boolean isNamed(NodeTuple entry, String key) {
    return entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key);
  }

  String line(int number) {
    return lines.get(number);
  }

  int size() {
    return lines.size();
  }

  /** How lines end here. */
  String end() {
    return end;
  }

  /** The lines from one to before another, from 0. */
  String joined(int from, int to) {
    return String.join("", lines.subList(from, to));
  }

  /** A text whose last line has an end. */
  String ended(String part) {
    return part.isEmpty() || part.endsWith("\n") || part.endsWith("\r") ? part : part + end;
  }

  /** Where a mark stands in the text; the parser counts whole characters. */
  int offset(Mark mark) {
    int before = joined(0, Math.min(mark.getLine(), lines.size())).length();
    return mark.getLine() >= lines.size()
        ? before
        : before + lines.get(mark.getLine()).offsetByCodePoints(0, mark.getColumn());
  }

  /** The line, from 0, in which a node starts. */
  static int firstLine(Node node) {
    return node.getStartMark().orElseThrow().getLine();
  }

  /** The column, from 0, in which a node starts. */
  static int column(Node node) {
    return node.getStartMark().orElseThrow().getColumn();
  }

  /** The last line with a sign of a value, from 0. */
  int lastLine(Node node) {
    return switch (node) {
      case MappingNode block when block.getFlowStyle() == FlowStyle.BLOCK ->
          lastLine(block.getValue().getLast());
      case SequenceNode list when list.getFlowStyle() == FlowStyle.BLOCK ->
          lastLine(list.getValue().getLast());
      default -> lastWritten(firstLine(node), node.getEndMark().orElseThrow());
    };
  }

  int lastLine(NodeTuple entry) {
    return Math.max(firstLine(entry.getKeyNode()), lastLine(entry.getValueNode()));
  }

  /** A text of several lines ends behind the line end, or behind empty lines, that follow it. */
  private int lastWritten(int first, Mark mark) {
    int last = mark.getColumn() == 0 ? mark.getLine() - 1 : mark.getLine();
    while (last > first && (last >= lines.size() || lines.get(last).isBlank())) {
      last--;
    }
    return Math.max(first, last);
  }
}
