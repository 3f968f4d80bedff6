package dev.prepkit.library;

import static dev.prepkit.TestFiles.file;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.policy.Policies;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import dev.prepkit.template.Escaping;
import dev.prepkit.template.Partials;
import dev.prepkit.template.Template;
import dev.prepkit.template.Templates;
import dev.prepkit.template.Words;
import dev.prepkit.text.Html;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A library with the questions that a test needs, and nothing else. */
public final class SmallLibrary {

  public static final Tag SENIOR = new Tag("senior", "Senior");
  public static final Tag JUNIOR = new Tag("junior", "Junior");
  public static final Tag STUDENT = new Tag("student", "Students");

  private static final WordLists WORDS =
      new WordLists(
          Map.of("pay", Set.of("salary"), "team", Set.of("team", "work together")),
          Map.of("pay-range", "pay"),
          new SourceWords(Set.of("in", "from"), Set.of(), Set.of(), "", Set.of()),
          new GeneralTerms(
              "one person",
              "one organisation",
              "somebody in that role",
              "an address",
              "an earlier talk",
              Set.of("dr", "mr"),
              Set.of("the"),
              Set.of("park", "research", "will", "may", "hospital", "of")),
          OrganisationWords.NONE,
          Set.of(),
          SentenceWords.NONE,
          WritersWords.NONE);

  private SmallLibrary() {}

  public static Library of(List<Question> questions) {
    QuestionBank bank =
        new QuestionBank(
            "bank", "Bank", "A bank.", 1, new Html(""), questions, SourceLocation.startOf("b.md"));
    return new Library(
        vocabulary(),
        new Language(WORDS, ReviewWords.none()),
        new ScheduleTexts(talk(), timeline()),
        placeholders(),
        List.of(),
        List.of(bank),
        List.of(),
        List.of());
  }

  public static Question question(String id, Priority priority, int minutes) {
    return question(id, new Question.Asking(priority, minutes, false, false), anybody(id));
  }

  public static Question question(String id, Question.Asking asking, QuestionTags tags) {
    return new Question(
        id,
        "Question " + id + "?",
        asking,
        tags,
        "Why " + id,
        List.of(),
        SourceLocation.startOf(id));
  }

  public static SourceLocation at(String file) {
    return SourceLocation.startOf(file);
  }

  public static QuestionTags tags(List<Tag> subjects, List<Tag> seniorities, List<Tag> audiences) {
    return new QuestionTags(subjects, seniorities, audiences, List.of(), List.of());
  }

  public static QuestionTags anybody(String subject) {
    return tags(List.of(new Tag(subject, subject)), List.of(), List.of());
  }

  public static Profile profile(String yaml) {
    return new ProfileReader(new Diagnostics()).read(file("profile.yaml", yaml)).orElseThrow();
  }

  private static Vocabulary vocabulary() {
    TagSet none = new TagSet(List.of());
    return new Vocabulary(
        new TagSet(List.of(STUDENT)),
        new TagSet(List.of(JUNIOR, SENIOR)),
        new TagSet(List.of(new Tag("pay", "pay"), new Tag("team", "team"))),
        none,
        none,
        none,
        none,
        List.of(kind("trend"), kind("pay-range"), kind("carried")));
  }

  private static FindingKind kind(String id) {
    Templates templates = new Templates(Partials.none(), Words.none(), new Diagnostics());
    String question = "I read: {{text}}{{#source}} ({{source}}){{/source}} So?";
    return new FindingKind(
        new Tag(id, id),
        templates.compile(file("v", question), Escaping.NONE, FindingFields.class).orElseThrow());
  }

  private static TalkTexts talk() {
    return new TalkTexts(
        new RunSheetTexts(
            step("arrive"),
            step("open"),
            step("questions"),
            step("five"),
            step("close"),
            step("leave")),
        Map.of());
  }

  private static RunSheetTexts.Step step(String title) {
    return new RunSheetTexts.Step(title, "Say " + title);
  }

  private static TimelineTexts timeline() {
    Map<Errand, TimelineTexts.Text> texts = new EnumMap<>(Errand.class);
    for (Errand errand : Errand.values()) {
      texts.put(errand, new TimelineTexts.Text(errand.key(), "How", List.of(), List.of()));
    }
    return new TimelineTexts(
        texts,
        new TimelineTexts.Text("unsure", "How", List.of(), List.of()),
        new TimelineTexts.Statuses(
            status("late since {{last}}"),
            status("today"),
            status("now"),
            status("{{day}}"),
            status("done")));
  }

  private static Template status(String words) {
    return new Templates(Partials.none(), Words.none(), new Diagnostics())
        .compile(file("t", words), Escaping.NONE, DueFields.class)
        .orElseThrow();
  }

  private static EmailFields placeholders() {
    return new EmailFields(
        new EmailFields.User(
            "n",
            "s",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new EmailFields.Contact(
            "c",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new EmailFields.Consent(true, false),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        new EmailFields.Meeting(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        20,
        Optional.empty(),
        Optional.empty(),
        Policies.usual());
  }
}
