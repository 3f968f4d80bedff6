package dev.prepkit.intake;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Reads files that other programs made; what is none of them is named, with what to do. */
public final class ExportReader {

  /**
   * In entries. LinkedIn allows 30,000 connections; what is longer is no list of people that
   * somebody knows.
   */
  static final int MAX_ENTRIES = 50_000;

  /**
   * What the user says of the files.
   *
   * @param kind if not what they seem to be
   * @param charset if not what they seem to be written in
   * @param columns of tables, by what they hold: {@code name}, {@code first-name}, {@code role} …
   */
  public record Reading(
      Optional<ExportKind> kind, Optional<Charset> charset, Map<String, String> columns) {

    public Reading {
      columns = Map.copyOf(columns);
    }
  }

  private final Reading reading;
  private final Diagnostics diagnostics;

  public ExportReader(Reading reading, Diagnostics diagnostics) {
    this.reading = reading;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads one file; what is wrong with it is reported, and then there is no result.
   *
   * @param name how the user would name it
   */
  public Optional<Export> read(Path file, String name) throws IOException {
    return new ExportText(reading.charset(), diagnostics).read(file, name).flatMap(this::read);
  }

  private Optional<Export> read(SourceFile file) {
    return switch (reading.kind().orElseGet(() -> kind(file.text()))) {
      case VCARD -> new VCards(file, diagnostics).read();
      case JSON_RESUME -> new JsonResume(file, diagnostics).read();
      case LINKEDIN -> table(file, true);
      case CSV -> table(file, false);
    };
  }

  private Optional<Export> table(SourceFile file, boolean linkedIn) {
    ColumnWords words = new ColumnWords();
    Optional<Table> table = new TableReader(file, reading.columns(), words, diagnostics).read();
    return table.flatMap(
        found -> {
          Columns columns = new Columns(found.header().cells(), reading.columns(), words);
          return new TablePeople(found, file.name(), columns, diagnostics).read(linkedIn);
        });
  }

  private static ExportKind kind(String text) {
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return ExportKind.JSON_RESUME;
    }
    boolean cards = start.regionMatches(true, 0, "BEGIN:VCARD", 0, "BEGIN:VCARD".length());
    return cards ? ExportKind.VCARD : ExportKind.CSV;
  }
}
