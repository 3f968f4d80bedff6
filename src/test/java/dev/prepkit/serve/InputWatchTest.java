package dev.prepkit.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.build.WatchedFiles;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a preview takes for a change, and how editors make one. */
class InputWatchTest {

  @TempDir Path folder;

  private volatile LocalDate today = LocalDate.of(2026, 12, 1);

  /** How an editor saves a file. */
  private enum Saving {
    /** As nano does, and most small ones. */
    IN_PLACE {
      @Override
      void save(Path file, String text) throws IOException {
        Files.writeString(file, text);
      }
    },
    /** As Kate, gedit and IntelliJ do. */
    RENAMED_OVER {
      @Override
      void save(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".x7");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
    },
    /** As vim does: with a test file, and a copy that stays. */
    RENAMED_AWAY {
      @Override
      void save(Path file, String text) throws IOException {
        Files.deleteIfExists(Files.writeString(file.resolveSibling("4913"), ""));
        Files.move(
            file,
            file.resolveSibling(file.getFileName() + "~"),
            StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(file, text);
      }
    },
    /** As programs for sharing files do. */
    DELETED_AND_CREATED {
      @Override
      void save(Path file, String text) throws IOException {
        Files.delete(file);
        Thread.yield();
        Files.writeString(file, text);
      }
    },
    /** A long text in many parts. */
    BIT_BY_BIT {
      @Override
      void save(Path file, String text) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
          for (char c : text.toCharArray()) {
            out.write(c);
            out.flush();
          }
        }
      }
    };

    abstract void save(Path file, String text) throws IOException;
  }

  @BeforeEach
  void files() {
    TestFiles.write(
        folder,
        Map.of(
            "profile.yaml", "name: Maya",
            "prepkit.yaml", "brand: {logo: pictures/logo.svg}",
            "content/en/guide/ask.md", "# Ask",
            "themes/ours/theme.yaml", "title: Ours",
            "drafts/ana/letter.md", "Hello",
            "fonts/a.ttf", "font",
            "pictures/logo.svg", "<svg/>",
            "pictures/other.svg", "<svg/>"));
  }

  private InputWatch watch(boolean personal) throws IOException {
    return new InputWatch(
        new WatchedFiles(new SourceRoot(folder, folder.toString()), personal), () -> today);
  }

  /** The next changes; fails if there are none. */
  private static SortedSet<String> next(InputWatch watch) throws Exception {
    return later(watch).get(Showing.PATIENCE, TimeUnit.SECONDS);
  }

  private static CompletableFuture<SortedSet<String>> later(InputWatch watch) {
    CompletableFuture<SortedSet<String>> changes = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                changes.complete(watch.next());
              } catch (Exception e) {
                changes.completeExceptionally(e);
              }
            });
    return changes;
  }

  @ParameterizedTest
  @EnumSource
  void however_an_editor_saves_it_is_that_file_and_no_other(Saving saving) throws Exception {
    try (InputWatch watch = watch(true)) {
      for (String path : new String[] {"profile.yaml", "content/en/guide/ask.md"}) {
        CompletableFuture<SortedSet<String>> changes = later(watch);
        saving.save(folder.resolve(path), "name: Maya Lindqvist, " + saving);
        assertThat(changes.get(Showing.PATIENCE, TimeUnit.SECONDS)).containsExactly(path);
        Files.writeString(folder.resolve("prepkit.yaml"), "title: Ours, after " + path);
        SortedSet<String> more = next(watch);
        while (!more.contains("prepkit.yaml")) { // a slow machine saves in several steps
          assertThat(more).containsExactly(path);
          more = next(watch);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "profile.yaml",
        "prepkit.yaml",
        "content/en/guide/ask.md",
        "themes/ours/theme.yaml",
        "drafts/ana/letter.md",
        "fonts/a.ttf",
        "pictures/logo.svg"
      })
  void whatever_goes_into_a_kit_is_watched(String path) throws Exception {
    try (InputWatch watch = watch(true)) {
      Files.writeString(folder.resolve(path), "brand: {logo: pictures/logo.svg, x: y}");
      assertThat(next(watch)).containsExactly(path);
      Files.delete(folder.resolve(path));
      assertThat(next(watch)).contains(path);
    }
  }

  @Test
  void nothing_else_is() throws Exception {
    try (InputWatch watch = watch(true)) {
      TestFiles.write(
          folder,
          Map.of(
              "output/index.html", "made",
              "output/content/en/guide/ask.md", "made",
              "public/index.html", "made",
              "notes.txt", "mine",
              ".git/index", "git",
              "content/en/guide/.ask.md.swp", "vim",
              "content/en/guide/ask.md~", "old",
              "pictures/other.svg", "<svg></svg>"));
      Files.writeString(folder.resolve("profile.yaml"), "name: Ana");
      assertThat(next(watch)).containsExactly("profile.yaml");
    }
  }

  @Test
  void the_public_edition_has_nothing_of_a_profile() throws Exception {
    try (InputWatch watch = watch(false)) {
      Files.writeString(folder.resolve("profile.yaml"), "name: Ana");
      Files.writeString(folder.resolve("drafts/ana/letter.md"), "Dear Ana");
      Files.writeString(folder.resolve("fonts/a.ttf"), "another font");
      assertThat(next(watch)).containsExactly("fonts/a.ttf");
    }
  }

  @Test
  void folders_may_come_and_go() throws Exception {
    try (InputWatch watch = watch(true)) {
      TestFiles.write(folder, Map.of("content/de/guide/new/ask.md", "# Fragen"));
      assertThat(next(watch)).containsExactly("content/de/guide/new/ask.md");
      TestFiles.write(folder, Map.of("content/de/guide/new/ask.md", "# Frage"));
      assertThat(next(watch)).containsExactly("content/de/guide/new/ask.md");
      Files.move(folder.resolve("content/de"), folder.resolve("content/fr"));
      assertThat(next(watch))
          .containsExactly("content/de/guide/new/ask.md", "content/fr/guide/new/ask.md");
    }
  }

  @Test
  void a_folder_that_has_nothing_yet_is_watched_too(@TempDir Path empty) throws Exception {
    WatchedFiles inputs = new WatchedFiles(new SourceRoot(empty, ""), true);
    try (InputWatch watch = new InputWatch(inputs, () -> today)) {
      TestFiles.write(empty, Map.of("profile.yaml", "name: Maya"));
      assertThat(next(watch)).containsExactly("profile.yaml");
    }
  }

  @Test
  void another_day_is_a_change_without_a_file() throws Exception {
    try (InputWatch watch = watch(true)) {
      today = today.plusDays(1);
      assertThat(next(watch)).isEmpty();
    }
  }

  @Test
  void what_changes_while_nobody_waits_is_not_lost() throws Exception {
    try (InputWatch watch = watch(true)) {
      Files.writeString(folder.resolve("profile.yaml"), "name: Ana");
      Files.writeString(folder.resolve("content/en/guide/ask.md"), "# Ask more");
      assertThat(next(watch)).containsExactly("content/en/guide/ask.md", "profile.yaml");
    }
  }
}
