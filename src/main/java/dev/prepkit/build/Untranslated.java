package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.template.Plurals;
import dev.prepkit.text.Languages;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceTree;
import dev.prepkit.text.Translated;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what nobody has translated into the language of a kit, and says it once. */
final class Untranslated {

  private static final String REVIEW = "review.yaml";
  private static final String SPELLING = "spelling.yaml";

  /** Its words have as many forms as a language needs; the form that all have counts for them. */
  private static final String COUNTS = "counts.yaml";

  private static final String ADVICE = "translate them when you can; docs/translating.md says how";

  private final Languages languages;
  private final Diagnostics diagnostics;

  Untranslated(Languages languages, Diagnostics diagnostics) {
    this.languages = languages;
    this.diagnostics = diagnostics;
  }

  void report(SourceTree content) throws IOException {
    pages(content);
    texts(content);
    reportReview(content);
  }

  /** Without phrases of its own a language is not reviewed; those of another would mislead. */
  void reportReview(SourceTree content) throws IOException {
    if (content.own().layers(REVIEW).isEmpty()) {
      warn(
          "there is no " + REVIEW + ", so that drafts are not reviewed by their words",
          "write one; docs/translating.md says how");
    }
  }

  private void pages(SourceTree content) throws IOException {
    List<String> all = content.paths("", ".md");
    tell(
        new Translated(all, all.stream().filter(content::isBorrowed).toList()),
        " pages are not translated yet");
  }

  private void texts(SourceTree content) throws IOException {
    List<String> all = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String path : content.paths("", ".yaml")) {
      Optional<Translated> file = translated(content, path);
      file.ifPresent(texts -> texts.all().forEach(key -> all.add(path + " " + key)));
      file.ifPresent(texts -> texts.missing().forEach(key -> missing.add(path + " " + key)));
    }
    all.removeIf(Untranslated::isFormOfSome);
    missing.removeIf(Untranslated::isFormOfSome);
    tell(new Translated(all, missing), " texts in lists are missing");
  }

  private static boolean isFormOfSome(String text) {
    return text.startsWith(COUNTS) && !text.endsWith("." + Plurals.FORMS.getLast());
  }

  private void tell(Translated texts, String what) {
    if (!texts.isWhole()) {
      warn(texts.count() + what + ", English is used: " + texts.examples(), ADVICE);
    }
  }

  /** What is wrong with the file is reported by who reads it for the kit. */
  private static Optional<Translated> translated(SourceTree content, String path)
      throws IOException {
    if (path.equals(REVIEW) || path.equals(SPELLING)) {
      return Optional.empty();
    }
    Optional<SourceFile> file = content.read(path);
    return file.flatMap(new YamlReader(new Diagnostics())::read).map(Translated::of);
  }

  private void warn(String message, String advice) {
    String folder = "content/" + languages.own().getFirst();
    diagnostics.warning(SourceLocation.of(folder), message, advice);
  }
}
