package dev.prepkit.cli;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.intake.ImportPlan;
import dev.prepkit.intake.LeftOut;
import dev.prepkit.intake.Leftover;
import dev.prepkit.intake.Step;
import dev.prepkit.intake.Step.Difference;
import dev.prepkit.intake.Step.Outcome;
import dev.prepkit.text.Unseen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an import would do, as a terminal of 80 columns shows it. */
final class ImportTable {

  private static final TextTable PEOPLE = new TextTable(26, 6, 44);
  private static final TextTable FIELDS = new TextTable(30, 6, 40);

  /** So many that are skipped for one reason are named; the others are counted. */
  private static final int EXAMPLES = 5;

  /** In characters: enough to know a field again. */
  private static final int EXAMPLE_LENGTH = 25;

  private final ImportPlan plan;
  private final Set<String> files;

  ImportTable(ImportPlan plan) {
    this.plan = plan;
    this.files = plan.sources().stream().map(ImportPlan.Source::file).collect(Collectors.toSet());
  }

  /** Lines, each with its end. */
  String text() {
    List<String> blocks = new ArrayList<>(List.of(sources()));
    Stream<String> people = Stream.concat(user(), Stream.concat(steps(), skipped()));
    List<String> rows = people.toList();
    if (!rows.isEmpty()) {
      blocks.add(lines(PEOPLE.row("Who", "What", "With what, or why")) + String.join("", rows));
    }
    String fields = fields();
    if (!fields.isEmpty()) {
      blocks.add(lines(FIELDS.row("Does not come along", "Times", "Why")) + fields);
    }
    return String.join("\n", blocks);
  }

  private String sources() {
    return plan.sources().stream()
        .map(each -> each.file() + ": read as " + each.kind().title() + entries(each) + ".\n")
        .collect(Collectors.joining());
  }

  private static String entries(ImportPlan.Source source) {
    return switch (source.kind()) {
      case JSON_RESUME -> "";
      case LINKEDIN, CSV, VCARD ->
          ", " + source.entries() + (source.entries() == 1 ? " entry" : " entries");
    };
  }

  private Stream<String> user() {
    ImportPlan.UserStep user = plan.user();
    if (user.added().isEmpty() && user.keptYours().isEmpty()) {
      return Stream.empty();
    }
    String outcome = user.added().isEmpty() ? "skip" : "change";
    return Stream.of(row("You", outcome, told(user.added(), user.keptYours())));
  }

  private Stream<String> steps() {
    return plan.steps().stream()
        .filter(step -> step.outcome() == Outcome.ADD || step.outcome() == Outcome.CHANGE)
        .map(
            step ->
                row(
                    step.person().text("name"),
                    step.outcome() == Outcome.ADD ? "add" : "change",
                    told(step.added(), step.keptYours())));
  }

  /** Those who are skipped: a few for each reason, and all with whom the profile disagrees. */
  private Stream<String> skipped() {
    Map<String, Integer> alike = new LinkedHashMap<>();
    List<String> rows = new ArrayList<>();
    Map<String, Integer> more = new LinkedHashMap<>();
    for (Step step : plan.steps()) {
      if (step.outcome() == Outcome.SKIP) {
        boolean named = alike.merge(step.why(), 1, Integer::sum) <= EXAMPLES;
        if (named || !step.keptYours().isEmpty()) {
          rows.add(row(name(step), "skip", reason(step)));
        } else {
          more.merge(step.why(), 1, Integer::sum);
        }
      }
    }
    more.forEach((why, number) -> rows.add(row("and " + number + " more", "skip", why)));
    long filtered = plan.count(Outcome.FILTERED);
    if (filtered > 0) {
      rows.add(row(filtered + " others", "skip", "not among those you ask for"));
    }
    return rows.stream();
  }

  private String name(Step step) {
    String name = step.person().text("name");
    return name.isEmpty() ? place(step.person().at()) : name;
  }

  /** A line, and its file where there are several exports. */
  private String place(SourceLocation at) {
    boolean named = files.size() > 1 && files.contains(at.file());
    return (named ? Path.of(at.file()).getFileName() + ", " : "") + "line " + at.line();
  }

  private String reason(Step step) {
    String where = step.where().map(at -> " (" + place(at) + ")").orElse("");
    String kept = kept(step.keptYours());
    return step.why() + where + (kept.isEmpty() ? "" : "\n" + kept);
  }

  private static String told(Map<String, String> added, List<Difference> differences) {
    Stream<String> values =
        added.entrySet().stream()
            .filter(each -> !each.getKey().equals("name"))
            .map(each -> each.getKey() + ": " + each.getValue());
    return Stream.concat(values, Stream.of(kept(differences)).filter(text -> !text.isEmpty()))
        .collect(Collectors.joining("\n"));
  }

  private static String kept(List<Difference> differences) {
    return differences.stream()
        .map(each -> each.key() + ": ‘" + each.yours() + "’ kept, not ‘" + each.theirs() + "’")
        .collect(Collectors.joining("\n"));
  }

  /** Fields that do not come along, alike ones together. */
  private String fields() {
    Map<LeftOut, Map<String, List<Leftover>>> alike = new EnumMap<>(LeftOut.class);
    for (Leftover each : plan.leftovers()) {
      alike
          .computeIfAbsent(each.why(), why -> new LinkedHashMap<>())
          .computeIfAbsent(each.item().label(), label -> new ArrayList<>())
          .add(each);
    }
    return alike.values().stream()
        .flatMap(labels -> labels.values().stream())
        .map(this::field)
        .collect(Collectors.joining());
  }

  private String field(List<Leftover> alike) {
    Leftover first = alike.getFirst();
    String times = String.valueOf(alike.size());
    String why = first.why().words() + (first.why().isWorthTelling() ? "\n" + example(first) : "");
    return lines(FIELDS.row(Unseen.without(first.item().label()), times, Unseen.without(why)));
  }

  private String example(Leftover each) {
    return place(each.item().at()) + ": ‘" + beginning(each.item().value()) + "’";
  }

  /** As much of a value as is enough to know it again. */
  static String beginning(String value) {
    String line = value.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) > EXAMPLE_LENGTH
        ? line.substring(0, line.offsetByCodePoints(0, EXAMPLE_LENGTH)) + "…"
        : line;
  }

  private static String row(String who, String what, String why) {
    return lines(PEOPLE.row(Unseen.without(who), what, Unseen.without(why)));
  }

  private static String lines(Stream<String> lines) {
    return lines.map(line -> line + "\n").collect(Collectors.joining());
  }
}
