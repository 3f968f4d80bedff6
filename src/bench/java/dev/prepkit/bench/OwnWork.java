package dev.prepkit.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A folder of any size, invented: 40 chapters, 30 questions, 12 rules, 5 e-mails, and contacts. */
final class OwnWork {

  /** How much the profile says about each contact. */
  enum Profile {
    /** All that there is to say before a meeting. */
    FULL,
    /** Name, role and organisation, so that ten thousand stay within the size of a file. */
    SHORT
  }

  private static final int CHAPTERS = 40;
  private static final int QUESTIONS = 30;
  private static final int RULES = 12;
  private static final int CHAPTER_SIZE = 2_200;
  private static final int CHAPTER_SPREAD = 3_700;
  private static final List<String> CONNECTIONS = List.of("cold", "alumni", "event");
  private static final List<String> FIELDS = List.of("engineering", "software", "publishing");
  private static final List<String> CHANNELS = List.of("video", "in-person", "phone");

  private final WorkFolder folder;
  private final InventedWords words = new InventedWords();

  OwnWork(WorkFolder folder) {
    this.folder = folder;
  }

  void write(int contacts, Profile profile) {
    folder.settings();
    IntStream.rangeClosed(1, CHAPTERS).forEach(this::chapter);
    folder.bank("measured", "Measured questions", questions());
    folder.rules(IntStream.rangeClosed(1, RULES).mapToObj(i -> words.sentence()).toList());
    SampleLetters.ALL.forEach(folder::email);
    folder.profile(
        IntStream.range(0, contacts)
            .mapToObj(i -> profile == Profile.FULL ? full(i) : brief(i))
            .collect(Collectors.joining()));
  }

  private void chapter(int number) {
    int length = CHAPTER_SIZE + words.below(CHAPTER_SPREAD);
    StringBuilder text = new StringBuilder(words.paragraph(3));
    for (int part = 1; text.length() < length; part++) {
      text.append("## Step %d of chapter %d\n\n".formatted(part, number))
          .append(words.paragraph(3));
      text.append(part % 3 == 0 ? table() : list()).append('\n');
    }
    folder.chapter("chapter-%02d".formatted(number), "Chapter " + number, text.toString());
  }

  private String list() {
    return IntStream.range(0, 4)
        .mapToObj(i -> "- " + words.sentence() + "\n")
        .collect(Collectors.joining());
  }

  private String table() {
    return IntStream.range(0, 4)
        .mapToObj(i -> "| %d | %s |\n".formatted(i * 5, words.sentence()))
        .collect(Collectors.joining("", "| Minute | What to do |\n|---|---|\n", ""));
  }

  private List<String> questions() {
    return IntStream.rangeClosed(1, QUESTIONS)
        .mapToObj(
            i -> "Which part of step %d took you longest to learn, and who helped?".formatted(i))
        .toList();
  }

  private static String brief(int i) {
    return "  - {id: c%05d, name: %s, role: %s, organisation: %s}\n"
        .formatted(i, InventedWords.name(i), InventedWords.role(i), InventedWords.organisation(i));
  }

  private static String full(int i) {
    String role = InventedWords.role(i);
    String organisation = InventedWords.organisation(i);
    return """
      - id: c%05d
        name: %s
        role: %s
        organisation: %s
        field: %s
        seniority: specialist
        connection: %s
        known: I read your report on the work of %s.
        channel: %s
        email: c%05d@example.org
        sent: 2026-11-16
        replied: 2026-11-18
        meeting: {when: 2026-12-%02d 10:00, minutes: 20}
        goals: [understand how %s decides what to change first]
        findings:
          - {text: "%s asks newcomers for a year of practice.", source: their yearly report, kind: organisation}
          - {text: "Most teams of its kind now share one schedule.", source: a trade paper, kind: trend}
    """
        .formatted(
            i,
            InventedWords.name(i),
            role,
            organisation,
            nth(FIELDS, i),
            nth(CONNECTIONS, i),
            organisation,
            nth(CHANNELS, i),
            i,
            7 + i % 5,
            organisation,
            organisation);
  }

  private static String nth(List<String> all, int i) {
    return all.get(i % all.size());
  }
}
