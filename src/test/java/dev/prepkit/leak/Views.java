package dev.prepkit.leak;

import static java.util.regex.Matcher.quoteReplacement;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** A text as others read it, with one kind of encoding undone in each view. */
final class Views {

  private static final Pattern PERCENT = Pattern.compile("%([0-9a-fA-F]{2})");
  private static final Pattern QUOTED = Pattern.compile("=([0-9A-F]{2})");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u00|x)([0-9a-fA-F]{2})");
  private static final Pattern SOFT_BREAK = Pattern.compile("=\\r?\\n");
  private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
  private static final Pattern IGNORABLE = Pattern.compile("[\\p{Cf}\\u034F\\s]");

  private Views() {}

  /** Views of bytes by what was undone, all in small letters. */
  static Map<String, String> of(byte[] bytes) {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    String text = new String(bytes, StandardCharsets.UTF_8);
    Map<String, String> views = new LinkedHashMap<>();
    views.put("raw", raw);
    views.put("UTF-16", raw.replace("\0", ""));
    views.put("entities", Parser.unescapeEntities(raw, false));
    views.put("percent", bytesIn(PERCENT, raw));
    views.put("quoted-printable", bytesIn(QUOTED, SOFT_BREAK.matcher(raw).replaceAll("")));
    views.put("escapes", bytesIn(ESCAPED, raw));
    views.put("folded", FOLD.matcher(raw).replaceAll(""));
    views.put("wide", Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""));
    views.put("spread", IGNORABLE.matcher(text).replaceAll(""));
    views.put("rot13", letters(raw, Views::turned));
    views.put("backwards", new StringBuilder(raw).reverse().toString());
    if (raw.contains("</")) {
      views.put("between tags", Jsoup.parse(raw).wholeText().replaceAll("\\s+", ""));
    }
    views.replaceAll((form, view) -> view.toLowerCase(Locale.ROOT));
    return views;
  }

  private static String bytesIn(Pattern code, String text) {
    return code.matcher(text).replaceAll(found -> quoteReplacement(letter(found.group(1))));
  }

  private static String letter(String hexDigits) {
    return Character.toString(Integer.parseInt(hexDigits, 16));
  }

  private static String letters(String text, UnaryOperator<Character> change) {
    StringBuilder changed = new StringBuilder(text.length());
    text.chars().forEach(letter -> changed.append((char) change.apply((char) letter)));
    return changed.toString();
  }

  private static char turned(char letter) {
    char small = Character.toLowerCase(letter);
    return small >= 'a' && small <= 'z' ? (char) ('a' + (small - 'a' + 13) % 26) : letter;
  }
}
