package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.print.PrintProblem;
import java.util.List;
import java.util.Locale;

/** Tells the user what a sheet does not show as it should. */
final class PrintProblems {

  /** In characters: as much of a text as a message shows. */
  private static final int LONG = 80;

  private final Diagnostics diagnostics;

  PrintProblems(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reports the problems of one sheet.
   *
   * @param path the sheet's file
   * @param source what the sheet was made of
   */
  void report(String path, List<PrintProblem> problems, SourceLocation source) {
    for (PrintProblem problem : problems) {
      String message = path + ": " + message(problem);
      if (problem instanceof PrintProblem.TooManyPages) {
        diagnostics.error(source, message, advice(problem));
      } else {
        diagnostics.warning(source, message, advice(problem));
      }
    }
  }

  private static String message(PrintProblem problem) {
    return switch (problem) {
      case PrintProblem.MissingCharacter(int codePoint, String context) ->
          "no font has the character %s %s in “%s”"
              .formatted(code(codePoint), Character.getName(codePoint), context);
      case PrintProblem.UnshapedScript(String script, String context) ->
          "letters in the script %s are not joined in “%s”".formatted(script, context);
      case PrintProblem.CutOff(String text) ->
          "this text runs over the edge: “" + shown(text) + "”";
      case PrintProblem.NotPaintedOnce(String text) ->
          "this text is not shown: “" + shown(text) + "”";
      case PrintProblem.Shortened(String text) ->
          "this is too long for its head: “" + shown(text) + "”";
      case PrintProblem.TooManyPages(int pages) -> "its head alone takes %d pages".formatted(pages);
      case PrintProblem.RefusedResource(String address) ->
          "the sheet wants '" + address + "' and may not have it";
    };
  }

  private static String advice(PrintProblem problem) {
    return switch (problem) {
      case PrintProblem.MissingCharacter(int codePoint, String context) ->
          "write it another way, or add a font to the theme; the sheet shows ["
              + code(codePoint)
              + "]";
      case PrintProblem.UnshapedScript p -> "add the name in Latin letters too";
      case PrintProblem.CutOff p -> "make it shorter, or look at the theme's widths";
      case PrintProblem.NotPaintedOnce p -> "look at the theme's print styles";
      case PrintProblem.Shortened p -> "make it shorter";
      case PrintProblem.TooManyPages p -> "make less of the theme's template for it";
      case PrintProblem.RefusedResource p ->
          "a picture on a sheet is written as data:image/png;base64,…";
    };
  }

  private static String shown(String text) {
    return text.codePointCount(0, text.length()) <= LONG
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONG)) + "…";
  }

  private static String code(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
