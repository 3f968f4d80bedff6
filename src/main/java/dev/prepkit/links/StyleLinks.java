package dev.prepkit.links;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the files that a style sheet names. */
final class StyleLinks {

  /**
   * A file's address in a style sheet.
   *
   * @param offset where it stands, 0-based
   */
  record StyleLink(String value, int offset) {}

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern ADDRESS =
      Pattern.compile(
          "url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"')\\s]+))|@import\\s+(?:\"([^\"]*)\"|'([^']*)')",
          Pattern.CASE_INSENSITIVE);

  private StyleLinks() {}

  static List<StyleLink> of(String styles) {
    String bare = COMMENT.matcher(styles).replaceAll(all -> " ".repeat(all.group().length()));
    return ADDRESS.matcher(bare).results().map(StyleLinks::link).toList();
  }

  private static StyleLink link(MatchResult match) {
    int group = 1;
    while (match.group(group) == null) {
      group++;
    }
    return new StyleLink(match.group(group), match.start(group));
  }
}
