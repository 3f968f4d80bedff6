package dev.prepkit.cli;

import static dev.prepkit.text.Json.text;

import dev.prepkit.diagnostic.Diagnostic;
import dev.prepkit.diagnostic.Severity;
import dev.prepkit.diagnostic.SourceLocation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.stream.Collectors;

/** Diagnostics for programs. */
final class MachineReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String PROGRAM = "Prepkit";

  private MachineReport() {}

  /**
   * A list of objects with {@code severity}, {@code file}, {@code line}, {@code column} (both
   * 1-based, 0 for what is no file; columns in UTF-16 units), {@code message} and, where there is
   * one, {@code hint}.
   */
  static String json(Collection<Diagnostic> all) {
    return all.stream().map(MachineReport::object).collect(Collectors.joining(",\n ", "[", "]\n"));
  }

  private static String object(Diagnostic each) {
    SourceLocation at = each.location();
    return "{\"severity\": "
        + text(each.severity().word())
        + ", \"file\": "
        + text(at.file())
        + ", \"line\": "
        + at.line()
        + ", \"column\": "
        + at.column()
        + ", \"message\": "
        + text(each.message())
        + each.hint().map(hint -> ", \"hint\": " + text(hint)).orElse("")
        + "}";
  }

  /** A log with one run (SARIF 2.1.0, 3.13 and 3.14). */
  static String sarif(Collection<Diagnostic> all, String version) {
    return """
        {"$schema": %s,
         "version": "2.1.0",
         "runs": [{
          "tool": {"driver": {"name": %s, "version": %s}},
          "columnKind": "utf16CodeUnits",
          "results": [%s]}]}
        """
        .formatted(
            text(SCHEMA),
            text(PROGRAM),
            text(version),
            all.stream().map(MachineReport::result).collect(Collectors.joining(",\n   ")));
  }

  private static String result(Diagnostic each) {
    String level = each.severity() == Severity.ERROR ? "error" : "warning";
    String words = each.message() + each.hint().map(hint -> ": " + hint).orElse("");
    return "{\"level\": "
        + text(level)
        + ", \"message\": {\"text\": "
        + text(words)
        + "}"
        + (each.location().line() > 0 ? ", \"locations\": [" + place(each.location()) + "]" : "")
        + "}";
  }

  private static String place(SourceLocation at) {
    return "{\"physicalLocation\": {\"artifactLocation\": {\"uri\": "
        + text(uri(at.file()))
        + "}, \"region\": {\"startLine\": "
        + at.line()
        + ", \"startColumn\": "
        + at.column()
        + "}}}";
  }

  /** A reference that is relative where the name of the file is (RFC 3986, 4.2). */
  private static String uri(String file) {
    try {
      String path = file.replace('\\', '/');
      return new URI(path.startsWith("/") ? "file" : null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
