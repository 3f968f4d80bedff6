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
        file.fields("acquaintance").flatMap(WritersWordsReader::acquaintance),
        file.fields("hearsay").flatMap(WritersWordsReader::hearsay));
  }

  /** Words that were read, unless they are borrowed from another language. */
  private static <T> Optional<T> own(Fields fields, String key, T words) {
    boolean borrowed = fields.isBorrowed(key);
    fields.finish();
    return Optional.of(words).filter(each -> !borrowed);
  }

  private static Optional<GoalPhrases> goals(Fields fields) {
    return own(
        fields,
        "about",
        new GoalPhrases(
            words(fields, "openers"),
            words(fields, "verbs"),
            words(fields, "learning"),
            words(fields, "wanted"),
            words(fields, "things"),
            words(fields, "question-words"),
            words(fields, "everyday"),
            fields
                .fields("odd")
                .map(WritersWordsReader::oddities)
                .orElse(GoalPhrases.Oddities.NONE),
            new GoalPhrases.Leads(
                fields.text("about"),
                fields.text("learn"),
                fields.text("ask"),
                fields.text("get"))));
  }

  private static GoalPhrases.Oddities oddities(Fields fields) {
    GoalPhrases.Oddities oddities =
        new GoalPhrases.Oddities(
            words(fields, "starts"),
            words(fields, "lonely"),
            words(fields, "helping"),
            words(fields, "either"),
            words(fields, "never"),
            words(fields, "subjects"));
    fields.finish();
    return oddities;
  }

  private QuestionWords questions(Fields fields) {
    return own(
            fields,
            "closed",
            new QuestionWords(
                words(fields, "closed"),
                words(fields, "open"),
                Phrases.of(fields.texts("looked-up"), Map.of(), diagnostics)))
        .orElse(QuestionWords.NONE);
  }

  private static Optional<PersonWords> people(Fields fields) {
    return own(
        fields,
        "a",
        new PersonWords(
            words(fields, "openers"),
            words(fields, "people"),
            words(fields, "no-people"),
            words(fields, "alone"),
            new PersonWords.Background(
                words(fields, "did"),
                fields.optionalText("subject").orElse(""),
                words(fields, "own")),
            words(fields, "small"),
            new PersonWords.Article(fields.text("a"), words(fields, "a-before")),
            new PersonWords.Article(fields.text("an"), words(fields, "an-before"))));
  }

  private static Optional<HearsayWords> hearsay(Fields fields) {
    return own(fields, "said", new HearsayWords(words(fields, "who"), words(fields, "said")));
  }

  private static Optional<AcquaintanceWords> acquaintance(Fields fields) {
    return own(
        fields,
        "from",
        new AcquaintanceWords(
            words(fields, "did"),
            fields.text("subject"),
            words(fields, "together"),
            fields.text("both"),
            words(fields, "others"),
            words(fields, "subjects"),
            words(fields, "ways"),
            fields.text("found"),
            fields.text("from")));
  }
}
