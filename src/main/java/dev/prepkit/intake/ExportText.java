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
import java.util.Optional;

/** Reads the text of a file that another program made, in whatever characters it wrote. */
final class ExportText {

  /** In bytes. 30,000 connections, as many as LinkedIn allows, take 5 MB; photographs take more. */
  static final int MAX_SIZE = 50_000_000;

  private final Optional<Charset> charset;
  private final Diagnostics diagnostics;

  /**
   * @param charset if the user says in which one it is written
   */
  ExportText(Optional<Charset> charset, Diagnostics diagnostics) {
    this.charset = charset;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads one file; what is wrong with it is reported, and then there is no result.
   *
   * @param name how the user would name it
   */
  Optional<SourceFile> read(Path file, String name) throws IOException {
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
    return text(Files.readAllBytes(file), start).map(text -> new SourceFile(name, name, text));
  }

  private Optional<String> text(byte[] bytes, SourceLocation start) {
    Optional<ForeignFile> foreign = ForeignFile.of(bytes);
    if (foreign.isPresent()) {
      String message = "this is " + foreign.get().what() + ", not a list of people";
      diagnostics.error(start, message, foreign.get().advice());
      return Optional.empty();
    }
    Optional<Encoding> read =
        charset.isPresent() ? Encoding.of(bytes, charset.get()) : Optional.of(Encoding.of(bytes));
    if (read.isEmpty()) {
      diagnostics.error(
          start,
          "this is not written in " + charset.orElseThrow(),
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
}
