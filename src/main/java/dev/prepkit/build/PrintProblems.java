package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.print.PrintProblem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the user what a sheet does not show as it should. */
final class PrintProblems {

  /** In characters: as much of a text as a message shows. */
  private static final int LONG = 80;

  private final CharacterPlaces places;
  private final Diagnostics diagnostics;

  /**
   * What was said, by the source that it was said of: each sheet of a contact has the name on it.
   */
  private final Set<Located<Object>> said = ConcurrentHashMap.newKeySet();

  PrintProblems(Workspace workspace, Diagnostics diagnostics) {
    this.places = new CharacterPlaces(workspace);
    this.diagnostics = diagnostics;
  }

  /**
   * Reports the problems of one sheet. What concerns a character is reported once for its source,
   * with the place in it; what concerns a font, once.
   *
   * @param path the sheet's file
   * @param source what the sheet was made of
   */
  void report(String path, List<PrintProblem> problems, SourceLocation source) throws IOException {
    for (PrintProblem problem : problems) {
      String message = path + ": " + message(problem);
      switch (problem) {
        case PrintProblem.MissingCharacter(int c, String context) ->
            character(c, context, problem, new Located<>(c, source));
        case PrintProblem.UnshapedScript(String script, int c, String context) ->
            character(c, context, problem, new Located<>(script, source));
        case PrintProblem.DamagedFont(String file) ->
            diagnostics.error(SourceLocation.of(file), message(problem), advice(problem));
        case PrintProblem.TooManyPages p -> diagnostics.error(source, message, advice(problem));
        case PrintProblem.CutOff _,
            PrintProblem.NotPaintedOnce _,
            PrintProblem.RefusedResource _,
            PrintProblem.Shortened _ ->
            diagnostics.warning(source, message, advice(problem));
      }
    }
  }

  private void character(int codePoint, String context, PrintProblem problem, Located<Object> what)
      throws IOException {
    if (said.add(what)) {
      SourceLocation at = places.of(codePoint, context, what.at());
      diagnostics.warning(at, message(problem), advice(problem));
    }
  }

  private static String message(PrintProblem problem) {
    return switch (problem) {
      case PrintProblem.MissingCharacter(int codePoint, String context) ->
          "no font has the character %s %s in “%s”"
              .formatted(code(codePoint), name(codePoint), context);
      case PrintProblem.UnshapedScript(String script, int codePoint, String context) ->
          "letters in the script %s are not joined or placed as they should be in “%s”, like %s %s"
              .formatted(script, context, code(codePoint), name(codePoint));
      case PrintProblem.CutOff(String text) ->
          "this text runs over the edge: “" + shown(text) + "”";
      case PrintProblem.NotPaintedOnce(String text) ->
          "this text is not shown: “" + shown(text) + "”";
      case PrintProblem.Shortened(String text) ->
          "this is too long for its head: “" + shown(text) + "”";
      case PrintProblem.TooManyPages(int pages) -> "its head alone takes %d pages".formatted(pages);
      case PrintProblem.DamagedFont(String file) -> "the font is damaged";
      case PrintProblem.RefusedResource(String address) ->
          "the sheet wants '" + address + "' and may not have it";
    };
  }

  private static String advice(PrintProblem problem) {
    return switch (problem) {
      case PrintProblem.MissingCharacter(int codePoint, String context) ->
          "write it another way, or put a font that has it into a folder 'fonts'; the sheet shows ["
              + code(codePoint)
              + "]";
      case PrintProblem.UnshapedScript p -> "add the name in Latin letters too";
      case PrintProblem.CutOff p -> "make it shorter, or look at the theme's widths";
      case PrintProblem.NotPaintedOnce p -> "look at the theme's print styles";
      case PrintProblem.Shortened p -> "make it shorter";
      case PrintProblem.TooManyPages p -> "make less of the theme's template for it";
      case PrintProblem.DamagedFont p -> "take another copy of it";
      case PrintProblem.RefusedResource p ->
          "a picture on a sheet is written as data:image/png;base64,…";
    };
  }

  private static String shown(String text) {
    return text.codePointCount(0, text.length()) <= LONG
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONG)) + "…";
  }

  private static String name(int codePoint) {
    return Optional.ofNullable(Character.getName(codePoint)).orElse("(not in Unicode)");
  }

  private static String code(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
