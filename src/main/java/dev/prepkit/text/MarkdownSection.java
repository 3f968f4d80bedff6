package dev.prepkit.text;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of a Markdown file under a second-level heading: the facts in the list right below it,
 * then text, then paragraphs that start with a label in bold, like {@code **Why:**}.
 */
public record MarkdownSection(
    Located<String> heading, Fields facts, MarkdownText text, List<Labelled> labelled) {

  /** A paragraph behind a label; further paragraphs belong to it up to the next label. */
  public record Labelled(Located<String> label, MarkdownText text) {}

  public MarkdownSection {
    labelled = List.copyOf(labelled);
  }

  /** The texts behind a label, in the order of the file. */
  public List<MarkdownText> all(String label) {
    return labelled.stream()
        .filter(part -> part.label().value().equals(label))
        .map(Labelled::text)
        .toList();
  }

  public Optional<MarkdownText> first(String label) {
    return all(label).stream().findFirst();
  }

  /** Reports the labels that are not known, and the needed one if it is missing. */
  public void checkLabels(String needed, Set<String> optional, Diagnostics diagnostics) {
    Set<String> known = new TreeSet<>(optional);
    known.add(needed);
    for (Labelled part : labelled) {
      if (!known.contains(part.label().value())) {
        diagnostics.unknown(part.label().at(), "label", part.label().value(), known);
      }
    }
    if (heading.value().isBlank()) {
      diagnostics.error(heading.at(), "an empty heading", "write something behind ##");
    }
    if (all(needed).size() > 1) {
      diagnostics.error(
          heading.at(), "'" + needed + "' is here more than once", "make one paragraph of it");
    }
    if (first(needed).isEmpty()) {
      diagnostics.error(
          heading.at(),
          "'" + needed + "' is missing here",
          "add a paragraph that starts with **" + needed + ":**");
    }
  }
}
