package dev.prepkit.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The day that counts as today. */
final class TodayOption {

  /** Reads a day of a calendar that every file format can hold. */
  static final class Day implements ITypeConverter<LocalDate> {

    private static final Pattern FORM = Pattern.compile("(19[7-9]|[2-9]\\d)\\d{1,2}-\\d\\d-\\d\\d");

    @Override
    public LocalDate convert(String text) {
      try {
        if (FORM.matcher(text).matches()) {
          return LocalDate.parse(text);
        }
      } catch (DateTimeException e) {
        // falls through to the report
      }
      throw new TypeConversionException("'" + text + "' is no day; write it like 2026-12-01");
    }
  }

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "The day that counts as today, like 2026-12-01: files are dated with it, and due dates"
              + " seen from it. The same day gives the same bytes. Default: SOURCE_DATE_EPOCH if it"
              + " is set, else today.")
  @Nullable LocalDate today;

  /** Whether somebody said which day it is. */
  boolean isGiven() {
    String seconds = System.getenv("SOURCE_DATE_EPOCH");
    return today != null || (seconds != null && !seconds.isBlank());
  }

  LocalDate day() {
    return Optional.ofNullable(today).orElseGet(this::systemDate);
  }

  /** Today, or what reproducible-builds.org asks tools to take for it. */
  private LocalDate systemDate() {
    String seconds = System.getenv("SOURCE_DATE_EPOCH");
    if (seconds == null || seconds.isBlank()) {
      return LocalDate.now();
    }
    try {
      Instant moment = Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
      return new Day().convert(LocalDate.ofInstant(moment, ZoneOffset.UTC).toString());
    } catch (NumberFormatException | DateTimeException | TypeConversionException e) {
      throw new ParameterException(
          spec.commandLine(), "SOURCE_DATE_EPOCH is no number of seconds: " + seconds);
    }
  }
}
