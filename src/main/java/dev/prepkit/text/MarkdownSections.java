package dev.prepkit.text;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Splits a body at its second-level headings. */
public final class MarkdownSections {

  /** What stands before the first heading, and the sections. */
  public record Split(MarkdownText introduction, List<MarkdownSection> sections) {}

  private final Diagnostics diagnostics;
  private final Flexmark flexmark;

  public MarkdownSections(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.flexmark = new Flexmark(diagnostics);
  }

  public Split split(MarkdownText body) {
    List<Node> blocks = new ArrayList<>();
    flexmark.parse(body).ifPresent(tree -> tree.getChildren().forEach(blocks::add));
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Heading heading && heading.getLevel() == 2) {
        starts.add(i);
      }
    }
    int introductionEnd =
        starts.isEmpty() ? body.text().length() : blocks.get(starts.get(0)).getStartOffset();
    List<MarkdownSection> sections = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int next = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
      List<Node> part = blocks.subList(starts.get(i), next);
      if (!hasDashes(body, part)) {
        sections.add(section(body, part));
      }
    }
    return new Split(body.slice(0, introductionEnd), sections);
  }

  /** Whether dashes or bullets stand where the hyphens of facts should; then they are reported. */
  private boolean hasDashes(MarkdownText body, List<Node> blocks) {
    Node first = blocks.size() > 1 ? blocks.get(1) : blocks.getFirst();
    Optional<LookAlike> dash =
        first instanceof Paragraph
            ? LookAlike.inItem(first.getChars().toString())
            : Optional.empty();
    dash.ifPresent(sign -> report(sign, body.at(first.getStartOffset() + sign.offset())));
    return dash.isPresent();
  }

  private void report(LookAlike sign, SourceLocation at) {
    diagnostics.error(at, sign.message(), sign.hint());
  }

  private MarkdownSection section(MarkdownText body, List<Node> blocks) {
    Heading heading = (Heading) blocks.get(0);
    SourceLocation at = body.at(heading.getText().getStartOffset());
    Located<String> title = new Located<>(PlainText.inline(heading, body.file()), at);
    boolean hasFacts = blocks.size() > 1 && blocks.get(1) instanceof BulletList;
    Fields facts = hasFacts ? facts(body, (BulletList) blocks.get(1)) : noFacts(at);
    List<Node> rest = blocks.subList(hasFacts ? 2 : 1, blocks.size());
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < rest.size(); i++) {
      if (isLabelled(rest.get(i))) {
        labels.add(i);
      }
    }
    MarkdownText text = between(body, rest, 0, labels.isEmpty() ? rest.size() : labels.get(0));
    List<MarkdownSection.Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int next = i + 1 < labels.size() ? labels.get(i + 1) : rest.size();
      labelled.add(labelled(body, rest.subList(labels.get(i), next)));
    }
    return new MarkdownSection(title, facts, text, labelled);
  }

  private static MarkdownText between(MarkdownText body, List<Node> blocks, int from, int to) {
    if (from >= to) {
      return body.slice(0, 0);
    }
    return body.slice(blocks.get(from).getStartOffset(), blocks.get(to - 1).getEndOffset());
  }

  private static boolean isLabelled(Node block) {
    return block instanceof Paragraph
        && block.getFirstChild() instanceof StrongEmphasis strong
        && strong.getText().endsWith(":");
  }

  /** Cuts {@code **Label:**} off the front of a paragraph, with all that follows up to the next. */
  private static MarkdownSection.Labelled labelled(MarkdownText body, List<Node> blocks) {
    StrongEmphasis strong = (StrongEmphasis) blocks.getFirst().getFirstChild();
    String label = strong.getText().toString().replaceFirst(":$", "").strip();
    int start = strong.getEndOffset();
    int end = blocks.getLast().getEndOffset();
    while (start < end && Character.isWhitespace(body.text().charAt(start))) {
      start++;
    }
    int last = start + body.text().substring(start, end).stripTrailing().length();
    SourceLocation at = body.at(blocks.getFirst().getStartOffset());
    return new MarkdownSection.Labelled(new Located<>(label, at), body.slice(start, last));
  }

  private Fields facts(MarkdownText body, BulletList list) {
    Map<String, Located<YamlValue>> entries = new LinkedHashMap<>();
    for (Node item : list.getChildren()) {
      Node content = item.getFirstChild() == null ? item : item.getFirstChild();
      String written = content.getChars().toString().strip();
      Optional<LookAlike> wide = LookAlike.inKey(written);
      wide.ifPresent(sign -> report(sign, body.at(content.getStartOffset() + sign.offset())));
      String line = wide.isPresent() ? written.replaceFirst("：", ":") : written;
      SourceLocation at = body.at(content.getStartOffset());
      int colon = line.indexOf(':');
      if (item.getLastChild() != item.getFirstChild()) {
        Node second = item.getFirstChild().getNext();
        diagnostics.error(
            body.at(second.getStartOffset()),
            "a fact stands on one line",
            "start each fact with a hyphen at the beginning of its line");
        continue;
      }
      if (colon < 0) {
        diagnostics.error(at, "expected a fact, like 'minutes: 4'", "write 'key: value'");
        continue;
      }
      String key = line.substring(0, colon).strip();
      YamlValue value = new YamlValue.Scalar(line.substring(colon + 1).strip(), at);
      if (entries.putIfAbsent(key, new Located<>(value, at)) != null) {
        diagnostics.error(at, "the fact '" + key + "' is here twice", "remove one of them");
      }
    }
    return fields(new YamlValue.Mapping(entries, body.at(list.getStartOffset())));
  }

  private Fields fields(YamlValue.Mapping facts) {
    return new Fields(facts, new Voices(Map.of()), diagnostics);
  }

  private Fields noFacts(SourceLocation at) {
    return fields(new YamlValue.Mapping(Map.of(), at));
  }
}
