package dev.prepkit.agenda;

import static dev.prepkit.library.SmallLibrary.JUNIOR;
import static dev.prepkit.library.SmallLibrary.SENIOR;
import static dev.prepkit.library.SmallLibrary.STUDENT;
import static dev.prepkit.library.SmallLibrary.question;

import dev.prepkit.Fuzz;
import dev.prepkit.library.Priority;
import dev.prepkit.library.Question;
import dev.prepkit.library.Question.Asking;
import dev.prepkit.library.QuestionTags;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.library.Tag;
import dev.prepkit.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random libraries and contacts; the same seed makes the same ones. */
public final class RandomKits {

  private static final List<String> SUBJECTS = List.of("pay", "team", "x", "y", "z");

  private final Random random;

  public RandomKits(long seed) {
    this.random = Fuzz.random(seed);
  }

  public List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (int i = random.nextInt(60); i > 0; i--) {
      Asking asking =
          new Asking(
              Priority.values()[random.nextInt(3)],
              1 + random.nextInt(9),
              random.nextInt(6) == 0,
              random.nextInt(8) == 0);
      questions.add(question("q" + i, asking, tags()));
    }
    return questions;
  }

  private QuestionTags tags() {
    String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
    return new QuestionTags(
        List.of(new Tag(subject, subject)),
        random.nextInt(3) == 0 ? List.of(random.nextBoolean() ? JUNIOR : SENIOR) : List.of(),
        random.nextInt(4) == 0 ? List.of(STUDENT) : List.of(),
        random.nextInt(6) == 0 ? List.of("physics") : List.of(),
        random.nextInt(9) == 0 ? List.of("pay-range") : List.of());
  }

  public int minutes() {
    return 5 + random.nextInt(296);
  }

  public Profile profile(int minutes) {
    return SmallLibrary.profile(
        "name: Maya\n"
            + sometimes("audience: student\n")
            + sometimes("goals: [see how the team works together]\n")
            + sometimes("defaults: {bold-questions: yes}\n")
            + "contacts:\n  - name: Jonas\n    meeting: {minutes: "
            + minutes
            + "}\n"
            + sometimes("    seniority: " + (random.nextBoolean() ? "junior" : "senior") + "\n")
            + sometimes("    field: applied physics\n")
            + sometimes("    goals: [find out the salary]\n")
            + sometimes("    leave-out: [q1, q2, q3]\n")
            + sometimes("    findings: [It rains., {text: It pays., kind: pay-range}]\n")
            + sometimes("    questions: [" + own() + "]\n"));
  }

  private String own() {
    return String.join(
        ", ",
        IntStream.rangeClosed(0, random.nextInt(9))
            .mapToObj(i -> "{text: Own " + i + "?, minutes: " + (1 + random.nextInt(9)) + "}")
            .toList());
  }

  private String sometimes(String line) {
    return random.nextBoolean() ? line : "";
  }

  boolean chance() {
    return random.nextBoolean();
  }
}
