package dev.prepkit.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which build a page was served from.
 *
 * @param run another one for each start of the program
 * @param number of the build; 0 before the first one
 */
record Mark(String run, int number) {

  private static final Pattern FORM = Pattern.compile("([0-9a-f-]{1,40})\\.(\\d{1,9})");

  /** Reads what {@link #toString()} writes. */
  static Optional<Mark> of(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new Mark(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return run + "." + number;
  }
}
