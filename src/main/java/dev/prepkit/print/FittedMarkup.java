package dev.prepkit.print;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Lays the markup of a sheet out, and counts its elements without a layout.
 *
 * @param markup fills the template
 * @param layout lays markup out
 * @param <V> what the sheet shows
 */
record FittedMarkup<V>(BiFunction<V, Fit, String> markup, Function<String, PrintLayout> layout)
    implements PageFit.Layouter<V> {

  private static final Pattern START_TAG = Pattern.compile("<\\p{Alpha}");

  @Override
  public PrintLayout layout(V sheet, Fit fit) {
    return layout.apply(markup.apply(sheet, fit));
  }

  @Override
  public int elements(V sheet, Fit fit) {
    return (int) START_TAG.matcher(markup.apply(sheet, fit)).results().count();
  }
}
