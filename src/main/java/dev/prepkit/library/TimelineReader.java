package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.TimelineTexts.Statuses;
import dev.prepkit.library.TimelineTexts.Text;
import dev.prepkit.policy.Policies;
import dev.prepkit.template.Escaping;
import dev.prepkit.template.Template;
import dev.prepkit.template.Templates;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.YamlReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code timeline.yaml}: what errands are called, and what belongs to them. */
final class TimelineReader {

  static final String FILE = "timeline.yaml";

  private final TagSet moments;
  private final PageNames emails;
  private final Templates templates;
  private final Policies policies;
  private final Diagnostics diagnostics;

  /**
   * @param emails the samples
   */
  TimelineReader(
      TagSet moments,
      PageNames emails,
      Templates templates,
      Policies policies,
      Diagnostics diagnostics) {
    this.moments = moments;
    this.emails = emails;
    this.templates = templates;
    this.policies = policies;
    this.diagnostics = diagnostics;
  }

  Optional<TimelineTexts> read(SourceFile file) {
    return new YamlReader(diagnostics).read(file).flatMap(fields -> texts(file, fields));
  }

  private Optional<TimelineTexts> texts(SourceFile file, Fields fields) {
    Map<Errand, Text> texts = new EnumMap<>(Errand.class);
    for (Errand errand : Errand.values()) {
      fields.require(errand.key());
      fields.fields(errand.key()).ifPresent(block -> texts.put(errand, text(block)));
    }
    fields.require("unsure");
    Optional<Text> unsure = fields.fields("unsure").map(this::text);
    fields.require("statuses");
    Optional<Statuses> statuses = fields.fields("statuses").flatMap(block -> statuses(file, block));
    return fields.finish() && texts.size() == Errand.values().length
        ? unsure.flatMap(text -> statuses.map(found -> new TimelineTexts(texts, text, found)))
        : Optional.empty();
  }

  private Text text(Fields block) {
    List<Tag> when = moments.some(block, "when");
    List<String> letters = emails.some(block, "emails");
    return Alternative.read(
        block,
        policies,
        words -> new Text(words.shown("title"), words.shown("note"), when, letters));
  }

  private Optional<Statuses> statuses(SourceFile file, Fields block) {
    // The whole file first: in it a wrong name has its place.
    boolean named =
        templates
            .compile(VocabularyReader.withoutComments(file), Escaping.NONE, DueFields.class)
            .isPresent();
    List<Optional<Template>> all =
        List.of("overdue", "today", "due", "later", "done").stream()
            .map(key -> status(file.layer(block.at(key).file()), block.shown(key), named))
            .toList();
    return block.finish() && all.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            new Statuses(
                all.get(0).get(),
                all.get(1).get(),
                all.get(2).get(),
                all.get(3).get(),
                all.get(4).get()))
        : Optional.empty();
  }

  private Optional<Template> status(SourceFile file, String words, boolean named) {
    return named
        ? templates.compile(file.with(words), Escaping.NONE, DueFields.class)
        : Optional.empty();
  }
}
