package dev.prepkit.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a file holds that is no text in UTF-8, and what to do about it.
 *
 * @param message what is wrong
 * @param hint how to save it anew in common editors
 */
record ForeignBytes(String message, String hint) {

  private static final String SAVE =
      "save it as UTF-8: in Notepad by 'Save as' and its list of encodings, in TextEdit by"
          + " Format > Make Plain Text, in VS Code by the name of the encoding at the bottom";

  private static final ForeignBytes UTF_16 =
      new ForeignBytes("this is saved as UTF-16, and not as UTF-8", SAVE);

  private static final ForeignBytes PACKED =
      new ForeignBytes(
          "this is a Word file or another packed one, and no text",
          "open it in the program that made it, and save it there as plain text, in UTF-8");

  private static final ForeignBytes RICH =
      new ForeignBytes(
          "this is rich text (RTF), and no plain text",
          "in TextEdit choose Format > Make Plain Text; elsewhere save it as plain text, in UTF-8");

  private static final ForeignBytes PDF =
      new ForeignBytes("this is a PDF, and no text", "copy its words into a text file");

  /** The bytes that a kind of file begins with. */
  private record Beginning(String bytes, ForeignBytes kind) {

    boolean isThatOf(byte[] file) {
      String start =
          new String(file, 0, Math.min(file.length, bytes.length()), StandardCharsets.ISO_8859_1);
      return start.equals(bytes);
    }
  }

  private static final List<Beginning> BEGINNINGS =
      List.of(
          new Beginning("\u00FF\u00FE", UTF_16),
          new Beginning("\u00FE\u00FF", UTF_16),
          new Beginning("PK\u0003\u0004", PACKED),
          new Beginning("\u00D0\u00CF\u0011\u00E0", PACKED),
          new Beginning("{\\rtf", RICH),
          new Beginning("%PDF-", PDF));

  /** What a whole file is, by how it begins. */
  static Optional<ForeignBytes> in(byte[] file) {
    Optional<ForeignBytes> kind =
        BEGINNINGS.stream().filter(each -> each.isThatOf(file)).map(Beginning::kind).findFirst();
    return kind.or(() -> isHalfEmpty(file) ? Optional.of(UTF_16) : Optional.empty());
  }

  /** Latin letters in UTF-16: nothing in every other byte, and something in the others. */
  private static boolean isHalfEmpty(byte[] file) {
    int[] empty = new int[2];
    for (int i = 0; i < file.length; i++) {
      empty[i % 2] += file[i] == 0 ? 1 : 0;
    }
    int pairs = file.length / 2;
    return pairs > 0
        && Math.max(empty[0], empty[1]) > pairs * 2 / 3
        && Math.min(empty[0], empty[1]) < pairs / 10 + 1;
  }

  /** A byte that cannot stand where it stands in UTF-8. */
  static ForeignBytes of(byte wrong) {
    String message = "this is not UTF-8 text";
    return new ForeignBytes(
        older(wrong)
            .map(sign -> message + ": '" + sign + "' is saved in an older encoding")
            .orElse(message),
        SAVE);
  }

  /** What the byte means in the encoding that Windows used to have. */
  private static Optional<String> older(byte wrong) {
    try {
      return Optional.of(
          Charset.forName("windows-1252")
              .newDecoder()
              .decode(ByteBuffer.wrap(new byte[] {wrong}))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
