package dev.prepkit.print.openpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.DefaultLineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.ListBreakPointsProvider;

/** Ends no line inside a time of day, a number with its word, an address or an “e-mail”. */
final class WholeWords implements LineBreakingStrategy {

  private static final Pattern TELLTALE = Pattern.compile("\\d|\\p{L}-|@");

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<![^\\s@])[^\\s@]++@[^\\s@]+" // an address; looked for once in a word
              + "|\\+?\\(?\\d[\\d().:]*(?:[ /–-][\\d(][\\d().:]*)+" // a phone number, from–until
              + "|\\d+(?:[.,:]\\d+)*(?: \\p{L}+)?" // a time of day, a number with its word
              + "|(?<![\\p{L}\\p{M}])\\p{L}-\\p{L}+"); // e-mail

  /** In characters; longer ones may be torn, for they may be wider than a column. */
  private static final int LONGEST = 32;

  private final LineBreakingStrategy usual = new DefaultLineBreakingStrategy();

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String language, CalculatedStyle style) {
    BreakPointsProvider all = usual.getBreakPointsProvider(text, language, style);
    if (!TELLTALE.matcher(text).find()) {
      return all;
    }
    List<MatchResult> wholes =
        WHOLE
            .matcher(text)
            .results()
            .filter(whole -> whole.end() - whole.start() <= LONGEST)
            .toList();
    List<BreakPoint> kept = new ArrayList<>();
    for (BreakPoint point = all.next(); point.getPosition() >= 0; point = all.next()) {
      int at = point.getPosition();
      if (wholes.stream().noneMatch(whole -> whole.start() < at && at < whole.end())) {
        kept.add(point);
      }
    }
    return new ListBreakPointsProvider(kept);
  }
}
