package dev.prepkit.hostile;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Texts that have broken other programs: the Big List of Naughty Strings, and some for ours. */
public final class NaughtyStrings {

  private static final Path LIST = Path.of("src/test/resources/naughty-strings/blns.json");

  /** What would mean something to a part of this program, and very long words. */
  private static final List<String> OURS =
      List.of(
          "{{contact.name}} {{{user.name}}} {{> head}} {{/section}} {{#user}}{{^user}}",
          "[click](javascript:alert(1)) ![x](data:text/html,<script>alert(1)</script>)",
          "<a href=\"site:../../x\" id=\"main\">x</a> <base href=//evil.example>",
          "</textarea></style></script></title></template><script>document.title='ran'</script>",
          "]]></svg><![CDATA[ <?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
          "x\r\nBcc: all@example.org\r\n\r\nBEGIN:VEVENT\nEND:VCALENDAR",
          "${jndi:ldap://127.0.0.1/a} %s %n %x \\u0000 \\",
          "../../../etc/passwd%00.html",
          "x\" autofocus onfocus=\"alert(1)\" data-copy=\"y' onerror='alert(1)",
          "url(javascript:alert(1)); } body { display: none } @import '//evil.example'",
          "w".repeat(600),
          "é".repeat(300),
          "田".repeat(300),
          "M\u0323\u0301\u0300".repeat(150),
          "\u202E\u2067evil\u2069\u200F\u061C",
          "=HYPERLINK(\"http://evil.example\",\"x\")");

  private NaughtyStrings() {}

  /** All of them. */
  public static List<String> all() throws IOException {
    Stream<String> published =
        StreamSupport.stream(
                JsonParser.parseString(Files.readString(LIST)).getAsJsonArray().spliterator(),
                false)
            .map(JsonElement::getAsString);
    return Stream.concat(OURS.stream(), published).toList();
  }
}
