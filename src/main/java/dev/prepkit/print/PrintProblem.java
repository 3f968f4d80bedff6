package dev.prepkit.print;

import dev.prepkit.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/** Something that a document asked for and the PDF does not show as asked. */
public sealed interface PrintProblem {

  /**
   * Characters of one text that no font covers; each is shown as {@code [U+1F980]} instead.
   *
   * @param context some text around the first of them
   */
  record MissingCharacters(List<Integer> codePoints, String context) implements PrintProblem {

    public MissingCharacters {
      codePoints = List.copyOf(codePoints);
    }
  }

  /**
   * A script that is drawn without the shaping it needs.
   *
   * @param codePoint the first character of it that would look different
   * @param context some text around it
   */
  record UnshapedScript(String script, int codePoint, String context) implements PrintProblem {}

  /** Text, or a field by its title, that runs over an edge of the page or of its field. */
  record CutOff(String text) implements PrintProblem {}

  /** Text that was not painted, or painted more than once; or a field, by its title. */
  record NotPaintedOnce(String text) implements PrintProblem {}

  /** A font file that turned out to be damaged when a sheet needed it. */
  record DamagedFont(String file) implements PrintProblem {}

  /**
   * Something that is wrong in the theme.
   *
   * @param at where; nothing for a document that does not know where it was written
   */
  record InTheme(Optional<SourceLocation> at, ThemeFault fault) implements PrintProblem {}

  /** A name or title that is too long for a sheet of one page. */
  record Shortened(String text) implements PrintProblem {}

  /** A sheet that should be one page and is not, even with nothing but its head. */
  record TooManyPages(int pages) implements PrintProblem {}
}
