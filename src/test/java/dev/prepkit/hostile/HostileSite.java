package dev.prepkit.hostile;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A site that was built of hostile texts in every field of a profile and in content, and one of
 * plain words in their place.
 *
 * @param poisoned the input, as far as it was not refused
 * @param strange errors without a place, or at one where nothing hostile stands
 */
record HostileSite(Path root, Path plain, PoisonedFolder poisoned, List<String> strange) {

  static final String PROFILE = "profile.yaml";

  static final int CONTACTS = 18;
  private static final int ROUNDS = 6;

  private static final String USER =
      """
      name: ~
      headline: ~
      background: ~
      phone: ~
      email: me@example.org
      links:
        - url: https://example.org/a?b=c&d='e'
          label: ~
      signature: ~
      goals:
        - ~
        - ~
      contacts:""";

  private static final String CONTACT =
      """
        - id: c§
          name: ~
          role: ~
          organisation: ~
          field: ~
          known: ~
          phone: ~
          email: c§@example.org
          referrer:
            use-name: yes
            name: ~
          meeting:
            when: 2026-12-10 10:00
            minutes: 60
            link: https://example.org/a?b=c&d='e'
            place: ~
          findings:
            - ~
            - text: ~
              source: ~
              question: ~
            - kind: person
              text: ~
            - kind: pay-range
              source: ~
              text: A page at https://example.org/x says so.
          learned:
            - ~
          carry:
            - ~
          goals:
            - ~
            - ~
          questions:
            - ~
            - minutes: 2
              text: ~
            - ~""";

  private static final String QUESTION =
      """

      ## What of ^?

      - id: naughty-§

      **Why:** Because of ^

      **Follow-up:** And ^""";

  private static final String CHAPTER =
      """
      ---
      title: ~
      summary: ~
      order: 9§
      ---

      ^

      ## ^

      ^

      - ^

      > ^""";

  private static final String EMAIL =
      """
      ---
      title: ~
      summary: ~
      order: 9§
      when: day-before
      channel: email
      subject: ~
      ---

      Dear {{contact.name}},

      ^

      {{user.signature}}""";

  private static final String WORDS =
      """
      site-title: ~
      home-title: ~
      home-lead: ~
      guide-title: ~
      questions-lead: ~
      all-questions-open: ~
      etiquette-lead: ~""";

  private static final HostileSite BUILT = build();

  /** Both, built once for all tests of a run. */
  static HostileSite built() {
    return BUILT;
  }

  /** What stands in the fields of a contact, each after the line of its field. */
  List<Map.Entry<String, String>> texts(int contact) {
    return poisoned.between(PROFILE, "  - id: c" + contact, "  - id: c" + (contact + 1));
  }

  private static HostileSite build() {
    try {
      return build(Files.createTempDirectory("prepkit-hostile"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HostileSite build(Path folder) throws IOException {
    PoisonedFolder poisoned = folderOf(NaughtyStrings.all(), CONTACTS);
    Path input = folder.resolve("hostile");
    Path root = input.resolve("site");
    List<String> strange = new ArrayList<>();
    Run run = build(poisoned, input);
    for (int round = 0; round < ROUNDS && run.exitCode() == 1; round++) {
      strange.addAll(poisoned.mend(run.err()));
      run = build(poisoned, input);
    }
    if (run.exitCode() != 0) {
      throw new AssertionError(run.exitCode() + "\n" + run.err());
    }
    Path harmless = folder.resolve("harmless");
    Run plain = build(folderOf(List.of("Plain words"), 2).harmless(), harmless);
    if (plain.exitCode() != 0) {
      throw new AssertionError(plain.err());
    }
    return new HostileSite(root, harmless.resolve("site"), poisoned, strange);
  }

  private static PoisonedFolder folderOf(List<String> texts, int contacts) {
    PoisonedFolder folder = new PoisonedFolder(texts);
    folder.add(PROFILE, USER);
    for (int number = 0; number < contacts; number++) {
      folder.add(PROFILE, CONTACT.replace("§", String.valueOf(number)));
    }
    String bank = "content/en/questions/naughty.md";
    folder.add(bank, "---\ntitle: ~\nsummary: ~\norder: 900\nsubject: culture\n---");
    for (int number = 0; number < 12; number++) {
      folder.add(bank, QUESTION.replace("§", String.valueOf(number)));
      String name = "naughty-" + number + ".md";
      folder.add("content/en/guide/" + name, CHAPTER.replace("§", String.valueOf(number)));
      folder.add("content/en/emails/" + name, EMAIL.replace("§", String.valueOf(number)));
    }
    folder.add("themes/ours/words/en.yaml", WORDS);
    return folder;
  }

  private static Run build(PoisonedFolder files, Path folder) throws IOException {
    files.write(folder);
    TestFiles.write(
        folder,
        Map.of(
            "prepkit.yaml", "theme: ours\n",
            "themes/ours/theme.yaml", "title: Ours\nextends: plain\n"));
    Files.createDirectories(folder);
    return Run.of("build", folder, "-o", folder.resolve("site"), "--today", "2026-12-01");
  }
}
