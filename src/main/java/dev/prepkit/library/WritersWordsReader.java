package dev.prepkit.library;

import static dev.prepkit.library.WordListReader.words;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Phrases;
import java.util.Map;
import java.util.Optional;

/** Reads the words for what users write into sentences; borrowed ones fit no other language. */
final class WritersWordsReader {

  private final Diagnostics diagnostics;

  WritersWordsReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  WritersWords read(Fields file) {
    return new WritersWords(
        file.fields("goals").flatMap(WritersWordsReader::goals),
        file.fields("questions").map(this::questions).orElse(QuestionWords.NONE),
        file.fields("people").flatMap(WritersWordsReader::people),
        file.fields("acquaintance").flatMap(WritersWordsReader::acquaintance));
  }

  private static Optional<GoalPhrases> goals(Fields fields) {
    boolean borrowed = fields.isBorrowed("about");
    GoalPhrases goals =
        new GoalPhrases(
            words(fields, "openers"),
            words(fields, "verbs"),
            words(fields, "learning"),
            words(fields, "wanted"),
            words(fields, "things"),
            words(fields, "question-words"),
            words(fields, "everyday"),
            new GoalPhrases.Leads(
                fields.text("about"),
                fields.text("learn"),
                fields.text("ask"),
                fields.text("get")));
    fields.finish();
    return Optional.of(goals).filter(each -> !borrowed);
  }

  private QuestionWords questions(Fields fields) {
    boolean borrowed = fields.isBorrowed("closed");
    QuestionWords questions =
        new QuestionWords(
            words(fields, "closed"),
            words(fields, "open"),
            Phrases.of(fields.texts("looked-up"), Map.of(), diagnostics));
    fields.finish();
    return borrowed ? QuestionWords.NONE : questions;
  }

  private static Optional<PersonWords> people(Fields fields) {
    boolean borrowed = fields.isBorrowed("a");
    PersonWords people =
        new PersonWords(
            words(fields, "openers"),
            words(fields, "people"),
            words(fields, "no-people"),
            words(fields, "alone"),
            words(fields, "small"),
            new PersonWords.Article(fields.text("a"), words(fields, "a-before")),
            new PersonWords.Article(fields.text("an"), words(fields, "an-before")));
    fields.finish();
    return Optional.of(people).filter(each -> !borrowed);
  }

  private static Optional<AcquaintanceWords> acquaintance(Fields fields) {
    boolean borrowed = fields.isBorrowed("from");
    AcquaintanceWords words =
        new AcquaintanceWords(
            words(fields, "did"),
            fields.text("subject"),
            words(fields, "together"),
            fields.text("both"),
            words(fields, "others"),
            words(fields, "subjects"),
            words(fields, "ways"),
            fields.text("found"),
            fields.text("from"));
    fields.finish();
    return Optional.of(words).filter(each -> !borrowed);
  }
}
