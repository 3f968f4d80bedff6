package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleChoiceTest {

  private static final Path SHIPPED = Path.of("target/classes/dev/prepkit/shipped");

  private final Diagnostics diagnostics = new Diagnostics();

  @TempDir Path folder;

  private String settled(String tag) throws IOException {
    Workspace workspace = new Workspace(SHIPPED, new SourceRoot(folder, ""), diagnostics);
    SourceLocation at = new SourceLocation("profile.yaml", 3, 11);
    return new LocaleChoice(workspace, diagnostics)
        .settle(new Located<>(Locale.forLanguageTag(tag), at))
        .value()
        .toLanguageTag();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "en-US", "en-CA", "en-XA"})
  void english_is_whole(String tag) throws IOException {
    assertThat(settled(tag)).isEqualTo(tag);
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void a_language_of_which_there_is_nothing_gives_an_english_kit() throws IOException {
    assertThat(settled("sv-FI")).isEqualTo("en-GB");
    assertThat(TestFiles.messages(diagnostics))
        .singleElement()
        .asString()
        .matches(
            "profile.yaml:3:11: warning: none of \\d{2} pages is translated into Swedish \\(sv\\)"
                + " yet, so the kit is in English");
  }

  @Test
  void a_language_that_nobody_knows_is_an_error() throws IOException {
    settled("xx");
    assertThat(TestFiles.messages(diagnostics))
        .containsExactly("profile.yaml:3:11: error: there is no content in the language 'xx'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deutsch", "english", "german-DE"})
  void the_name_of_a_language_is_no_tag(String name) throws IOException {
    settled(name);
    assertThat(List.copyOf(diagnostics.all()))
        .singleElement()
        .asString()
        .matches(
            "(?s)profile.yaml:3:11: error: '\\w+' is no tag of a language\\n"
                + "  hint: write a tag \\(BCP 47\\), like de, .*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"content/sv/guide/ask.md", "content/sv-FI/gaps.yaml", "themes/ours/words/sv.yaml"})
  void one_file_is_a_beginning(String file) throws IOException {
    TestFiles.write(folder, Map.of(file, "x: x\n"));
    assertThat(settled("sv-FI")).isEqualTo("sv-FI");
    assertThat(List.copyOf(diagnostics.all())).isEmpty();
  }
}
