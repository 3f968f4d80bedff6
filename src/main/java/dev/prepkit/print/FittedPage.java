package dev.prepkit.print;

import dev.prepkit.text.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/**
 * A fitted sheet on its way to paper.
 *
 * @param mayFlow whether it may take more pages than one
 * @param <V> what the sheet shows
 */
record FittedPage<V extends OnePage<V>>(PageFit.Fitted<V> fitted, boolean mayFlow) {

  /** Writes it, and says what it does not show. */
  Sheet sheet(String name, V wanted, Fingerprint madeOf) {
    PrintLayout layout = fitted.trial().layout();
    List<String> leftOut = fitted.leftOut().stream().map(OnePage.Item::text).toList();
    return new Sheet(
        name,
        layout.write().with(problems(wanted)),
        leftOut,
        fitted.trial().fit().points(),
        madeOf);
  }

  private List<PrintProblem> problems(V wanted) {
    List<PrintProblem> problems = new ArrayList<>();
    List<String> shown = fitted.trial().sheet().head();
    wanted.head().stream()
        .filter(words -> !shown.contains(words))
        .map(PrintProblem.Shortened::new)
        .forEach(problems::add);
    int pages = fitted.trial().layout().pages();
    if (pages > 1 && !mayFlow) {
      problems.add(new PrintProblem.TooManyPages(pages));
    }
    return problems;
  }
}
