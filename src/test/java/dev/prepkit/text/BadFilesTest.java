package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostic;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.profile.ProfileReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files as editors, word processors and copied web pages leave them: each gets one clear answer.
 */
class BadFilesTest {

  private static final String PROFILE =
      """
      name: Maya Lindqvist
      headline: a café owner
      contacts:
        - name: Jonas Weidmann
          role: Engineer
      """;

  private static final String CHAPTER =
      """
      ---
      title: Mine
      summary: My own words.
      ---

      Text.
      """;

  private static final String SAVE =
      "save it as UTF-8: in Notepad by 'Save as' and its list of encodings, in TextEdit by"
          + " Format > Make Plain Text, in VS Code by the name of the encoding at the bottom";
  private static final String STRAIGHT = "type straight quotes (\"), or none";
  private static final String ITEM = "start each item with a hyphen and a space: '- '";
  private static final String COLON = "type ':' and a space";
  private static final String SPACE = "delete it, and type a plain space";

  @TempDir Path folder;

  /**
   * @param answer nothing where the file is read as it is
   */
  private record Bad(String what, String name, byte[] bytes, String answer) {

    @Override
    public String toString() {
      return what;
    }
  }

  private static Bad yaml(String what, byte[] bytes, String answer) {
    return new Bad(what, "profile.yaml", bytes, answer);
  }

  private static Bad yaml(String what, String from, String to, String answer) {
    assertThat(PROFILE).contains(from);
    return yaml(what, utf8(PROFILE.replace(from, to)), answer);
  }

  private static Bad page(String what, byte[] bytes, String answer) {
    return new Bad(what, "page.md", bytes, answer);
  }

  private static Bad page(String what, String from, String to, String answer) {
    assertThat(CHAPTER).contains(from);
    return page(what, utf8(CHAPTER.replace(from, to)), answer);
  }

  private static String error(String place, String message, String hint) {
    return place + ": error: " + message + "\n  hint: " + hint;
  }

  private static String warning(String place, String message, String hint) {
    return place + ": warning: " + message + "\n  hint: " + hint;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] encoded(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  static Stream<Bad> encodings() {
    String utf16 = error("1:1", "this is saved as UTF-16, and not as UTF-8", SAVE);
    String packed =
        error(
            "1:1",
            "this is a Word file or another packed one, and no text",
            "open it in the program that made it, and save it there as plain text, in UTF-8");
    return Stream.of(
        yaml("as it should be", utf8(PROFILE), ""),
        yaml("Windows line ends", utf8(PROFILE.replace("\n", "\r\n")), ""),
        yaml("old Mac line ends", utf8(PROFILE.replace("\n", "\r")), ""),
        yaml("a byte order mark", utf8("\uFEFF" + PROFILE), ""),
        yaml("UTF-16 with a mark", encoded("\uFEFF" + PROFILE, "UTF-16LE"), utf16),
        yaml("UTF-16 with a mark, the other way", encoded("\uFEFF" + PROFILE, "UTF-16BE"), utf16),
        yaml("UTF-16 without a mark", encoded(PROFILE, "UTF-16LE"), utf16),
        yaml("UTF-16 without a mark, the other way", encoded(PROFILE, "UTF-16BE"), utf16),
        yaml("plain letters as UTF-16", encoded("name: Maya\n", "UTF-16LE"), utf16),
        page("a page as UTF-16", encoded("\uFEFF" + CHAPTER, "UTF-16LE"), utf16),
        yaml(
            "Latin-1",
            encoded(PROFILE, "ISO-8859-1"),
            error("2:16", "this is not UTF-8 text: 'é' is saved in an older encoding", SAVE)),
        yaml(
            "Windows-1252",
            encoded(PROFILE.replace("café", "“café”"), "windows-1252"),
            error("2:13", "this is not UTF-8 text: '“' is saved in an older encoding", SAVE)),
        page(
            "a page as Latin-1",
            encoded(CHAPTER.replace("Text", "Café"), "ISO-8859-1"),
            error("6:4", "this is not UTF-8 text: 'é' is saved in an older encoding", SAVE)),
        yaml(
            "bytes that mean nothing",
            new byte[] {'n', ':', ' ', (byte) 0x81},
            error("1:4", "this is not UTF-8 text", SAVE)),
        yaml("a Word file", new byte[] {'P', 'K', 3, 4, 20, 0, (byte) 0x88, 0}, packed),
        page("a Word file for a page", new byte[] {'P', 'K', 3, 4, 20, 0, 'x', 0}, packed),
        page(
            "an old Word file",
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
            packed),
        page(
            "rich text",
            utf8("{\\rtf1\\ansi Hello}"),
            error(
                "1:1",
                "this is rich text (RTF), and no plain text",
                "in TextEdit choose Format > Make Plain Text; elsewhere save it as plain text, in"
                    + " UTF-8")),
        page(
            "a PDF",
            utf8("%PDF-1.7\n%âãÏÓ\n"),
            error("1:1", "this is a PDF, and no text", "copy its words into a text file")),
        yaml(
            "a NUL byte",
            utf8(PROFILE.replace("Engineer", "Engi\0neer")),
            error(
                "5:15",
                "a control character that text does not have",
                "delete it and type the line again")),
        yaml("nothing", new byte[0], error("1:1", "the file is empty", "fill it or remove it")),
        yaml(
            "only a byte order mark",
            utf8("\uFEFF"),
            error("1:1", "the file is empty", "fill it or remove it")));
  }

  static Stream<Bad> signs() {
    return Stream.of(
        yaml(
            "a tab as indentation",
            "    role",
            "\trole",
            error("5:1", "a tab stands in the indentation", "indent with spaces instead of tabs")),
        yaml(
            "a tab before an item",
            "  - name",
            "\t- name",
            error("4:1", "a tab stands in the indentation", "indent with spaces instead of tabs")),
        yaml(
            "a tab behind a colon",
            "role: E",
            "role:\tE",
            error("5:10", "a tab stands where YAML wants a space", "type a space instead")),
        yaml(
            "curly quotes around a value",
            "a café owner",
            "“a café owner”",
            warning(
                "2:11",
                "the curly quotes “…” become part of the text",
                "take them away; if they belong to it, put straight ones (\") around all of it")),
        yaml(
            "curly quotes around a value with a colon",
            "a café owner",
            "“a café: owner”",
            error("2:11", "'“' is a curly quote, which is taken for a letter", STRAIGHT)),
        yaml(
            "single curly quotes around a value with a colon",
            "Engineer",
            "‘Engineer: paint’",
            error("5:11", "'‘' is a curly quote, which is taken for a letter", STRAIGHT)),
        yaml(
            "a curly quote that a list cuts apart",
            "role: Engineer",
            "learned: [“One, two”]",
            warning(
                "5:15",
                "the curly quote “ becomes part of the text",
                "type straight quotes (\") around all of it")),
        yaml("an apostrophe turned the wrong way", "a café owner", "‘90s music for all", ""),
        yaml("curly quotes around a beginning", "a café owner", "“Joe’s”, its owner", ""),
        yaml("curly quotes inside a value", "a café owner", "the owner of “Joe’s”", ""),
        yaml("straight quotes around curly ones", "a café owner", "\"“a café owner”\"", ""),
        yaml(
            "curly quotes around a key",
            "headline:",
            "“headline”:",
            error("2:1", "'“' is a curly quote, which is taken for a letter", STRAIGHT)),
        yaml(
            "no-break spaces as indentation",
            "    role",
            "\u00A0\u00A0\u00A0\u00A0role",
            error("5:1", "a no-break space stands in the indentation", "indent with plain spaces")),
        yaml(
            "a no-break space before an item",
            "  - name",
            "\u00A0 - name",
            error("4:1", "a no-break space stands in the indentation", "indent with plain spaces")),
        yaml(
            "wide spaces as indentation",
            "    role",
            "\u3000\u3000role",
            error(
                "5:1",
                "an ideographic space stands in the indentation",
                "indent with plain spaces")),
        yaml(
            "a no-break space behind a colon",
            "role: E",
            "role:\u00A0E",
            error("5:10", "a no-break space stands behind ':'", SPACE)),
        yaml(
            "a no-break space behind a hyphen",
            "- name",
            "-\u00A0name",
            error("4:4", "a no-break space stands behind '-'", SPACE)),
        yaml(
            "a wide colon",
            "headline: ",
            "headline：",
            error("2:9", "'：' is a wide colon, which is taken for a letter", COLON)),
        yaml(
            "a wide colon in the last line",
            "role: ",
            "role： ",
            error("5:9", "'：' is a wide colon, which is taken for a letter", COLON)),
        yaml(
            "a wide colon between braces",
            "role: Engineer",
            "meeting: {minutes： 20}",
            error("5:22", "'：' is a wide colon, which is taken for a letter", COLON)),
        yaml(
            "no space behind a colon",
            "headline: a",
            "headline:a",
            error("2:9", "a space is missing behind ':'", COLON)),
        yaml(
            "a dash for a hyphen",
            "  - name",
            "  – name",
            error("4:3", "'–' is a dash, which starts no item", ITEM)),
        yaml(
            "a dash for a hyphen, and one key",
            utf8("name: Maya\ncontacts:\n  — name: Jonas\n"),
            error("3:3", "'—' is a dash, which starts no item", ITEM)),
        yaml(
            "a bullet for a hyphen",
            "  - name",
            "  • name",
            error("4:3", "'•' is a bullet, which starts no item", ITEM)),
        yaml(
            "only comments",
            utf8("# nothing yet\n"),
            error("1:1", "there are no keys here", "write 'key: value' lines")));
  }

  static Stream<Bad> pages() {
    return Stream.of(
        page("as it should be", utf8(CHAPTER), ""),
        page("Windows line ends", utf8(CHAPTER.replace("\n", "\r\n")), ""),
        page("a byte order mark", utf8("\uFEFF" + CHAPTER), ""),
        page("a space behind the hyphens", "---\n", "--- \n", ""),
        page(
            "an empty line first",
            utf8("\n" + CHAPTER),
            error(
                "1:1",
                "the front matter does not begin in the first line",
                "delete what stands above '---'")),
        page(
            "a long dash for the hyphens",
            "---\n",
            "—\n",
            error(
                "1:1",
                "'—' is a dash, and the front matter begins with hyphens",
                "type three hyphens: '---'")),
        page(
            "no front matter",
            utf8("Hello.\n"),
            error("1:1", "the front matter is missing", "start the file with a line '---'")),
        page(
            "a tab as indentation",
            "summary",
            "\tsummary",
            error("3:1", "a tab stands in the indentation", "indent with spaces instead of tabs")),
        page(
            "curly quotes",
            "My own words.",
            "“Mine: words.”",
            error("3:10", "'“' is a curly quote, which is taken for a letter", STRAIGHT)),
        page(
            "a wide colon",
            "title:",
            "title：",
            error("2:6", "'：' is a wide colon, which is taken for a letter", COLON)),
        page(
            "a no-break space in the last line",
            "summary: ",
            "summary:\u00A0",
            error("3:9", "a no-break space stands behind ':'", SPACE)));
  }

  @ParameterizedTest
  @MethodSource({"encodings", "signs", "pages"})
  void each_gets_one_clear_answer(Bad bad) throws IOException {
    assertThat(answers(bad)).isEqualTo(bad.answer());
  }

  private String answers(Bad bad) throws IOException {
    Path file = Files.write(folder.resolve(bad.name()), bad.bytes());
    Diagnostics diagnostics = new Diagnostics();
    new SourceReader(diagnostics)
        .read(file, bad.name(), bad.name())
        .ifPresent(source -> read(source, diagnostics));
    return diagnostics.all().stream()
        .map(Diagnostic::toString)
        .map(each -> each.replaceFirst("^[a-z.]+:", ""))
        .collect(Collectors.joining("\n"));
  }

  private static void read(SourceFile source, Diagnostics diagnostics) {
    if (source.name().endsWith(".yaml")) {
      new ProfileReader(diagnostics).read(source);
    } else {
      new MarkdownReader(diagnostics).read(source).ifPresent(page -> front(page.front()));
    }
  }

  private static void front(Fields front) {
    front.text("title");
    front.text("summary");
    front.finish();
  }

  @Test
  void a_folder_with_the_name_of_a_file_is_told() throws IOException {
    Files.createDirectory(folder.resolve("profile.yaml"));
    Diagnostics diagnostics = new Diagnostics();
    new SourceReader(diagnostics).read(folder.resolve("profile.yaml"), "profile.yaml", "");
    new SourceTree(List.of(new SourceRoot(folder, "")), diagnostics).read("profile.yaml");

    assertThat(diagnostics.all())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "profile.yaml:"
                + error(
                    "1:1",
                    "this is a folder, and no file",
                    "move it away, and write the file anew"));
  }
}
