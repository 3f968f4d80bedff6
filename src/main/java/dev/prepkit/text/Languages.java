package dev.prepkit.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle.Control;
import java.util.Set;

/**
 * The languages that lie over each other in one kit: its own, with its regions, over English.
 *
 * @param locale of the kit
 * @param borrowed what English has to stand in for
 */
public record Languages(Locale locale, Borrowed borrowed) {

  /** The language that has everything. */
  public static final Locale WHOLE = Locale.ENGLISH;

  /** How dates are written in it. */
  public static final Locale DATES = Locale.UK;

  public static Languages of(Locale locale) {
    return new Languages(locale, new Borrowed());
  }

  /** The kit's own, as folders are named, the most general first: {@code de}, {@code de-AT}. */
  public List<String> own() {
    return Control.getControl(Control.FORMAT_DEFAULT)
        .getCandidateLocales("", locale.stripExtensions())
        .reversed()
        .stream()
        .filter(each -> !each.equals(Locale.ROOT))
        .map(Locale::toLanguageTag)
        .toList();
  }

  /** All of them, those that others are laid over first. */
  public List<String> all() {
    Set<String> all = new LinkedHashSet<>(List.of(WHOLE.toLanguageTag()));
    all.addAll(own());
    return List.copyOf(all);
  }

  /** How the words of one of them are shown. */
  public Voice voice(String language, Spelling spelling) {
    return own().contains(language)
        ? Voice.of(spelling, Locale.forLanguageTag(language))
        : Voice.borrowed(WHOLE, borrowed);
  }

  /** A file of one of them, in its voice. */
  public SourceFile heard(SourceFile file, String language) {
    return own().contains(language) ? file : file.in(Voice.borrowed(WHOLE, borrowed));
  }
}
