package dev.prepkit.text;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds look-alikes of YAML's signs in a text, whether or not it can be read with them. */
final class Misprints {

  /** A text in curly quotes, or one with a quote that nothing closes. */
  private static final Pattern QUOTED = Pattern.compile("(?s)([“„‘])[^“”„‘’]*([”“’])|([“„])[^“”]*");

  private final Diagnostics diagnostics;
  private final Places places;

  Misprints(Diagnostics diagnostics, Places places) {
    this.diagnostics = diagnostics;
    this.places = places;
  }

  /** Whether one is the reason that a text cannot be read at a mark; then it is reported. */
  boolean explain(String text, Mark mark) {
    String[] lines = text.split("\n", -1);
    int line = Math.min(mark.getLine(), lines.length - 1);
    if (report(LookAlike.in(lines[line]), line, 0)) {
      return true;
    }
    int before = line - 1;
    while (before >= 0 && lines[before].matches("\\s*(#.*)?")) {
      before--;
    }
    return before >= 0 && report(LookAlike.before(lines[before]), before, 0);
  }

  /** Whether one stands in a key; then it is reported. Warns of those in values. */
  boolean areIn(Node node) {
    return switch (node) {
      case MappingNode block -> block.getValue().stream().filter(this::areIn).count() > 0;
      case SequenceNode list -> list.getValue().stream().filter(this::areIn).count() > 0;
      case ScalarNode value when value.getScalarStyle() == ScalarStyle.PLAIN -> {
        warn(value);
        yield false;
      }
      default -> false;
    };
  }

  private boolean areIn(NodeTuple entry) {
    boolean inKey =
        entry.getKeyNode() instanceof ScalarNode key
            && key.getScalarStyle() == ScalarStyle.PLAIN
            && isIn(key);
    return inKey || areIn(entry.getValueNode());
  }

  private boolean isIn(ScalarNode key) {
    Mark mark = key.getStartMark().orElseThrow();
    return report(LookAlike.inKey(key.getValue()), mark.getLine(), mark.getColumn());
  }

  private boolean report(Optional<LookAlike> found, int line, int column) {
    found.ifPresent(
        sign ->
            diagnostics.error(
                places.of(line, column + sign.offset()), sign.message(), sign.hint()));
    return found.isPresent();
  }

  private void warn(ScalarNode value) {
    Matcher quoted = QUOTED.matcher(value.getValue());
    if (!quoted.matches()) {
      return;
    }
    SourceLocation at = places.of(value);
    if (quoted.group(2) == null) {
      diagnostics.warning(
          at,
          "the curly quote " + quoted.group(3) + " becomes part of the text",
          "type straight quotes (\") around all of it");
    } else {
      diagnostics.warning(
          at,
          "the curly quotes "
              + quoted.group(1)
              + "…"
              + quoted.group(2)
              + " become part of the text",
          "take them away; if they belong to it, put straight ones (\") around all of it");
    }
  }
}
