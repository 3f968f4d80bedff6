package dev.prepkit.kit;

import dev.prepkit.library.EmailSample;
import dev.prepkit.text.Html;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail, letter or script, filled in for one contact.
 *
 * @param subject for what is sent as e-mail
 * @param html the words as markup, with gaps marked
 * @param text the same words as plain text
 */
public record Draft(EmailSample sample, Optional<String> subject, Html html, String text) {

  /** Something that only the user can fill in: {@code [two times that suit you]}. */
  private static final Pattern GAP = Pattern.compile("\\[[^\\[\\]<>]+\\]");

  private static final Pattern EMPTY = Pattern.compile("<p\\b[^>]*>\\s*(<br>)?\\s*</p>\\s*");

  private static final Pattern TRAILING = Pattern.compile("(?<![ \\t])[ \\t]++(?=\\n)");
  private static final Pattern GAPING = Pattern.compile("\\n{3,}");

  static Draft of(EmailSample sample, Optional<String> subject, String markup, String text) {
    String marked = withGapsMarked(new Html(markup)).markup();
    String tidy = EMPTY.matcher(marked).replaceAll("");
    String trimmed = TRAILING.matcher(text).replaceAll("");
    String lines = GAPING.matcher(trimmed).replaceAll("\n\n").strip();
    return new Draft(sample, subject.map(String::strip), new Html(tidy), lines);
  }

  static Html withGapsMarked(Html html) {
    return new Html(GAP.matcher(html.markup()).replaceAll("<mark>$0</mark>"));
  }

  /** The words as a file: the subject, where there is one, then the text. */
  public String letter() {
    return subject.map(line -> line + "\n\n").orElse("") + text + "\n";
  }

  /** Whether it is for the tongue, wherever the meeting is held. */
  public boolean spoken() {
    return sample.spoken();
  }
}
