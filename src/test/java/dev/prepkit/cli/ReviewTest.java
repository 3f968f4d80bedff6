package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Pdfs;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code prepkit review}, and the user's own words in a kit. */
class ReviewTest {

  private static final String PROFILE =
      "name: Maya Lind\nemail: maya@example.org\ncontacts:\n  - name: Jonas\n"
          + "    referrer: {name: Tom Lee, use-name: yes}\n  - name: Ann\n";

  private static final String FINE =
      "Subject: Tom Lee suggested I write: informational interview request, Maya Lind\n\n"
          + "Dear Jonas,\n\nTom Lee gave me your name. Could we talk for 20 minutes on Tuesday at"
          + " 10:00? I am not asking for a job.\n\nThank you,\nMaya Lind\n";

  @TempDir Path folder;

  private Path file(String name, String text) {
    TestFiles.write(folder, Map.of(name, text));
    return folder.resolve(name);
  }

  @Test
  void a_bad_text_is_told_by_place_rule_and_cure() {
    Path file =
        file("ask.txt", FINE.replace("I am not asking", "I am not in a job but I am asking"));
    Run run = Run.of("review", file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            file
                + ":5:100: error: A1: this asks for a job: “I am asking for a job”\n"
                + "  5 | …name. Could we talk for 20 minutes on Tuesday at 10:00?"
                + " I am not in a job but I am asking for a job.\n"
                + "    | "
                + " ".repeat(79)
                + "^\n"
                + "  hint: ask about the work, and say that you are not asking for a job\n");
    assertThat(run.out())
        .isEqualTo(
            file
                + ": read as a request (if it is something else, say so with --as):"
                + " 1 error, 0 warnings.\n");
  }

  @Test
  void a_good_text_has_nothing_to_mend() {
    Run run = Run.of("review", file("ask.txt", FINE), "--as", "request");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("ask.txt: read as a request: nothing to mend.\n");
  }

  @Test
  void standard_input_is_read_too() {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(FINE.getBytes(StandardCharsets.UTF_8)));
      assertThat(Run.of("review", "-").out()).startsWith("standard input: read as a request");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void a_contact_lends_the_names() {
    file("profile.yaml", PROFILE);
    Path file = file("ask.txt", FINE.replace("Tom Lee gave", "Somebody gave"));
    Run run = Run.of("review", file, "--contact", "jonas", "--folder", folder);

    assertThat(run.err()).contains("D2: the first sentence does not name Tom Lee, who sent you");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void the_place_of_own_words_tells_contact_and_sample() {
    file("profile.yaml", PROFILE);
    Path file = file("drafts/jonas/request-referred.md", FINE.replace("Tom Lee gave", "He gave"));
    Run run = Run.of("review", file);

    assertThat(run.err()).contains("does not name Tom Lee");
    assertThat(run.out()).contains("read as 'A request when somebody referred you'");
  }

  @Test
  void unknown_words_on_the_command_line_are_told_the_nearest() {
    file("profile.yaml", PROFILE);
    Path file = file("ask.txt", FINE);

    assertThat(Run.of("review", file, "--as", "requets").err())
        .contains("--as: error: unknown kind 'requets'", "did you mean 'request'?");
    assertThat(Run.of("review", file, "--contact", "jonsa", "--folder", folder).err())
        .contains("--contact: error: unknown contact 'jonsa'", "did you mean 'jonas'?");
    assertThat(Run.of("review", folder.resolve("nowhere.txt")).exitCode()).isEqualTo(2);
  }

  @Test
  void own_words_take_the_place_of_a_draft_and_stay_as_they_are() throws IOException {
    file("profile.yaml", PROFILE);
    file(
        "drafts/jonas/request-referred.md",
        FINE.replace("Thank you,", "Thanks, *Jonas* & <b>all</b>,"));
    Path out = folder.resolve("out");
    Run run = Run.of("build", folder, "-o", out);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(out.resolve("contacts/jonas/emails/request-referred.txt")))
        .startsWith("Tom Lee suggested I write: informational interview request, Maya Lind\n\nDear")
        .endsWith("Thanks, *Jonas* & <b>all</b>,\nMaya Lind\n");
    assertThat(Files.readString(out.resolve("contacts/jonas/index.html")))
        .contains("Thanks, *Jonas* &amp; &lt;b&gt;all&lt;/b&gt;,<br>");
  }

  @Test
  void check_counts_what_build_only_warns_of() {
    file("profile.yaml", PROFILE);
    file("drafts/ann/thank-you.txt", "Dear Ann,\n\nThank you for what you said about [topic].\n");
    Run build = Run.of("build", folder, "-o", folder.resolve("out"), "--contact", "ann");
    Run check = Run.of("check", folder);

    assertThat(build.exitCode()).isZero();
    assertThat(build.err())
        .contains("drafts/ann/thank-you.txt:3:35: warning: D7: a gap is still to be filled in");
    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.err()).contains("thank-you.txt:3:35: error: D7: a gap");
  }

  @Test
  void own_words_for_nobody_or_nothing_are_told_the_nearest() {
    file("profile.yaml", PROFILE);
    file("drafts/jonsa/thank-you.md", "Dear");
    file("drafts/jonas/thankyou.md", "Dear");
    file("drafts/jonas/notes.docx", "Dear");
    file("drafts/ann/update.md", "Dear");
    file("drafts/ann/update.txt", "Dear");
    Run run = Run.of("check", folder);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "drafts/jonsa/thank-you.md:1:1: error: unknown contact 'jonsa'",
            "did you mean 'jonas'?",
            "drafts/jonas/thankyou.md:1:1: error: unknown sample 'thankyou'",
            "did you mean 'thank-you'?",
            "drafts/jonas/notes.docx:1:1: warning: this file is not used",
            "drafts/ann/update.txt:1:1: error: the words for ann and update are here twice");
  }

  @Test
  void what_a_profile_brings_into_a_draft_is_told_in_the_profile() {
    file("profile.yaml", PROFILE + "background: I am looking for a job in your company.\n");
    Run run = Run.of("check", folder);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "profile.yaml:7:13: error: A1: this asks for a job in the draft 'request-referred'");
  }

  @Test
  void a_sample_of_the_users_is_reviewed_as_it_is_filled() {
    file("profile.yaml", PROFILE);
    file(
        "content/en/emails/request-cold.md",
        "---\ntitle: T\nsummary: S.\nwhen: request\nchannel: email\nconnection: cold\n"
            + "subject: \"Informational interview request: {{user.name}}\"\n---\n\n"
            + "Dear {{contact.name}},\n\nMay I ask you some things on [day]? I have no job in mind."
            + " I enclose my CV.\n\nThank you,\n\n{{user.signature}}\n");
    Run run = Run.of("build", folder, "-o", folder.resolve("out"));

    assertThat(run.err())
        .contains(
            "content/en/emails/request-cold.md:12:62: warning: D8: a résumé goes with this",
            "content/en/emails/request-cold.md:12:1: warning: F4: no length is named");
  }

  private static final String DISCREET = PROFILE.replace("use-name: yes", "use-name: no");

  @Test
  void a_name_that_may_not_be_used_stops_even_a_build() {
    file("profile.yaml", DISCREET);
    file("drafts/jonas/request-cold.md", FINE);
    Path out = folder.resolve("out");
    Run run = Run.of("build", folder, "-o", out);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "drafts/jonas/request-cold.md:1:10: error: H1: you may not use the name of Tom Lee",
            "drafts/jonas/request-cold.md:5:1: error: H1: you may not use the name of Tom Lee")
        .doesNotContain("D2:");
    assertThat(out).doesNotExist();
  }

  @Test
  void a_profile_that_gives_a_name_away_is_told_so_where_it_does() {
    file(
        "profile.yaml",
        DISCREET.replace("  - name: Ann", "    known: Tom told me about your lab.\n  - name: Ann"));
    Run run = Run.of("check", folder);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("profile.yaml:6:12: error: H1: you may not use the name of Tom Lee in the draft");
  }

  @Test
  void a_question_or_a_sample_of_ones_own_is_not_to_give_the_name_away_either() {
    file(
        "profile.yaml",
        DISCREET.replace("  - name: Ann", "    questions: [Is Mr Lee right?]\n  - name: Ann"));
    file(
        "content/en/emails/request-cold.md",
        "---\ntitle: T\nsummary: S.\nwhen: later\nchannel: letter\n---\n\nTom sends regards.\n");
    Run run = Run.of("check", folder);

    assertThat(run.err())
        .contains(
            "profile.yaml:6:17: error: H1: you may not use the name of Tom Lee in a question",
            "content/en/emails/request-cold.md:8:1: error: H1: you may not use the name of Tom");
  }

  @Test
  void without_a_word_on_it_a_name_is_not_used_and_the_user_is_asked() throws IOException {
    file("profile.yaml", PROFILE.replace("{name: Tom Lee, use-name: yes}", "Tom Lee"));
    Path out = folder.resolve("out");
    Run run = Run.of("build", folder, "-o", out);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("profile.yaml:5:15: warning: may you use the name 'Tom Lee'?", "use-name: yes");
    Path emails = out.resolve("contacts/jonas/emails");
    assertThat(emails.resolve("request-referred.txt")).doesNotExist();
    for (var file : Run.files(emails).entrySet()) {
      boolean thanks = file.getKey().startsWith("thank-you-introducer");
      assertThat(new String(file.getValue(), StandardCharsets.UTF_8).contains("Tom"))
          .as(file.getKey())
          .isEqualTo(thanks);
    }
    for (String sheet : new String[] {"prep-sheet", "question-sheet", "pocket-card"}) {
      byte[] pdf = Files.readAllBytes(out.resolve("contacts/jonas/" + sheet + ".pdf"));
      assertThat(Pdfs.text(pdf)).as(sheet).doesNotContain("Tom");
    }
  }

  @Test
  void with_dates_left_open_nobody_misses_them() {
    file("prepkit.yaml", "policies: {dates: open}\n");
    Path file = file("ask.txt", FINE.replace(" on Tuesday at 10:00", ""));

    assertThat(Run.of("review", file).err()).contains("D3: no date is offered");
    assertThat(Run.of("review", file, "--folder", folder).err()).isEmpty();
  }

  @Test
  void a_question_of_ones_own_asks_for_no_job_either() {
    file("profile.yaml", PROFILE.stripTrailing() + "\n    questions: [Could you hire me?]\n");

    Run run = Run.of("check", folder);
    assertThat(run.exitCode()).isOne();
    assertThat(run.err())
        .contains("profile.yaml:7:17: error: A1: this asks for a job in a question: “hire me”");
  }

  @Test
  void one_mistake_in_a_goal_is_told_once_and_at_the_goal() {
    file(
        "profile.yaml",
        "name: Maya Lind\nemail: maya@example.org\n"
            + "goals:\n  - Understand how Lees team works\n"
            + "contacts:\n  - name: Jonas\n    referrer: {name: Tom Lee, use-name: no}\n");
    Run run = Run.of("check", folder);

    assertThat(run.exitCode()).isOne();
    assertThat(run.err().lines().filter(line -> line.contains("H1")))
        .singleElement()
        .asString()
        .matches(
            "\\S*profile.yaml:4:5: error: H1: you may not use the name of Tom Lee in .*“Lees”");
  }

  @Test
  void a_goal_that_asks_for_a_job_is_told_once_for_all_contacts() {
    file("profile.yaml", PROFILE + "goals: [find a job at a laboratory]\n");
    Run run = Run.of("check", folder);

    assertThat(run.err().lines().filter(line -> line.contains("A1")))
        .singleElement()
        .asString()
        .contains("profile.yaml:7:9: error: A1: this asks for a job");
  }

  @Test
  void a_background_that_makes_drafts_too_long_is_told_once_and_where_it_stands() {
    file("profile.yaml", PROFILE + "background: >-\n  " + "I have taught a class. ".repeat(45));
    Run run = Run.of("check", folder);

    assertThat(run.err().lines().filter(line -> line.contains("D7")))
        .singleElement()
        .asString()
        .contains("profile.yaml:7:13: error: D7");
  }

  private static final String TO_ANN =
      "name: Maya Lind\nemail: maya@example.org\ncontacts:\n  - name: Jonas Kern\n"
          + "  - name: Ann\n    referrer: {contact: jonas-kern, use-name: yes}\n";

  private String noteOfJonas(String profile) throws IOException {
    file("profile.yaml", profile);
    Path out = folder.resolve("out");
    Run run = Run.of("build", folder, "-o", out, "--contact", "jonas-kern");

    assertThat(run.exitCode()).as(run.err()).isZero();
    return Files.readString(out.resolve("contacts/jonas-kern/emails/note-to-referred.txt"));
  }

  @Test
  void whoever_agreed_to_be_named_comes_first_in_a_note_to_others() throws IOException {
    assertThat(noteOfJonas(TO_ANN))
        .startsWith("Jonas Kern suggested I write: informational interview request, Maya Lind\n")
        .contains("\nJonas Kern suggested that I write to you.")
        .doesNotContain("happy");
  }

  @Test
  void whoever_refused_to_be_named_is_in_no_note_to_others() throws IOException {
    assertThat(noteOfJonas(TO_ANN.replace("yes", "no")))
        .startsWith("Informational interview request: Maya Lind\n")
        .doesNotContain("Jonas");
    assertThat(noteOfJonas(TO_ANN.replace(", use-name: yes", ""))).doesNotContain("Jonas");
  }

  @Test
  void whether_somebody_may_be_named_is_left_to_the_user_until_they_were_asked()
      throws IOException {
    assertThat(
            noteOfJonas(TO_ANN.replace("    referrer: {contact: jonas-kern, use-name: yes}\n", "")))
        .startsWith("[Jonas Kern, if you may use the name] suggested I write: informational")
        .contains("\n[Jonas Kern, if you may use the name] suggested that I write to you.");
  }

  @Test
  void own_words_to_others_are_not_to_name_whoever_refused_it() {
    file("profile.yaml", TO_ANN.replace("yes", "no"));
    file("drafts/jonas-kern/note-to-referred.txt", "Dear Eve,\n\nJonas Kern sends his regards.\n");
    Run run = Run.of("check", folder);

    assertThat(run.err())
        .contains("note-to-referred.txt:3:1: error: H1: you may not use the name of Jonas Kern");
  }

  @Test
  void strangers_are_asked_for_the_usual_minutes_however_long_a_meeting_was_agreed()
      throws IOException {
    file(
        "profile.yaml",
        "name: Maya Lind\npolicies: {minutes: 25}\ncontacts:\n  - name: Jonas Kern\n"
            + "    meeting: {when: 2026-12-10 10:00, minutes: 90}\n");
    Path out = folder.resolve("out");
    Run.of("build", folder, "-o", out);
    Path emails = out.resolve("contacts/jonas-kern/emails");

    for (String asks : new String[] {"request-cold", "follow-up", "phone-script", "letter"}) {
      assertThat(Files.readString(emails.resolve(asks + ".txt")))
          .as(asks)
          .contains("25 minutes")
          .doesNotContain("90");
    }
    assertThat(Files.readString(emails.resolve("confirmation.txt"))).contains("the 90 minutes");
  }
}
