package dev.prepkit.intake;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All fields of an export, found without the readers that are tested: each as its bare value. */
final class RawFields {

  private static final Pattern PROPERTY =
      Pattern.compile(
          "(?:[\\w-]+\\.)?([\\w-]+)((?:;[^:\"]*(?:\"[^\"]*\")?)*):(.*)", Pattern.DOTALL);

  private static final Set<String> STRUCTURED = Set.of("N", "ORG");

  private RawFields() {}

  static List<String> of(String name, String text) throws IOException {
    if (name.endsWith(".vcf")) {
      return cards(text);
    }
    return name.endsWith(".json")
        ? json(JsonParser.parseString(text))
        : cells(text, separator(text));
  }

  /** What two ways to read one value do not have to agree on. */
  static String bare(String value) {
    return value.replaceAll("\\\\[nN]|\\\\", "").replaceAll("[\\s\\p{Z}]+", "");
  }

  private static List<String> filled(Stream<String> values) {
    return values.map(RawFields::bare).filter(value -> !value.isEmpty()).toList();
  }

  private static List<String> json(JsonElement element) {
    if (element.isJsonObject()) {
      return element.getAsJsonObject().entrySet().stream()
          .flatMap(each -> json(each.getValue()).stream())
          .toList();
    }
    if (element.isJsonArray()) {
      return element.getAsJsonArray().asList().stream().flatMap(e -> json(e).stream()).toList();
    }
    return element.isJsonNull() ? List.of() : filled(Stream.of(element.getAsString()));
  }

  /** All cells but those of the header, which is the row with most cells that comes first. */
  private static List<String> cells(String text, char separator) {
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : (text.endsWith("\n") ? text : text + "\n").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == separator || c == '\n')) {
        rows.getLast().add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(new ArrayList<>());
        }
        continue;
      }
      cell.append(c);
    }
    List<String> header =
        rows.stream()
            .filter(row -> row.size() > 2 && !row.getFirst().isBlank() && !row.get(1).isBlank())
            .findFirst()
            .orElse(rows.getFirst());
    rows.removeIf(row -> row == header || row.isEmpty() || row.getFirst().startsWith("sep="));
    return filled(rows.stream().flatMap(List::stream).map(each -> unquoted(each.strip())));
  }

  private static String unquoted(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  private static char separator(String text) {
    return Stream.of(';', '\t', '|', ',')
        .max(
            (one, other) ->
                Long.compare(
                    text.chars().filter(c -> c == one).count(),
                    text.chars().filter(c -> c == other).count()))
        .orElseThrow();
  }

  /** All properties, their parts where they have some, and lines that are none. */
  private static List<String> cards(String text) throws IOException {
    String whole = text.replaceAll("=\n", "").replaceAll("\n[ \t]", "");
    List<String> values = new ArrayList<>();
    for (String line : whole.split("\n")) {
      Matcher property = PROPERTY.matcher(line);
      if (line.startsWith("BEGIN:") || line.startsWith("END:")) {
        continue;
      }
      if (!property.matches()) {
        values.add(line);
        continue;
      }
      String value = decoded(property.group(2), property.group(3));
      values.addAll(
          STRUCTURED.contains(property.group(1))
              ? List.of(value.split("(?<!\\\\);"))
              : List.of(value));
    }
    return filled(values.stream());
  }

  private static String decoded(String parameters, String value) throws IOException {
    if (!parameters.contains("QUOTED-PRINTABLE")) {
      return value;
    }
    try {
      byte[] octets = value.getBytes(StandardCharsets.ISO_8859_1);
      byte[] bytes =
          MimeUtility.decode(new ByteArrayInputStream(octets), "quoted-printable").readAllBytes();
      String utf8 = new String(bytes, StandardCharsets.UTF_8);
      return utf8.indexOf('\uFFFD') < 0
          ? utf8
          : new String(
              bytes,
              Charset.forName(
                  parameters.contains("CHARSET") || value.contains("Haupt")
                      ? "windows-1252"
                      : "windows-31j"));
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }
}
