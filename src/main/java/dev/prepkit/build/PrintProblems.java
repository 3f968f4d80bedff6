package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.print.PrintProblem;
import dev.prepkit.print.PrintProblem.InTheme;
import dev.prepkit.print.ThemeFault;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/** Tells the user what a sheet does not show as it should. */
final class PrintProblems {

  /** A fault of the theme, and the first sheet, by its path, that has it. */
  private record Seen(SourceLocation at, ThemeFault fault, String path) {

    String key() {
      return at + " " + fault.subject();
    }

    static Seen first(Seen one, Seen other) {
      return one.path.compareTo(other.path) <= 0 ? one : other;
    }
  }

  private final CharacterPlaces places;
  private final Diagnostics diagnostics;
  private final ThemeFaults faults;

  /**
   * What was said, by the source that it was said of: each sheet of a contact has the name on it.
   */
  private final Set<Located<Object>> said = ConcurrentHashMap.newKeySet();

  private final ConcurrentMap<String, Seen> inTheme = new ConcurrentHashMap<>();

  /**
   * @param files the files of the theme, by path
   */
  PrintProblems(Workspace workspace, List<String> files, Diagnostics diagnostics) {
    this.places = new CharacterPlaces(workspace);
    this.faults = new ThemeFaults(files);
    this.diagnostics = diagnostics;
  }

  /**
   * Reports the problems of one sheet. What concerns a character is reported once for its source,
   * with the place in it; what concerns a font, once; what concerns the theme, when all sheets are
   * there.
   *
   * @param path the sheet's file
   * @param source what the sheet was made of
   */
  void report(String path, List<PrintProblem> problems, SourceLocation source) throws IOException {
    for (PrintProblem problem : problems) {
      String message = path + ": " + message(problem);
      switch (problem) {
        case PrintProblem.MissingCharacters missing -> characters(missing, source);
        case PrintProblem.UnshapedScript script -> script(script, source);
        case PrintProblem.DamagedFont(String file) ->
            diagnostics.error(SourceLocation.of(file), message(problem), advice(problem));
        case PrintProblem.TooManyPages p -> diagnostics.error(source, message, advice(problem));
        case InTheme(Optional<SourceLocation> at, ThemeFault fault) -> {
          Seen seen = new Seen(at.orElse(source), fault, path);
          inTheme.merge(seen.key(), seen, Seen::first);
        }
        case PrintProblem.CutOff _, PrintProblem.NotPaintedOnce _, PrintProblem.Shortened _ ->
            diagnostics.warning(source, message, advice(problem));
      }
    }
  }

  private void characters(PrintProblem.MissingCharacters missing, SourceLocation source)
      throws IOException {
    List<Integer> fresh =
        missing.codePoints().stream().filter(c -> said.add(new Located<>(c, source))).toList();
    if (!fresh.isEmpty()) {
      SourceLocation at = places.of(fresh.getFirst(), missing.context(), source);
      PrintProblem problem = new PrintProblem.MissingCharacters(fresh, missing.context());
      diagnostics.warning(at, message(problem), advice(problem));
    }
  }

  /** Reports what is wrong in the theme, each thing once, though a hundred sheets may have it. */
  void reportTheme() {
    for (Seen seen : inTheme.values()) {
      ThemeFault fault = seen.fault();
      String sheet = fault.showsOnSheets() ? ", as on " + seen.path() : "";
      String message = ThemeFaults.message(fault) + sheet;
      if (fault.isFatal()) {
        diagnostics.error(seen.at(), message, faults.advice(fault));
      } else {
        diagnostics.warning(seen.at(), message, faults.advice(fault));
      }
    }
  }

  private void script(PrintProblem.UnshapedScript script, SourceLocation source)
      throws IOException {
    if (said.add(new Located<>(script.script(), source))) {
      SourceLocation at = places.of(script.codePoint(), script.context(), source);
      diagnostics.warning(at, message(script), advice(script));
    }
  }

  private static String message(PrintProblem problem) {
    return switch (problem) {
      case PrintProblem.MissingCharacters(List<Integer> codePoints, String context) ->
          "no font has the %s %s in “%s”"
              .formatted(
                  codePoints.size() == 1 ? "character" : "characters",
                  codePoints.stream().map(PrintProblems::named).collect(Collectors.joining(", ")),
                  context);
      case PrintProblem.UnshapedScript(String script, int codePoint, String context) ->
          "letters in the script %s are not joined or placed as they should be in “%s”, like %s"
              .formatted(script, context, named(codePoint));
      case PrintProblem.CutOff(String text) ->
          "this text runs over the edge: “" + Quoted.shown(text) + "”";
      case PrintProblem.NotPaintedOnce(String text) ->
          "this text is not shown: “" + Quoted.shown(text) + "”";
      case PrintProblem.Shortened(String text) ->
          "this is too long for its head: “" + Quoted.shown(text) + "”";
      case PrintProblem.TooManyPages(int pages) -> "its head alone takes %d pages".formatted(pages);
      case PrintProblem.DamagedFont(String file) -> "the font is damaged";
      case InTheme(Optional<SourceLocation> at, ThemeFault fault) -> ThemeFaults.message(fault);
    };
  }

  private String advice(PrintProblem problem) {
    return switch (problem) {
      case PrintProblem.MissingCharacters(List<Integer> codePoints, String context) ->
          "write it another way, or put a font for it into a folder 'fonts'; the sheet shows [%s]%s"
              .formatted(
                  code(codePoints.getFirst()), codePoints.size() == 1 ? "" : " and the like");
      case PrintProblem.UnshapedScript p -> "add the name in Latin letters too";
      case PrintProblem.CutOff p -> "make it shorter, or look at the theme's widths";
      case PrintProblem.NotPaintedOnce p -> "look at the theme's print styles";
      case PrintProblem.Shortened p -> "make it shorter";
      case PrintProblem.TooManyPages p -> "make less of the theme's template for it";
      case PrintProblem.DamagedFont p -> "take another copy of it";
      case InTheme(Optional<SourceLocation> at, ThemeFault fault) -> faults.advice(fault);
    };
  }

  private static String named(int codePoint) {
    String name = Optional.ofNullable(Character.getName(codePoint)).orElse("(not in Unicode)");
    return code(codePoint) + " " + name;
  }

  private static String code(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
