package dev.prepkit.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is still to be filled in, in the ways that people mark it. */
final class Gaps {

  /**
   * Something in square brackets that is no link, no footnote and no box; a name in braces; a line
   * to write on, which is not a rule across the page; something in angle brackets that is no
   * address. The lengths keep what has no end from being looked for through a whole file.
   */
  private static final Pattern GAP =
      Pattern.compile(
          "\\[(?!\\d{1,3}\\]|[ xX]?\\])[^\\[\\]]{1,300}\\](?![(\\[:])"
              + "|\\{\\{[^{}\\n]{1,80}\\}\\}"
              + "|(?<![{$\\w])\\{[^{}\\n]{1,80}\\}"
              + "|(?<!_)(?!(?<=^|\\n)_{3,200}[ \\t]*(?:\\n|$))_{3,200}"
              + "|<(\\p{L}[^<>@/:=\\n]{0,80})>");

  /** What stands in angle brackets in a text with markup. */
  private static final Set<String> MARKUP =
      Set.of(
          "a",
          "b",
          "blockquote",
          "br",
          "code",
          "div",
          "em",
          "h1",
          "h2",
          "h3",
          "hr",
          "i",
          "img",
          "li",
          "ol",
          "p",
          "pre",
          "s",
          "small",
          "span",
          "strong",
          "sub",
          "sup",
          "table",
          "td",
          "th",
          "tr",
          "tt",
          "u",
          "ul");

  private Gaps() {}

  /** Where they stand in a text; offsets into it. */
  static List<MatchResult> in(String text) {
    Matcher gaps = GAP.matcher(text);
    return gaps.results().filter(gap -> !isMarkup(gap)).toList();
  }

  private static boolean isMarkup(MatchResult gap) {
    return gap.group(1) != null && MARKUP.contains(gap.group(1).strip().toLowerCase(Locale.ROOT));
  }
}
