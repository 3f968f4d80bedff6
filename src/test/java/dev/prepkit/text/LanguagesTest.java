package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource({
    "en-GB, en en-GB",
    "de, en de",
    "de-AT, en de de-AT",
    "de-AT-u-nu-latn, en de de-AT",
    "zh-Hant-TW, en zh zh-TW zh-Hant zh-Hant-TW",
    "qps, en qps"
  })
  void a_region_lies_over_its_language_and_that_over_english(String tag, String folders) {
    assertThat(Languages.of(Locale.forLanguageTag(tag)).all()).containsExactly(folders.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"en, LTR", "de-AT, LTR", "ja, LTR", "qps, LTR", "he, RTL", "ar-EG, RTL", "fa, RTL"})
  void a_language_runs_as_its_own_name_does(String tag, Direction direction) {
    assertThat(Direction.of(Locale.forLanguageTag(tag))).isEqualTo(direction);
  }

  @Test
  void a_yaml_file_is_laid_over_another_key_by_key(@TempDir Path folder) throws IOException {
    TestFiles.write(
        folder,
        Map.of(
            "en/a.yaml", "one: One\ntwo: {x: Ex, y: Why}\nthree: Three\n",
            "de/a.yaml", "two: {x: Iks}\nthree: ''\nfour: Vier\n"));
    Languages german = Languages.of(Locale.GERMAN);
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree =
        new SourceTree(
            List.of(
                new SourceRoot(folder.resolve("en"), "en")
                    .in(german.voice("en", Spelling.AS_WRITTEN)),
                new SourceRoot(folder.resolve("de"), "de")),
            diagnostics);
    Fields fields =
        new YamlReader(diagnostics).read(tree.read("a.yaml").orElseThrow()).orElseThrow();

    Fields two = fields.fields("two").orElseThrow();
    assertThat(List.of(fields.shown("one"), two.shown("x"), two.shown("y"), fields.shown("three")))
        .containsExactly("One", "Iks", "Why", "Three");
    assertThat(fields.shown("four")).isEqualTo("Vier");
    assertThat(Translated.of(fields).missing()).containsExactly("one", "two.y", "three");
    assertThat(Translated.of(fields).all()).hasSize(5);
    assertThat(german.borrowed().languageOf("Why")).contains(Locale.ENGLISH);
    assertThat(german.borrowed().languageOf("Iks")).isEmpty();
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void a_mistake_has_its_place_in_the_file_that_it_is_in(@TempDir Path folder) throws IOException {
    TestFiles.write(
        folder, Map.of("en/a.yaml", "one: One\n", "de/a.yaml", "one: Eins\nzwo: Zwei\n"));
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree =
        new SourceTree(
            List.of(
                new SourceRoot(folder.resolve("en"), "en"),
                new SourceRoot(folder.resolve("de"), "de")),
            diagnostics);
    Fields fields =
        new YamlReader(diagnostics).read(tree.read("a.yaml").orElseThrow()).orElseThrow();
    fields.shown("one");
    fields.finish();
    assertThat(TestFiles.messages(diagnostics))
        .containsExactly("de/a.yaml:2:1: error: unknown key 'zwo'");
  }

  @Test
  void what_is_missing_is_counted_and_the_first_five_are_named() {
    Translated some = new Translated(List.of("a", "b", "c", "d", "e", "f"), List.of("a", "b"));
    assertThat(some.isWhole()).isFalse();
    assertThat(some.count()).isEqualTo("2 of 6");
    assertThat(some.examples()).isEqualTo("a, b");

    List<String> all = List.of("a", "b", "c", "d", "e", "f", "g");
    assertThat(new Translated(all, all).examples()).isEqualTo("a, b, c, d, e and 2 more");
    assertThat(new Translated(all, all.subList(0, 5)).examples()).isEqualTo("a, b, c, d, e");
    assertThat(new Translated(all, List.of()).isWhole()).isTrue();
  }

  @Test
  void a_text_from_another_language_is_known_by_its_key(@TempDir Path folder) throws IOException {
    TestFiles.write(
        folder, Map.of("en/a.yaml", "one: One\ntwo: Two\n", "de/a.yaml", "one: Eins\n"));
    SourceTree tree =
        new SourceTree(
            List.of(
                new SourceRoot(folder.resolve("en"), "en")
                    .in(Voice.borrowed(Locale.ENGLISH, new Borrowed())),
                new SourceRoot(folder.resolve("de"), "de")),
            new Diagnostics());
    Fields fields =
        new YamlReader(new Diagnostics()).read(tree.read("a.yaml").orElseThrow()).orElseThrow();

    assertThat(fields.isBorrowed("one")).isFalse();
    assertThat(fields.isBorrowed("two")).isTrue();
  }

  @Test
  void german_writes_nouns_with_a_capital_and_english_does_not() {
    assertThat(Capitals.onNouns(Locale.of("de", "AT"))).isTrue();
    assertThat(Capitals.onNouns(Locale.UK)).isFalse();
  }

  @Test
  void small_letters_are_as_many_as_capitals() {
    assertThat(SmallLetters.of("İSTANBUL Ä1")).hasSize(11).endsWith("stanbul ä1");
  }

  @Test
  void a_direction_is_said_as_in_html() {
    assertThat(Direction.RTL.word()).isEqualTo("rtl");
  }
}
