package dev.prepkit.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of a kind that is no export, known by how it begins.
 *
 * @param what it is: {@code a PDF}
 * @param advice what to do instead
 */
record ForeignFile(String what, String advice) {

  /** In bytes; what a kind of file is stands in its first lines. */
  private static final int START = 2_000;

  private record Sign(String start, String what, String advice) {}

  private static final String UNPACK = "open it, and import the file in it: Connections.csv";
  private static final String SAVE_TABLE =
      "open it, choose 'Save as', and there 'CSV UTF-8'; then import that file";
  private static final String EXPORT =
      "export your contacts as CSV or vCard, or copy the people into a table";

  /** By their first characters, one for each byte; the first that fits. */
  private static final List<Sign> SIGNS =
      List.of(
          new Sign("%pdf", "a PDF", EXPORT),
          new Sign("pk\3\4", "a zip archive", UNPACK),
          new Sign("pk\5\6", "an empty zip archive", UNPACK),
          new Sign("\u001f\u008b", "a packed archive", UNPACK),
          new Sign("7z\u00bc", "a packed archive", UNPACK),
          new Sign("rar!", "a packed archive", UNPACK),
          new Sign("\u00d0\u00cf\u0011\u00e0", "an old Excel or Outlook file", SAVE_TABLE),
          new Sign("\u0089png", "a picture", EXPORT),
          new Sign("\u00ff\u00d8\u00ff", "a picture", EXPORT),
          new Sign("gif8", "a picture", EXPORT),
          new Sign("sqlite format 3", "a database", EXPORT),
          new Sign("{\\rtf", "a formatted text", "save it as plain text"),
          new Sign("!bdn", "an Outlook mailbox", "in Outlook, export your contacts as CSV"),
          new Sign("begin:vcalendar", "a calendar", EXPORT),
          new Sign("<!doctype html", "a web page", web()),
          new Sign("<html", "a web page", web()),
          new Sign("<head", "a web page", web()),
          new Sign("<?xml", "an XML file", EXPORT),
          new Sign("<", "a file of markup", EXPORT));

  private static String web() {
    return "log in and download the export again: this may be the login page, saved as a file";
  }

  /** What a file is, if it is none of those that can be read. */
  static Optional<ForeignFile> of(byte[] bytes) {
    String start = start(bytes);
    boolean sheet =
        start.startsWith("pk\3\4")
            && (start.contains("xl/") || start.contains("[content_types].xml"));
    if (sheet) {
      return Optional.of(new ForeignFile("an Excel or Word file", SAVE_TABLE));
    }
    if (start.startsWith("pk\3\4") && start.contains("opendocument.spreadsheet")) {
      return Optional.of(new ForeignFile("a spreadsheet", SAVE_TABLE));
    }
    return SIGNS.stream()
        .filter(sign -> start.startsWith(sign.start().toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(sign -> new ForeignFile(sign.what(), sign.advice()));
  }

  private static String start(byte[] bytes) {
    int length = Math.min(bytes.length, START);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
  }
}
