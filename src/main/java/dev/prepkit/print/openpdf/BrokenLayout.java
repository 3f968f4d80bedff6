package dev.prepkit.print.openpdf;

import dev.prepkit.print.PdfFile;
import dev.prepkit.print.PrintLayout;
import dev.prepkit.print.PrintProblem;
import dev.prepkit.print.PrintProblem.InTheme;
import dev.prepkit.print.ThemeFault;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Stands in for a layout that there is none of, and says why. Nobody tries it another way. */
record BrokenLayout(PrintMarkup.Tree tree, StyleCache styles, ThemeFault fault)
    implements PrintLayout {

  @Override
  public int pages() {
    return 1;
  }

  @Override
  public double length() {
    return 1;
  }

  @Override
  public boolean overflows() {
    return false;
  }

  @Override
  public OptionalInt pageOf(String id) {
    return OptionalInt.empty();
  }

  @Override
  public PdfFile write() {
    List<PrintProblem> problems = new ArrayList<>(tree.problems());
    problems.addAll(new StyleMistakes(styles, tree.origins()).in(tree.document()));
    problems.add(new InTheme(tree.origins().of(tree.body()), fault));
    return new PdfFile(new byte[0], problems);
  }
}
