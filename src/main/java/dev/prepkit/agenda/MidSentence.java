package dev.prepkit.agenda;

import dev.prepkit.library.WordLists;
import dev.prepkit.text.Capitals;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes words that were written alone stand in the middle of a sentence. */
public final class MidSentence {

  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern END = Pattern.compile("[\\s.…;,:!–—-]+$");
  private static final Pattern MARKS = Pattern.compile("^[\"“„«‘]([^\"“”„«»]*)[\"”“»’]$");

  /**
   * A word that has its capital from standing first; a single letter or a name like IBM has not.
   */
  private static final Pattern CAPITAL =
      Pattern.compile("\\p{Lu}[\\p{Ll}-]+(?=[\\p{Zs},]|$)|\\p{Lu}(?=\\p{Zs}\\p{Ll})");

  private static final Pattern NEXT_CAPITAL = Pattern.compile("^,?\\p{Zs}+\\p{Lu}");

  /** Behind a whole word; behind a shorter one it may be that of “Ltd.”. */
  private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{L}{6})\\.$");

  private final WordLists words;
  private final Locale language;
  private final PlaceNames places;

  public MidSentence(WordLists words, Locale language) {
    this.words = words;
    this.language = language;
    this.places = new PlaceNames(language);
  }

  /** A phrase without quotation marks around it and without the mark that ended it. */
  static String open(String text) {
    String line = SPACE.matcher(text).replaceAll(" ").strip();
    return END.matcher(MARKS.matcher(line).replaceFirst("$1")).replaceFirst("");
  }

  /** A phrase that begins small, unless its first word is a name, or all words have capitals. */
  public String phrase(String text) {
    String open = open(text);
    Matcher first = CAPITAL.matcher(open);
    boolean title =
        first.lookingAt()
            && !isArticle(first.group())
            && NEXT_CAPITAL.matcher(open.substring(first.end())).find();
    return title ? open : small(open);
  }

  /**
   * A name, of which only an article is small: “the Norwegian Broadcasting Corporation”. An “A” or
   * “An” belongs to a name.
   */
  public String name(String text) {
    String line = MARKS.matcher(SPACE.matcher(text).replaceAll(" ").strip()).replaceFirst("$1");
    String open = FULL_STOP.matcher(line).replaceFirst("");
    int space = open.indexOf(' ');
    if (wantsArticle(open)) {
      return words.organisations().the() + " " + open;
    }
    return space > 2 && isArticle(open.substring(0, space))
        ? open.substring(0, space).toLowerCase(Locale.ROOT) + open.substring(space)
        : open;
  }

  private boolean wantsArticle(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return words.organisations().named().stream().anyMatch(each -> small.startsWith(each + " "));
  }

  /** Whether somebody works nowhere: “self-employed”. */
  public boolean isNowhere(String organisation) {
    return words.organisations().none().contains(open(organisation).toLowerCase(Locale.ROOT));
  }

  private boolean isArticle(String word) {
    return words.generalTerms().articles().contains(word.toLowerCase(Locale.ROOT));
  }

  String small(String text) {
    Matcher first = CAPITAL.matcher(text);
    return first.lookingAt() && !isName(first.group()) && !Capitals.onNouns(language)
        ? first.group().toLowerCase(Locale.ROOT) + text.substring(first.end())
        : text;
  }

  private boolean isName(String word) {
    return word.equals("I")
        || words.sentences().capitals().contains(word.toLowerCase(Locale.ROOT))
        || places.contains(word);
  }
}
