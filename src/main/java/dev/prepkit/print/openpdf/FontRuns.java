package dev.prepkit.print.openpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text in runs of characters that one font can set. */
final class FontRuns {

  private static final String BRACKETS = "()[]{}";

  /**
   * Characters of one font.
   *
   * @param helper empty for the fonts of the styles
   */
  record Run(Optional<Helper> helper, StringBuilder text) {

    boolean isPlain() {
      return helper.isEmpty();
    }

    boolean couldTake(CharSequence signs) {
      return helper.isPresent()
          && signs.codePoints().allMatch(c -> !Character.isLetter(c) && helper.get().covers(c));
    }
  }

  private final List<Run> runs = new ArrayList<>();

  void append(Optional<Helper> helper, String text) {
    if (runs.isEmpty() || !runs.getLast().helper().equals(helper)) {
      runs.add(new Run(helper, new StringBuilder()));
    }
    runs.getLast().text().append(text);
  }

  List<Run> all() {
    return runs;
  }

  /**
   * Signs between two words of a helper are set by it too, so that the words are one run: their
   * order on the line can be found out only together. So is the bracket that closes one in a run.
   */
  FontRuns joined() {
    FontRuns joined = new FontRuns();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean between =
          run.isPlain()
              && i > 0
              && i + 1 < runs.size()
              && runs.get(i - 1).helper().equals(runs.get(i + 1).helper())
              && runs.get(i - 1).couldTake(run.text());
      if (run.isPlain() && !between && !joined.runs.isEmpty()) {
        takeClosing(joined.runs.getLast(), run.text());
      }
      if (!run.text().isEmpty()) {
        joined.append(between ? runs.get(i - 1).helper() : run.helper(), run.text().toString());
      }
    }
    return joined;
  }

  /** Moves the signs up to a bracket that closes one in a run from the next run into it. */
  private static void takeClosing(Run run, StringBuilder next) {
    int open = unclosed(run.text());
    int end = open < 0 ? -1 : next.indexOf(String.valueOf(BRACKETS.charAt(open + 1)));
    if (end >= 0 && run.couldTake(next.substring(0, end + 1))) {
      run.text().append(next, 0, end + 1);
      next.delete(0, end + 1);
    }
  }

  /** Which bracket the text leaves open; -1 for none. */
  private static int unclosed(CharSequence text) {
    List<Integer> open = new ArrayList<>();
    text.chars()
        .map(BRACKETS::indexOf)
        .filter(bracket -> bracket >= 0)
        .forEach(
            bracket -> {
              if (bracket % 2 == 0) {
                open.add(bracket);
              } else if (!open.isEmpty()) {
                open.removeLast();
              }
            });
    return open.isEmpty() ? -1 : open.getLast();
  }

  /**
   * The space before a word of a helper goes with the word: layout would rather break a word in its
   * middle, or let its last letter hang over the edge, than break a line before a span.
   */
  FontRuns withSpaces() {
    FontRuns spaced = new FontRuns();
    for (Run run : runs) {
      StringBuilder before = spaced.runs.isEmpty() ? run.text() : spaced.runs.getLast().text();
      int end = before.length() - 1;
      if (before != run.text() && before.charAt(end) == ' ' && run.couldTake(" ")) {
        before.setLength(end);
        spaced.runs.removeIf(each -> each.text().isEmpty());
        spaced.append(run.helper(), " ");
      }
      spaced.append(run.helper(), run.text().toString());
    }
    return spaced;
  }

  /**
   * All of it in one font, if one has all of it: in a text that runs from right to left the parts
   * could not change places otherwise.
   */
  Optional<Run> asOne() {
    if (runs.size() == 1) {
      return Optional.of(runs.getFirst());
    }
    StringBuilder whole = new StringBuilder();
    runs.forEach(run -> whole.append(run.text()));
    return runs.stream()
        .flatMap(run -> run.helper().stream())
        .filter(helper -> whole.codePoints().allMatch(helper::covers))
        .findFirst()
        .map(helper -> new Run(Optional.of(helper), whole));
  }
}
