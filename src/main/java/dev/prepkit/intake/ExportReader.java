package dev.prepkit.intake;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads files that other programs made; what is none of them is named, with what to do. */
public final class ExportReader {

  /** In bytes. 30,000 connections, as many as LinkedIn allows, take 5 MB; photographs take more. */
  static final int MAX_SIZE = 50_000_000;

  /** In entries, for the same reason; what is longer is no list of people that somebody knows. */
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
    SourceLocation start = SourceLocation.startOf(name);
    if (!Files.isRegularFile(file)) {
      throw new IOException(name + " is no file that can be read");
    }
    if (Files.size(file) > MAX_SIZE) {
      diagnostics.error(
          start,
          "the file is larger than " + MAX_SIZE / 1_000_000 + " MB",
          "export fewer people, or leave photographs out");
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    return text(bytes, start).map(text -> new SourceFile(name, name, text)).flatMap(this::read);
  }

  private Optional<String> text(byte[] bytes, SourceLocation start) {
    Optional<ForeignFile> foreign = ForeignFile.of(bytes);
    if (foreign.isPresent()) {
      String message = "this is " + foreign.get().what() + ", not a list of people";
      diagnostics.error(start, message, foreign.get().advice());
      return Optional.empty();
    }
    Optional<Encoding> read =
        reading.charset().isPresent()
            ? Encoding.of(bytes, reading.charset().get())
            : Optional.of(Encoding.of(bytes));
    if (read.isEmpty()) {
      diagnostics.error(
          start,
          "this is not written in " + reading.charset().orElseThrow(),
          "leave --encoding out, or name another one");
      return Optional.empty();
    }
    return Optional.of(read.get())
        .filter(each -> isText(each, start))
        .map(each -> SourceReader.plain(each.text()));
  }

  private boolean isText(Encoding read, SourceLocation start) {
    if (SourceReader.plain(read.text()).isBlank()) {
      diagnostics.error(start, "the file is empty", "export it again, and look at its size");
      return false;
    }
    if (read.text().indexOf('\0') >= 0) {
      diagnostics.error(
          start, "this is no text", "export your contacts as CSV, vCard or JSON Resume");
      return false;
    }
    if (read.guessed()) {
      diagnostics.warning(
          start,
          "this is not UTF-8; it was read as " + read.charset().displayName(Locale.ROOT),
          "look at the names; if they are wrong, name another: --encoding Shift_JIS");
    }
    return true;
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
