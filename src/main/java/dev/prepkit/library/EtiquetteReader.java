package dev.prepkit.library;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.policy.Condition;
import dev.prepkit.policy.Policies;
import dev.prepkit.policy.Policy;
import dev.prepkit.template.Escaping;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Html;
import dev.prepkit.text.MarkdownFile;
import dev.prepkit.text.MarkdownSection;
import dev.prepkit.text.MarkdownSections;
import dev.prepkit.text.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rules of one stage: each second-level heading is {@code G5: The rule in few words}. A
 * rule with a condition says what another one says otherwise, and takes its place.
 */
final class EtiquetteReader {

  private static final Pattern HEADING = Pattern.compile("([A-Z][0-9]{1,3}): (.+)");
  private static final String WHY = "Why";
  private static final String EXAMPLE = "Example";
  private static final String DIFFERS = "Advice differs";

  private final ContentTools tools;
  private final Decided decided;
  private final GivenIds ids = new GivenIds();

  /** What a rule says if a condition holds. */
  private record Otherwise(Condition condition, EtiquetteRule rule, SourceLocation at) {}

  EtiquetteReader(ContentTools tools, Decided decided) {
    this.tools = tools;
    this.decided = decided;
  }

  Optional<EtiquetteStage> read(MarkdownFile file) {
    ids.forget(file.source().path());
    PageHead head = PageHead.of(file);
    Fields front = file.front();
    Optional<Tag> station = tools.vocabulary().stations().one(front, "station");
    MarkdownSections.Split split = tools.sections().split(file.body());
    Html introduction = tools.markdown().render(split.introduction()).html();
    boolean known = decided.knows(file.source());
    List<EtiquetteRule> rules = rules(split.sections(), head.id());
    return front.finish() && known
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

  /** Reports the rules that are there twice, when all files have been read. */
  void finish() {
    ids.reportRepeated(id -> "the rule " + id + " is here twice", tools.diagnostics());
  }

  private List<EtiquetteRule> rules(List<MarkdownSection> sections, String stage) {
    List<EtiquetteRule> usual = new ArrayList<>();
    List<Otherwise> others = new ArrayList<>();
    for (MarkdownSection section : sections) {
      Optional<Condition> condition = Condition.read(section.facts(), "if");
      Optional<EtiquetteRule> rule = rule(section, stage, condition);
      if (condition.isEmpty()) {
        rule.ifPresent(usual::add);
      } else {
        SourceLocation at = section.heading().at();
        rule.map(said -> new Otherwise(condition.get(), said, at)).ifPresent(others::add);
      }
    }
    others.forEach(other -> checkHasUsual(other, usual));
    return usual.stream().map(rule -> holding(rule, others)).toList();
  }

  private void checkHasUsual(Otherwise other, List<EtiquetteRule> usual) {
    String id = other.rule().id();
    if (usual.stream().noneMatch(rule -> rule.id().equals(id))) {
      tools
          .diagnostics()
          .error(
              other.at(),
              "there is no rule " + id + " in whose place this could stand",
              "write the rule without 'if' above it");
    }
  }

  /** The words that hold; moment, channels, card and provenance stand once, in the usual rule. */
  private EtiquetteRule holding(EtiquetteRule usual, List<Otherwise> others) {
    return others.stream()
        .filter(other -> other.rule().id().equals(usual.id()))
        .filter(other -> other.condition().holds(tools.policies()))
        .map(Otherwise::rule)
        .map(
            rule ->
                new EtiquetteRule(
                    usual.id(),
                    usual.stage(),
                    rule.title(),
                    rule.body(),
                    rule.notes(),
                    usual.moment(),
                    usual.channels(),
                    usual.card(),
                    usual.provenance()))
        .findFirst()
        .orElse(usual);
  }

  private Optional<EtiquetteRule> rule(
      MarkdownSection section, String stage, Optional<Condition> condition) {
    Located<String> heading = section.heading();
    Matcher parts = HEADING.matcher(heading.value());
    if (!parts.matches()) {
      tools
          .diagnostics()
          .error(heading.at(), "a rule without an id", "write the heading as '## G5: The rule'");
      return Optional.empty();
    }
    String id = parts.group(1);
    ids.give(section.text().file(), id, id + condition, heading.at());
    section.checkLabels(WHY, Set.of(EXAMPLE, DIFFERS), tools.diagnostics());
    Fields facts = section.facts();
    Optional<Tag> moment = tools.vocabulary().moments().one(facts, "when");
    List<Tag> channels = tools.vocabulary().channels().some(facts, "channels");
    boolean card = facts.yes("card");
    Provenance provenance = provenance(facts);
    if (section.text().isBlank()) {
      facts.reject(
          heading.at(), "the rule does not say what to do", "write it in front of **Why:**");
    }
    Html body = body(section.text());
    return facts.finish()
        ? Optional.of(
            new EtiquetteRule(
                id,
                stage,
                said(section, parts.group(2)),
                body,
                notes(section),
                moment,
                channels,
                card,
                provenance))
        : Optional.empty();
  }

  private Html body(MarkdownText text) {
    String markup = tools.markdown().render(text).html().markup();
    return new Html(decided.fill(text.file(), markup, Escaping.HTML).orElse(markup));
  }

  private static String said(MarkdownSection section, String title) {
    return section.text().file().voice().say(title);
  }

  private Provenance provenance(Fields facts) {
    Policies policies = tools.policies();
    return new Provenance(
        tools.origins().some(facts, "from"),
        facts
            .oneOf("policy", Policy.keys())
            .flatMap(word -> Policy.named(word.value()))
            .map(policies::on));
  }

  private EtiquetteRule.Notes notes(MarkdownSection section) {
    return new EtiquetteRule.Notes(
        section.first(WHY).map(this::note).orElse(""),
        section.first(EXAMPLE).map(this::note),
        section.first(DIFFERS).map(this::note));
  }

  private String note(MarkdownText text) {
    return tools.note(text, words -> decided.fill(text.file(), words, Escaping.NONE).orElse(words));
  }
}
