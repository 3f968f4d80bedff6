package dev.prepkit.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.template.Counted;
import dev.prepkit.template.Plurals;
import dev.prepkit.text.Languages;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.SourceTree;
import dev.prepkit.text.Spelling;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes in samples take the form that goes with their number, in the language of the sample. */
class CountsTest {

  private static final Path CONTENT = Path.of("content/en");

  private static final String POLISH =
      "minutes: {one: \"{{n}} minutę\", few: \"{{n}} minuty\", many: \"{{n}} minut\","
          + " other: \"{{n}} minuty\"}\n";

  private static Library read(Locale locale, Path folder) throws IOException {
    Languages languages = Languages.of(locale);
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree =
        new SourceTree(
            List.of(
                new SourceRoot(CONTENT, "content/en")
                    .in(languages.voice("en", Spelling.AS_WRITTEN)),
                new SourceRoot(folder, "mine")
                    .in(languages.voice(locale.getLanguage(), Spelling.AS_WRITTEN))),
            diagnostics);
    Library library = new LibraryReader(tree, diagnostics).read().orElseThrow();
    assertThat(TestFiles.messages(diagnostics)).isEmpty();
    return library;
  }

  private static String confirmation(Library library, int minutes) {
    EmailFields any = library.placeholders();
    return library.emails().stream()
        .filter(sample -> sample.id().equals("confirmation"))
        .findFirst()
        .orElseThrow()
        .wording()
        .text()
        .fill(
            new EmailFields(
                any.user(),
                any.contact(),
                any.referrer(),
                any.meeting(),
                minutes,
                any.goal(),
                any.finding(),
                any.policies()));
  }

  @Test
  void one_minute_is_no_minutes(@TempDir Path folder) throws IOException {
    Library library = read(Locale.UK, folder);

    assertThat(confirmation(library, 1)).contains("the 1 minute we agreed");
    assertThat(confirmation(library, 45)).contains("the 45 minutes we agreed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minutes:\n  one: \"{{n}} Minute\"\n",
        "minutes:\n  one: \"{{n}} Minute\"\n  other: \"\"\n",
        "minutes:\n  one: \"{{n}} Minute\"\n  other:\n"
      })
  void a_missing_form_is_a_warning_and_another_stands_in_for_it(String counts) {
    Diagnostics diagnostics = new Diagnostics();
    Counted counted = read(counts, diagnostics);

    assertThat(counted.of(1)).isEqualTo("1 Minute");
    assertThat(counted.of(20)).isEqualTo("20 Minute");
    assertThat(diagnostics.all())
        .singleElement()
        .hasToString(
            "counts.yaml:2:3: warning: 'other' is missing, so numbers without a form of their own"
                + " have that of 'one'\n  hint: add a line 'other: …' beside it, as after 20");
  }

  @Test
  void no_form_at_all_is_an_error() {
    Diagnostics diagnostics = new Diagnostics();
    read("minutes: {one: \"\"}\n", diagnostics);

    assertThat(TestFiles.messages(diagnostics))
        .containsExactly("counts.yaml:1:10: error: 'other' is missing");
  }

  private static Counted read(String counts, Diagnostics diagnostics) {
    return new YamlReader(diagnostics)
        .read(TestFiles.file("counts.yaml", counts))
        .flatMap(fields -> fields.fields("minutes"))
        .map(block -> Counted.read(block, Plurals.of(Locale.GERMAN)))
        .orElseThrow();
  }

  @Test
  void a_translated_sample_has_the_forms_of_its_language(@TempDir Path folder) throws IOException {
    TestFiles.write(
        folder,
        Map.of(
            "counts.yaml",
            POLISH,
            "emails/confirmation.md",
            "---\ntitle: T\nsummary: S.\nwhen: day-before\nchannel: letter\n---\n\n"
                + "Na {{#count.minutes}}{{minutes}}{{/count.minutes}}.\n"));
    Library library = read(Locale.forLanguageTag("pl"), folder);

    assertThat(confirmation(library, 1)).contains("Na 1 minutę.");
    assertThat(confirmation(library, 22)).contains("Na 22 minuty.");
    assertThat(confirmation(library, 25)).contains("Na 25 minut.");
  }

  @Test
  void an_english_sample_keeps_its_own_in_a_kit_of_another_language(@TempDir Path folder)
      throws IOException {
    TestFiles.write(folder, Map.of("counts.yaml", POLISH));

    assertThat(confirmation(read(Locale.forLanguageTag("pl"), folder), 22))
        .contains("the 22 minutes we agreed");
  }
}
