package dev.prepkit.build;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.build.BuildRequest.Program;
import dev.prepkit.build.BuildRequest.Wishes;
import dev.prepkit.text.Fingerprint;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read once for several builds, and what has to be read again. */
class FolderCommonsTest {

  @TempDir Path folder;

  private final FolderCommons commons = new FolderCommons();

  @BeforeEach
  void start() {
    TestFiles.write(
        folder,
        Map.of(
            "prepkit.yaml",
            "brand: {logo: pictures/mine.svg}\n",
            "pictures/mine.svg",
            "<svg/>",
            "profile.yaml",
            "name: Maya\n",
            "content/en/guide/a.md",
            "a"));
  }

  private BuildRequest request() {
    return new BuildRequest(
        new Program(folder.resolve("shipped"), Fingerprint.of(List.of("1"))),
        new SourceRoot(folder, ""),
        Optional.empty(),
        Wishes.none(),
        List.of(),
        List.of(),
        TODAY,
        false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile.yaml", "drafts/jo/thank-you.md", "notes.txt"})
  void what_only_one_kit_is_made_of_leaves_it(String path) throws IOException {
    Commons before = commons.of(request());
    TestFiles.write(folder, Map.of(path, "changed"));

    assertThat(commons.of(request())).isSameAs(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prepkit.yaml",
        "pictures/mine.svg",
        "content/en/guide/a.md",
        "content/en/guide/b.md",
        "themes/mine/theme.yaml",
        "fonts/a.ttf"
      })
  void what_all_is_made_of_ends_it(String path) throws IOException {
    Commons before = commons.of(request());
    TestFiles.write(folder, Map.of(path, "changed"));

    assertThat(commons.of(request())).isNotSameAs(before);
  }

  @Test
  void another_day_ends_it() throws IOException {
    Commons before = commons.of(request());

    assertThat(commons.of(request().on(TODAY.plusDays(1)))).isNotSameAs(before);
  }
}
