package dev.prepkit.library;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Html;
import dev.prepkit.text.MarkdownFile;
import dev.prepkit.text.MarkdownSection;
import dev.prepkit.text.MarkdownSections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rules of one stage: each second-level heading is {@code G5: The rule in few words}. */
final class EtiquetteReader {

  private static final Pattern HEADING = Pattern.compile("([A-Z][0-9]{1,3}): (.+)");
  private static final String WHY = "Why";
  private static final String EXAMPLE = "Example";
  private static final String DIFFERS = "Advice differs";

  private final ContentTools tools;
  private final Map<String, SourceLocation> ids = new HashMap<>();

  EtiquetteReader(ContentTools tools) {
    this.tools = tools;
  }

  Optional<EtiquetteStage> read(MarkdownFile file) {
    PageHead head = PageHead.of(file);
    Fields front = file.front();
    Optional<Tag> station = tools.vocabulary().stations().one(front, "station");
    MarkdownSections.Split split = tools.sections().split(file.body());
    Html introduction = tools.markdown().render(split.introduction()).html();
    List<EtiquetteRule> rules =
        split.sections().stream().flatMap(s -> rule(s, head.id()).stream()).toList();
    return front.finish()
        ? Optional.of(
            new EtiquetteStage(
                head.id(),
                head.title(),
                head.summary(),
                head.order(),
                station,
                introduction,
                rules))
        : Optional.empty();
  }

  private Optional<EtiquetteRule> rule(MarkdownSection section, String stage) {
    Located<String> heading = section.heading();
    Matcher parts = HEADING.matcher(heading.value());
    if (!parts.matches()) {
      tools
          .diagnostics()
          .error(heading.at(), "a rule without an id", "write the heading as '## G5: The rule'");
      return Optional.empty();
    }
    String id = parts.group(1);
    SourceLocation first = ids.putIfAbsent(id, heading.at());
    if (first != null) {
      tools
          .diagnostics()
          .error(heading.at(), "the rule " + id + " is here twice", "it stands first at " + first);
    }
    section.checkLabels(WHY, Set.of(EXAMPLE, DIFFERS), tools.diagnostics());
    Fields facts = section.facts();
    Optional<Tag> moment = tools.vocabulary().moments().one(facts, "when");
    boolean card = facts.yes("card");
    if (section.text().isBlank()) {
      facts.reject(
          heading.at(), "the rule does not say what to do", "write it in front of **Why:**");
    }
    Html body = tools.markdown().render(section.text()).html();
    return facts.finish()
        ? Optional.of(
            new EtiquetteRule(id, stage, parts.group(2), body, notes(section), moment, card))
        : Optional.empty();
  }

  private EtiquetteRule.Notes notes(MarkdownSection section) {
    return new EtiquetteRule.Notes(
        section.first(WHY).map(tools::note).orElse(""),
        section.first(EXAMPLE).map(tools::note),
        section.first(DIFFERS).map(tools::note));
  }
}
