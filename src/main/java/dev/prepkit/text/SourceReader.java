package dev.prepkit.text;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads text files: UTF-8, not empty, of a sensible size. */
public final class SourceReader {

  /** In bytes. The longest book chapter is a tenth of it; parsers stay fast below it. */
  static final int MAX_SIZE = 1 << 20;

  private final Diagnostics diagnostics;

  public SourceReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads one file; what is wrong with it is reported, and then there is no result.
   *
   * @param file where it lies
   * @param name how the user would name it
   * @param path its place in its tree
   */
  public Optional<SourceFile> read(Path file, String name, String path) throws IOException {
    SourceLocation start = SourceLocation.startOf(name);
    if (Files.isDirectory(file)) {
      diagnostics.error(
          start, "this is a folder, and no file", "move it away, and write the file anew");
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException(name + " is no file that can be read");
    }
    if (Files.size(file) > MAX_SIZE) {
      tooLarge(start);
      return Optional.empty();
    }
    return read(Files.readAllBytes(file), name, path);
  }

  /** Reads what a program hands over. */
  public Optional<SourceFile> read(InputStream input, String name) throws IOException {
    byte[] bytes = input.readNBytes(MAX_SIZE + 1);
    if (bytes.length > MAX_SIZE) {
      tooLarge(SourceLocation.startOf(name));
      return Optional.empty();
    }
    return read(bytes, name, name);
  }

  /** Whether a file with this text would not be too large. */
  public static boolean canRead(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length <= MAX_SIZE;
  }

  private void tooLarge(SourceLocation start) {
    diagnostics.error(start, "the file is larger than 1 MiB", "split it into smaller files");
  }

  private Optional<SourceFile> read(byte[] bytes, String name, String path) {
    SourceLocation start = SourceLocation.startOf(name);
    return decode(bytes, name)
        .map(SourceReader::plain)
        .filter(text -> notEmpty(text, start))
        .filter(text -> hasNoNul(text, name))
        .map(text -> new SourceFile(name, path, text));
  }

  private boolean notEmpty(String text, SourceLocation start) {
    if (text.isBlank()) {
      diagnostics.error(start, "the file is empty", "fill it or remove it");
    }
    return !text.isBlank();
  }

  private boolean hasNoNul(String text, String name) {
    int at = text.indexOf('\0');
    if (at >= 0) {
      diagnostics.error(
          new SourceFile(name, name, text).at(at),
          "a control character that text does not have",
          "delete it and type the line again");
    }
    return at < 0;
  }

  private Optional<String> decode(byte[] bytes, String name) {
    Optional<ForeignBytes> foreign = ForeignBytes.in(bytes);
    if (foreign.isPresent()) {
      report(SourceLocation.startOf(name), foreign.get());
      return Optional.empty();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (!result.isError()) {
      return Optional.of(out.toString());
    }
    SourceLocation at = new SourceFile(name, name, out.toString()).at(out.length());
    report(at, ForeignBytes.of(bytes[in.position()]));
    return Optional.empty();
  }

  private void report(SourceLocation at, ForeignBytes found) {
    diagnostics.error(at, found.message(), found.hint());
  }

  /** A text as files hand it out: without byte order mark, with {@code \n} line ends. */
  public static String plain(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
