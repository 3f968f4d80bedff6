package dev.prepkit.text;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the facts below a heading: a list of {@code key: value}, each on a line. */
final class FactsReader {

  private static final String WIDE_COLON = "：";

  private final Diagnostics diagnostics;

  FactsReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The facts that a block holds; nothing where it is something else. */
  Optional<Fields> read(MarkdownText body, Node block) {
    Map<String, Located<YamlValue>> facts = new LinkedHashMap<>();
    if (block instanceof BulletList) {
      block.getChildren().forEach(item -> readItem(body, item, facts));
    } else if (isDashed(block)) {
      readLines(body, block, facts);
    } else {
      return Optional.empty();
    }
    return Optional.of(fields(facts, body.at(block.getStartOffset())));
  }

  Fields none(SourceLocation at) {
    return fields(Map.of(), at);
  }

  private Fields fields(Map<String, Located<YamlValue>> facts, SourceLocation at) {
    return new Fields(new YamlValue.Mapping(facts, at), new Voices(Map.of()), diagnostics);
  }

  private static boolean isDashed(Node block) {
    return block instanceof Paragraph && LookAlike.inItem(block.getChars().toString()).isPresent();
  }

  /** What a word processor makes of a list; its first sign is reported. */
  private void readLines(MarkdownText body, Node block, Map<String, Located<YamlValue>> facts) {
    String text = block.getChars().toString();
    LookAlike.inItem(text).ifPresent(sign -> report(sign, body.at(block.getStartOffset())));
    int offset = block.getStartOffset();
    for (String line : text.split("(?<=\n)")) {
      String fact = line.replaceFirst("^\\s*\\S\\s+", "");
      read(fact.strip(), body.at(offset + line.length() - fact.length()), facts);
      offset += line.length();
    }
  }

  private void readItem(MarkdownText body, Node item, Map<String, Located<YamlValue>> facts) {
    Node content = item.getFirstChild() == null ? item : item.getFirstChild();
    if (item.getLastChild() != item.getFirstChild()) {
      diagnostics.error(
          body.at(content.getNext().getStartOffset()),
          "a fact stands on one line",
          "start each fact with a hyphen at the beginning of its line");
      return;
    }
    String line = content.getChars().toString().strip();
    Optional<LookAlike> wide = LookAlike.inKey(line);
    wide.ifPresent(sign -> report(sign, body.at(content.getStartOffset() + sign.offset())));
    String told = wide.isPresent() ? line.replaceFirst(WIDE_COLON, ":") : line;
    read(told, body.at(content.getStartOffset()), facts);
  }

  private void read(String line, SourceLocation at, Map<String, Located<YamlValue>> facts) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      diagnostics.error(at, "expected a fact, like 'minutes: 4'", "write 'key: value'");
      return;
    }
    String key = line.substring(0, colon).strip();
    YamlValue value = new YamlValue.Scalar(line.substring(colon + 1).strip(), at);
    if (facts.putIfAbsent(key, new Located<>(value, at)) != null) {
      diagnostics.error(at, "the fact '" + key + "' is here twice", "remove one of them");
    }
  }

  private void report(LookAlike sign, SourceLocation at) {
    diagnostics.error(at, sign.message(), sign.hint());
  }
}
