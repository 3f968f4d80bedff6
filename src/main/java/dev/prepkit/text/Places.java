package dev.prepkit.text;

import dev.prepkit.diagnostic.SourceLocation;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns the 0-based marks of the YAML parser into places in a file.
 *
 * @param start where the YAML begins
 */
record Places(SourceLocation start) {

  SourceLocation of(Mark mark) {
    return of(mark.getLine(), mark.getColumn());
  }

  SourceLocation of(Node node) {
    return node.getStartMark().map(this::of).orElse(start);
  }

  SourceLocation of(Event event) {
    return event.getStartMark().map(this::of).orElse(start);
  }

  /**
   * @param line from 0
   * @param column from 0
   */
  SourceLocation of(int line, int column) {
    return new SourceLocation(start.file(), start.line() + line, column + 1);
  }
}
