package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.YamlReader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads {@code words.yaml}: what is looked for in what users write. */
final class WordListReader {

  static final String FILE = "words.yaml";

  private final Vocabulary vocabulary;
  private final Diagnostics diagnostics;

  WordListReader(Vocabulary vocabulary, Diagnostics diagnostics) {
    this.vocabulary = vocabulary;
    this.diagnostics = diagnostics;
  }

  Optional<WordLists> read(SourceFile file) {
    return new YamlReader(diagnostics).read(file).flatMap(this::lists);
  }

  private Optional<WordLists> lists(Fields fields) {
    fields.require("general");
    Optional<GeneralTerms> general = fields.fields("general").map(WordListReader::general);
    Map<String, Set<String>> keywords =
        fields.fields("keywords").map(this::keywords).orElse(Map.of());
    Map<String, String> subjects = fields.fields("findings").map(this::subjects).orElse(Map.of());
    SourceWords sources =
        fields.fields("sources").map(WordListReader::sources).orElse(SourceWords.NONE);
    OrganisationWords organisations =
        fields
            .fields("organisations")
            .map(WordListReader::organisations)
            .orElse(OrganisationWords.NONE);
    Set<String> unwritten = words(fields, "unwritten-findings");
    SentenceWords sentences =
        fields.fields("sentences").map(WordListReader::sentences).orElse(SentenceWords.NONE);
    WritersWords writing = new WritersWordsReader(diagnostics).read(fields);
    return fields.finish()
        ? general.map(
            terms ->
                new WordLists(
                    keywords,
                    subjects,
                    sources,
                    terms,
                    organisations,
                    unwritten,
                    sentences,
                    writing))
        : Optional.empty();
  }

  private static GeneralTerms general(Fields fields) {
    GeneralTerms terms =
        new GeneralTerms(
            fields.shown("person"),
            fields.shown("organisation"),
            fields.shown("role"),
            fields.shown("address"),
            fields.shown("source"),
            words(fields, "titles"),
            words(fields, "articles"),
            words(fields, "common"));
    fields.finish();
    return terms;
  }

  private static OrganisationWords organisations(Fields fields) {
    OrganisationWords words =
        new OrganisationWords(
            words(fields, "none"), words(fields, "named"), fields.optionalText("the").orElse(""));
    fields.finish();
    return words;
  }

  private static SourceWords sources(Fields fields) {
    SourceWords words =
        new SourceWords(
            words(fields, "openers"),
            words(fields, "some"),
            words(fields, "only"),
            fields.optionalText("the").orElse(""),
            words(fields, "of"));
    fields.finish();
    return words;
  }

  private static SentenceWords sentences(Fields fields) {
    SentenceWords words =
        new SentenceWords(
            words(fields, "before-nouns"),
            words(fields, "places"),
            words(fields, "links"),
            words(fields, "pronouns"),
            words(fields, "comparisons"),
            fields
                .fields("third-person")
                .map(WordListReader::thirdPerson)
                .orElse(SentenceWords.NONE.thirdPerson()),
            fields.fields("verbs").map(WordListReader::verbs).orElse(SentenceWords.NONE.verbs()),
            words(fields, "capitals"));
    fields.finish();
    return words;
  }

  private static SentenceWords.ThirdPerson thirdPerson(Fields fields) {
    SentenceWords.ThirdPerson words =
        new SentenceWords.ThirdPerson(words(fields, "of-one"), words(fields, "of-many"));
    fields.finish();
    return words;
  }

  private static SentenceWords.Verbs verbs(Fields fields) {
    SentenceWords.Verbs verbs =
        new SentenceWords.Verbs(
            words(fields, "of-one"),
            words(fields, "of-speech"),
            words(fields, "of-many"),
            words(fields, "perhaps"));
    fields.finish();
    return verbs;
  }

  private Map<String, Set<String>> keywords(Fields fields) {
    Map<String, Set<String>> keywords = new TreeMap<>();
    for (String subject : fields.keys()) {
      checkKnown(fields, "subject", subject, vocabulary.subjects().ids());
      keywords.put(subject, words(fields, subject));
    }
    fields.finish();
    return keywords;
  }

  private Map<String, String> subjects(Fields fields) {
    Map<String, String> subjects = new TreeMap<>();
    for (String kind : fields.keys()) {
      checkKnown(fields, "kind of finding", kind, vocabulary.findingIds());
      fields
          .oneOf(kind, vocabulary.subjects().ids())
          .ifPresent(subject -> subjects.put(kind, subject.value()));
    }
    fields.finish();
    return subjects;
  }

  private void checkKnown(Fields fields, String what, String word, Set<String> known) {
    if (!known.contains(word)) {
      diagnostics.unknown(fields.at(word), what, word, known);
    }
  }

  static Set<String> words(Fields fields, String key) {
    return fields.words(key).stream()
        .map(Located::value)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
