package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.RunSheetTexts.Step;
import dev.prepkit.policy.Policies;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.YamlReader;
import java.util.Optional;

/** Reads {@code run-sheet.yaml}: what is said and done at the steps of a meeting. */
final class RunSheetReader {

  static final String FILE = "run-sheet.yaml";

  private final Policies policies;
  private final Diagnostics diagnostics;

  RunSheetReader(Policies policies, Diagnostics diagnostics) {
    this.policies = policies;
    this.diagnostics = diagnostics;
  }

  Optional<RunSheetTexts> read(SourceFile file) {
    return new YamlReader(diagnostics).read(file).flatMap(this::texts);
  }

  private Optional<RunSheetTexts> texts(Fields fields) {
    RunSheetTexts texts =
        new RunSheetTexts(
            step(fields, "arrive"),
            step(fields, "open"),
            step(fields, "questions"),
            step(fields, "five-minutes"),
            step(fields, "close"),
            step(fields, "leave"));
    return fields.finish() ? Optional.of(texts) : Optional.empty();
  }

  private Step step(Fields fields, String key) {
    fields.require(key);
    return fields
        .fields(key)
        .map(block -> Alternative.read(block, policies, RunSheetReader::step))
        .orElse(new Step("", ""));
  }

  private static Step step(Fields fields) {
    return new Step(fields.shown("title"), fields.shown("say"));
  }
}
