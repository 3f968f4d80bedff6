package dev.prepkit.bench;

import dev.prepkit.bench.SampleLetters.Letter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the files of a folder that Prepkit can build.
 *
 * @param root where the folder is to be
 */
record WorkFolder(Path root) {

  /** A theme without sheets. */
  static final String PAGES = "pages";

  private static final String USER =
      """
      name: Robin Example
      headline: a student in my last year at Lakeside College
      background: I have worked in the college's archive for two summers.
      audience: student
      zone: Europe/London
      email: robin@example.org
      contacts:
      """;

  private static final String NO_SHEETS =
      """
      title: Pages alone
      extends: plain
      leave-out: [prep-sheet, question-sheet, pocket-card, research-worksheet, organisation-chart, thank-you-worksheet, reflection-sheet, handbook]
      """;

  void settings() {
    write(
        "prepkit.yaml",
        "title: Measured\ncontent: own\nsite: {address: \"https://example.org/guide/\"}\n");
    write("themes/" + PAGES + "/theme.yaml", NO_SHEETS);
  }

  /**
   * @param contacts a list in YAML, indented by two spaces
   */
  void profile(String contacts) {
    write("profile.yaml", USER + contacts);
  }

  void chapter(String id, String title, String text) {
    content("guide/" + id, title, "", text);
  }

  void bank(String id, String title, List<String> questions) {
    String text =
        IntStream.range(0, questions.size())
            .mapToObj(
                i ->
                    "## %s\n\n- id: %s-%d\n\n**Why:** You hear how it really went.\n\n"
                        .formatted(questions.get(i), id, i + 1))
            .collect(Collectors.joining());
    content(
        "questions/" + id, title, "subject: duties\nminutes: 1\n", "Ask what you need.\n\n" + text);
  }

  /**
   * @param rules each a sentence or more
   */
  void rules(List<String> rules) {
    String text =
        IntStream.range(0, rules.size())
            .mapToObj(
                i ->
                    "## M%d: Keep to rule %d\n\n- when: meeting\n\n%s\n\n**Why:** People remember it.\n\n"
                        .formatted(i + 1, i + 1, rules.get(i)))
            .collect(Collectors.joining());
    content("etiquette/measured", "Measured manners", "", "How to be welcome again.\n\n" + text);
  }

  void email(Letter letter) {
    String facts =
        "when: %s\nchannel: email\nsubject: \"%s\"\n".formatted(letter.when(), letter.subject());
    String text =
        "Dear {{contact.name}},\n\n" + letter.text() + "\nKind regards,\n\n{{user.signature}}\n";
    content("emails/" + letter.id(), letter.title(), facts, text);
  }

  private void content(String path, String title, String facts, String text) {
    write(
        "content/en/" + path + ".md",
        "---\ntitle: \"%s\"\nsummary: Invented, to be measured.\n%s---\n\n%s"
            .formatted(title, facts, text));
  }

  private void write(String path, String text) {
    Path file = root.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
