package dev.prepkit.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days of a calendar that every file format can hold: {@code 2026-12-10}. */
final class Days {

  private static final Pattern FORM = Pattern.compile("(19[7-9]|2\\d\\d)\\d-\\d\\d-\\d\\d");

  private Days() {}

  static Optional<LocalDate> parse(String text) {
    try {
      return FORM.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
