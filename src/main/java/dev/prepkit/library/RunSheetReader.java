package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.RunSheetTexts.Step;
import dev.prepkit.policy.Policies;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.YamlReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code run-sheet.yaml}: what is said and done at the steps of a meeting. */
final class RunSheetReader {

  static final String FILE = "run-sheet.yaml";

  private static final Step NONE = new Step("", "");

  private final TagSet channels;
  private final Policies policies;
  private final Diagnostics diagnostics;

  RunSheetReader(TagSet channels, Policies policies, Diagnostics diagnostics) {
    this.channels = channels;
    this.policies = policies;
    this.diagnostics = diagnostics;
  }

  Optional<TalkTexts> read(SourceFile file) {
    return new YamlReader(diagnostics).read(file).flatMap(this::texts);
  }

  private Optional<TalkTexts> texts(Fields fields) {
    RunSheetTexts usual = steps(fields, new RunSheetTexts(NONE, NONE, NONE, NONE, NONE, NONE));
    Map<String, RunSheetTexts> byChannel =
        fields.fields("channels").map(block -> byChannel(block, usual)).orElse(Map.of());
    return fields.finish() ? Optional.of(new TalkTexts(usual, byChannel)) : Optional.empty();
  }

  private Map<String, RunSheetTexts> byChannel(Fields block, RunSheetTexts usual) {
    Map<String, RunSheetTexts> all = new TreeMap<>();
    for (String id : channels.ids()) {
      Optional<Fields> channel = block.fields(id);
      channel.ifPresent(steps -> all.put(id, steps(steps, usual)));
      channel.ifPresent(Fields::finish);
    }
    block.finish();
    return all;
  }

  /** The steps of a block; what it leaves out is said as usual. */
  private RunSheetTexts steps(Fields block, RunSheetTexts usual) {
    return new RunSheetTexts(
        step(block, "arrive", usual.arrive()),
        step(block, "open", usual.open()),
        step(block, "questions", usual.questions()),
        step(block, "five-minutes", usual.fiveMinutes()),
        step(block, "close", usual.close()),
        step(block, "leave", usual.leave()));
  }

  private Step step(Fields fields, String key, Step usual) {
    if (usual == NONE) {
      fields.require(key);
    }
    return fields
        .fields(key)
        .map(block -> Alternative.read(block, policies, RunSheetReader::step))
        .orElse(usual);
  }

  private static Step step(Fields fields) {
    return new Step(fields.shown("title"), fields.shown("say"));
  }
}
