package dev.prepkit.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a body at its second-level headings. */
public final class MarkdownSections {

  /** What stands before the first heading, and the sections. */
  public record Split(MarkdownText introduction, List<MarkdownSection> sections) {}

  private final FactsReader factsReader;
  private final Flexmark flexmark;

  public MarkdownSections(Diagnostics diagnostics) {
    this.factsReader = new FactsReader(diagnostics);
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
      sections.add(section(body, blocks.subList(starts.get(i), next)));
    }
    return new Split(body.slice(0, introductionEnd), sections);
  }

  private MarkdownSection section(MarkdownText body, List<Node> blocks) {
    Heading heading = (Heading) blocks.get(0);
    SourceLocation at = body.at(heading.getText().getStartOffset());
    Located<String> title = new Located<>(PlainText.inline(heading, body.file()), at);
    Optional<Fields> facts =
        blocks.size() > 1 ? factsReader.read(body, blocks.get(1)) : Optional.empty();
    List<Node> rest = blocks.subList(facts.isPresent() ? 2 : 1, blocks.size());
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
    return new MarkdownSection(title, facts.orElseGet(() -> factsReader.none(at)), text, labelled);
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
}
