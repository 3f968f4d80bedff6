package dev.prepkit.library;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Html;
import dev.prepkit.text.MarkdownFile;
import dev.prepkit.text.MarkdownSection;
import dev.prepkit.text.MarkdownSections;
import dev.prepkit.text.Slug;
import dev.prepkit.text.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads question banks: a second-level heading is a question, the list below holds its facts. */
final class QuestionBankReader {

  private static final String WHY = "Why";
  private static final String FOLLOW_UP = "Follow-up";
  private static final int MOST_MINUTES = 15;
  private static final int USUAL_MINUTES = 3;

  /** What a bank's questions are when they do not say otherwise. */
  private record Defaults(QuestionTags tags, int minutes) {}

  private final ContentTools tools;
  private final GivenIds ids = new GivenIds();

  QuestionBankReader(ContentTools tools) {
    this.tools = tools;
  }

  Optional<QuestionBank> read(MarkdownFile file) {
    ids.forget(file.source().path());
    PageHead head = PageHead.of(file);
    Fields front = file.front();
    Defaults defaults = new Defaults(tags(front), minutes(front).orElse(USUAL_MINUTES));
    MarkdownSections.Split split = tools.sections().split(file.body());
    Html introduction = tools.markdown().render(split.introduction()).html();
    List<Question> questions =
        split.sections().stream().flatMap(s -> question(s, defaults).stream()).toList();
    if (split.sections().isEmpty()) {
      front.reject(
          file.source().start(), "a bank without questions", "write each as a '## …' heading");
    }
    return front.finish()
        ? Optional.of(
            new QuestionBank(
                head.id(),
                head.title(),
                head.summary(),
                head.order(),
                introduction,
                questions,
                file.source().start()))
        : Optional.empty();
  }

  /** Reports the ids that are taken, when all files have been read. */
  void finish() {
    ids.reportRepeated(id -> "the id '" + id + "' is taken", tools.diagnostics());
  }

  private Optional<Question> question(MarkdownSection section, Defaults bank) {
    Fields facts = section.facts();
    section.checkLabels(WHY, Set.of(FOLLOW_UP), tools.diagnostics());
    if (!section.text().isBlank()) {
      tools
          .diagnostics()
          .error(section.text().at(0), "text without a label", "start with **Why:**");
    }
    String id = id(facts, section.text().file());
    Question.Asking asking =
        new Question.Asking(
            priority(facts),
            minutes(facts).orElse(bank.minutes()),
            facts.oneOf("place", Set.of("closing")).isPresent(),
            facts.yes("bold"));
    QuestionTags tags = overlaid(tags(facts), bank.tags());
    String why = section.first(WHY).map(tools::note).orElse("");
    List<String> followUps = section.all(FOLLOW_UP).stream().map(tools::note).toList();
    Located<String> text = section.heading();
    section.text().file().voice().say(text.value());
    return facts.finish()
        ? Optional.of(new Question(id, text.value(), asking, tags, why, followUps, text.at()))
        : Optional.empty();
  }

  private String id(Fields facts, SourceFile file) {
    String id = facts.text("id");
    SourceLocation at = facts.at("id");
    if (!id.isEmpty() && !Slug.isSlug(id)) {
      facts.reject(at, "'" + id + "' cannot be an id", "use a–z, 0–9 and single hyphens");
    }
    if (!id.isEmpty()) {
      ids.give(file, id, at);
    }
    return id;
  }

  private static Priority priority(Fields facts) {
    return facts
        .oneOf("priority", Set.of("must", "should", "spare"))
        .map(word -> Priority.valueOf(word.value().toUpperCase(Locale.ROOT)))
        .orElse(Priority.SHOULD);
  }

  private static Optional<Integer> minutes(Fields fields) {
    return fields.wholeNumber("minutes", 1, MOST_MINUTES);
  }

  private QuestionTags tags(Fields fields) {
    Vocabulary words = tools.vocabulary();
    return new QuestionTags(
        words.subjects().some(fields, "subject"),
        words.seniorities().some(fields, "seniority"),
        words.audiences().some(fields, "audience"),
        fields.words("field").stream().map(Located::value).toList(),
        fields.someOf("not-with", words.findingIds()).stream().map(Located::value).toList());
  }

  private static QuestionTags overlaid(QuestionTags own, QuestionTags bank) {
    return new QuestionTags(
        own.subjects().isEmpty() ? bank.subjects() : own.subjects(),
        own.seniorities().isEmpty() ? bank.seniorities() : own.seniorities(),
        own.audiences().isEmpty() ? bank.audiences() : own.audiences(),
        own.fields().isEmpty() ? bank.fields() : own.fields(),
        own.findings().isEmpty() ? bank.findings() : own.findings());
  }
}
