package dev.prepkit.print;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lays the markup of a sheet out, and counts lines to write on without a layout.
 *
 * @param markup fills the template
 * @param layout lays markup out
 * @param <V> what the sheet shows
 */
record FittedMarkup<V>(BiFunction<V, Fit, String> markup, Function<String, PrintLayout> layout)
    implements PageFit.Layouter<V> {

  private static final Pattern ROW = Pattern.compile("<tr\\b");
  private static final Pattern CELL = Pattern.compile("<t[dh]\\b");
  private static final Pattern START_TAG = Pattern.compile("<\\p{Alpha}");

  /** Markup with some settings and with others. */
  private record Pair(String some, String other) {

    /** Piece by piece, where both have as many. */
    Stream<Pair> by(Pattern border) {
      String[] pieces = border.split(some);
      String[] others = border.split(other);
      return pieces.length == others.length
          ? IntStream.range(0, pieces.length).mapToObj(i -> new Pair(pieces[i], others[i]))
          : Stream.of(this);
    }

    int elementsMore() {
      return elements(other) - elements(some);
    }

    private static int elements(String markup) {
      return (int) START_TAG.matcher(markup).results().count();
    }
  }

  @Override
  public PrintLayout layout(V sheet, Fit fit) {
    return layout.apply(markup.apply(sheet, fit));
  }

  /** A line is an element. Cells of one row stand side by side, so that the tallest counts. */
  @Override
  public int linesMore(V sheet, Fit fit, Fit more) {
    return new Pair(markup.apply(sheet, fit), markup.apply(sheet, more))
        .by(ROW)
        .mapToInt(row -> row.by(CELL).mapToInt(Pair::elementsMore).max().orElse(0))
        .sum();
  }
}
