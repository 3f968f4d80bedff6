package dev.prepkit.cli;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How diagnostics are told. */
enum ReportFormat {
  /** For people: place, line, what is wrong, what to do. */
  TEXT,
  /** A list of objects, for programs. */
  JSON,
  /** Static Analysis Results Interchange Format 2.1.0 (OASIS), for code hosts. */
  SARIF;

  /** Reads the name of a format. */
  static final class Name implements ITypeConverter<ReportFormat>, Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Stream.of(values()).map(Name::word).iterator();
    }

    private static String word(ReportFormat format) {
      return format.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public ReportFormat convert(String text) {
      for (ReportFormat format : values()) {
        if (word(format).equals(text)) {
          return format;
        }
      }
      throw new TypeConversionException("'" + text + "' is no format; write text, json or sarif");
    }
  }
}
