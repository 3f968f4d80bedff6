package dev.prepkit.hostile;

import dev.prepkit.TestFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A user's folder into which the next texts of a list go wherever a line says {@code ~} (between
 * quotes) or {@code ^} (as it is).
 */
final class PoisonedFolder {

  private static final Pattern GAP = Pattern.compile("[~^]");
  private static final Pattern ERROR =
      Pattern.compile("(?m)^(.*?):(\\d+):(\\d+): error: .*\n(?: [^\n]*\n)*? +hint:");

  private static final int QUESTION_LINES = 7;

  private record Line(String form, List<String> texts) {}

  private final Map<String, List<Line>> files = new LinkedHashMap<>();
  private final SortedSet<String> used = new TreeSet<>();
  private final List<String> texts;
  private int next;
  private int harmless;

  PoisonedFolder(List<String> texts) {
    this.texts = texts;
  }

  /** How many texts have gone into it, those that came again counted again. */
  int used() {
    return next;
  }

  void add(String file, String forms) {
    for (String form : forms.split("\n")) {
      List<String> own = new ArrayList<>();
      GAP.matcher(form).results().forEach(gap -> own.add(texts.get(next++ % texts.size())));
      files.computeIfAbsent(file, added -> new ArrayList<>()).add(new Line(form, own));
    }
  }

  void write(Path folder) {
    Map<String, String> written = new HashMap<>();
    files.forEach(
        (file, lines) ->
            written.put(
                file,
                lines.stream().map(this::filled).collect(Collectors.joining("\n", "", "\n"))));
    TestFiles.write(folder, written);
  }

  private String filled(Line line) {
    List<String> left = new ArrayList<>(line.texts());
    return GAP.matcher(line.form())
        .replaceAll(
            gap ->
                java.util.regex.Matcher.quoteReplacement(
                    gap.group().equals("~")
                        ? quoted(left.removeFirst())
                        : plain(left.removeFirst())));
  }

  /** All on one line of Markdown. */
  private static String plain(String text) {
    return text.replaceAll("[\\r\\n]", " ").replaceAll("[\\p{Cc}\\p{Cs}]", "");
  }

  /** As YAML has it, with every sign that could be something else written as its number. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point ->
                quoted.append(
                    Character.isLetterOrDigit(point) || point == ' '
                        ? Character.toString(point)
                        : "\\U%08X".formatted(point)));
    return quoted.append('"').toString();
  }

  /** The same folder with plain words, in every place or in those that errors name. */
  PoisonedFolder harmless() {
    files.replaceAll((file, lines) -> lines.stream().map(this::harmless).toList());
    return this;
  }

  private Line harmless(Line line) {
    return new Line(line.form(), line.texts().stream().map(text -> words()).toList());
  }

  private String words() {
    return "Plain words " + ++harmless;
  }

  /**
   * Puts plain words into the lines that errors name.
   *
   * @return errors that name no place in a line that holds a text of the list, or give no advice
   */
  List<String> mend(String errors) {
    List<String> strange = new ArrayList<>();
    List<MatchResult> named = ERROR.matcher(errors).results().toList();
    for (MatchResult error : named) {
      if (!mend(error.group(1), Integer.parseInt(error.group(2)))) {
        strange.add(error.group());
      }
    }
    if (named.size() != errors.split(": error: ", -1).length - 1) {
      strange.add(errors);
    }
    return strange;
  }

  private boolean mend(String path, int number) {
    for (Map.Entry<String, List<Line>> file : files.entrySet()) {
      if (path.endsWith(file.getKey()) && number <= file.getValue().size()) {
        used.add(file.getKey() + number);
        List<Line> lines = new ArrayList<>(file.getValue());
        List<Line> refused = lines.subList(number - 1, end(file.getKey(), number, lines.size()));
        boolean hostile = refused.stream().anyMatch(line -> !line.texts().isEmpty());
        refused.replaceAll(this::harmless);
        file.setValue(lines);
        return hostile;
      }
    }
    return false;
  }

  /** A question is refused at its heading, and all of it. */
  private static int end(String file, int line, int lines) {
    return file.endsWith(".md") ? Math.min(lines, line + QUESTION_LINES) : line;
  }

  /** The lines whose texts were refused. */
  int refused() {
    return used.size();
  }

  /** The texts of the lines from one of a form to the next of another, each after its form. */
  List<Map.Entry<String, String>> between(String file, String start, String end) {
    return files.get(file).stream()
        .dropWhile(line -> !line.form().equals(start))
        .takeWhile(line -> !line.form().equals(end))
        .flatMap(line -> line.texts().stream().map(text -> Map.entry(line.form(), text)))
        .toList();
  }
}
