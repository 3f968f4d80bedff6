package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The list of keys is made from the schemas. To write it anew: {@code mvn test
 * -Dtest=KeysReferenceTest -Dgolden=write}, then read it.
 */
class KeysReferenceTest {

  private static final Path FILE = Path.of("docs/reference/keys.md");

  @Test
  void the_list_of_keys_is_that_of_the_schemas() throws IOException {
    String guide = guide();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(FILE, guide);
    }
    assertThat(FILE).content().isEqualTo(guide);
  }

  @Test
  void every_link_in_it_leads_to_a_heading() {
    String guide = guide();
    Pattern.compile("\\(#([^)]*)\\)")
        .matcher(guide)
        .results()
        .map(link -> link.group(1).replace('-', ' '))
        .forEach(
            heading ->
                assertThat(guide.lines())
                    .anyMatch(
                        line ->
                            line.startsWith("##")
                                && line.replaceAll("[^\\p{L}\\p{N} -]", "")
                                    .replace('-', ' ')
                                    .strip()
                                    .equalsIgnoreCase(heading)));
  }

  private static String guide() {
    return new KeysGuide()
        .line("# Every key")
        .line("")
        .line(
            "[Your folder and your profile](../profile.md) tells what to write and why; this is the whole list, to look things up. It is made from the schemas by which [your editor](../profile.md#help-from-your-editor) knows the keys, and a test holds both to the program.")
        .line("")
        .line(
            "- A *text* needs no quotes, unless it holds `: ` or ` #` or begins with a sign; then put straight ones (`\"`) around it.")
        .line(
            "- A *list* has each item in a line of its own, behind `- `, or all of them between brackets: `[one, two]`.")
        .line(
            "- A *block* is more keys, indented by two spaces, or between braces: `{when: 2026-12-10, minutes: 20}`.")
        .line("- Where nothing stands under “if you leave it out”, the kit does without it.")
        .line("")
        .file(ReadFile.PROFILE, "profile.yaml")
        .file(ReadFile.SETTINGS, "prepkit.yaml")
        .file(ReadFile.THEME, "theme.yaml")
        .file(ReadFile.BANK, "Question banks: the front matter of `questions/….md`")
        .file(ReadFile.QUESTION, "Question banks: the list below a question")
        .file(ReadFile.STAGE, "Rules: the front matter of `etiquette/….md`")
        .file(ReadFile.RULE, "Rules: the list below a rule")
        .file(ReadFile.EMAIL, "E-mails and scripts: the front matter of `emails/….md`")
        .file(ReadFile.CHAPTER, "Chapters: the front matter of `guide/….md`")
        .withTheRest();
  }
}
