package dev.prepkit.agenda;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page in what people write as a source.
 *
 * @param words the source as one says it: without the address, or else its host
 * @param link the whole address, without what only follows readers about
 */
record WebSource(String words, String link) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?<scheme>https?://)?(?:[^/@\\s]*@)?(?<host>(?:www\\.)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)"
              + "(?<rest>[/?#:][^\\s<>\"”“’»)\\]]*)?");

  private static final Pattern FOLLOWING =
      Pattern.compile("(?i)(?<=[?&])(?:utm_\\w+|fbclid|gclid|mc_\\w+|igshid)=[^&#]*&?");
  private static final Pattern LOOSE_END = Pattern.compile("[.,;:!?&]+$");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern BEFORE = Pattern.compile("[\\s,;:(–—-]+$");
  private static final Pattern AFTER = Pattern.compile("^[\\s,;:)–—-]+");

  static Optional<WebSource> in(String source) {
    Matcher found = ADDRESS.matcher(source);
    while (found.find()) {
      boolean page = found.group("scheme") != null || found.group("host").startsWith("www.");
      if (page) {
        return Optional.of(of(source, found));
      }
    }
    return Optional.empty();
  }

  private static WebSource of(String source, Matcher found) {
    String scheme = found.group("scheme") == null ? "https://" : found.group("scheme");
    String rest = found.group("rest") == null ? "" : found.group("rest");
    String path = LOOSE_END.matcher(FOLLOWING.matcher(rest).replaceAll("")).replaceAll("");
    String before = BEFORE.matcher(source.substring(0, found.start())).replaceAll("");
    String after = AFTER.matcher(source.substring(found.end())).replaceAll("");
    return new WebSource(
        said(before, found.group("host").replaceFirst("^www\\.", ""), after),
        scheme + found.group("host") + path);
  }

  /** What has a name is called by it: “Health Weekly, https://…”. */
  private static String said(String before, String host, String after) {
    String name = WORDS.matcher(before).find() ? before : host;
    return WORDS.matcher(after).find() ? name + " " + after : name;
  }
}
