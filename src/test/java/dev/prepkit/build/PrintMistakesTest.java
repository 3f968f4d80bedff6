package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import dev.prepkit.build.BuildRequest.Program;
import dev.prepkit.build.BuildRequest.Wishes;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Fingerprint;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a theme maker reads about mistakes in print templates: {@code print-mistakes/expected.txt}.
 * To write it anew: {@code mvn test -Dtest=PrintMistakesTest -Dgolden=write}, then read it.
 */
class PrintMistakesTest {

  private static final Path MISTAKES = Path.of("src/test/resources/print-mistakes");
  private static final Path SHIPPED = Path.of("target/classes/dev/prepkit/shipped");

  @TempDir Path folder;

  private static Diagnostics sheets(Path folder, Optional<Path> output, String... banks)
      throws IOException, FaultyInput {
    Diagnostics diagnostics = new Diagnostics();
    sheets(folder, output, diagnostics, banks);
    return diagnostics;
  }

  private static void sheets(
      Path folder, Optional<Path> output, Diagnostics diagnostics, String... banks)
      throws IOException, FaultyInput {
    List<Located<String>> wanted =
        List.of(banks).stream()
            .map(bank -> new Located<>(bank, SourceLocation.of("bank")))
            .toList();
    new Build(
            new BuildRequest(
                new Program(SHIPPED, Fingerprint.of(List.of())),
                new SourceRoot(folder, "."),
                output,
                new Wishes(Optional.empty(), Optional.empty(), false, false),
                List.of(),
                wanted,
                LocalDate.of(2026, 12, 1),
                false),
            diagnostics)
        .sheets();
  }

  private static String text(Diagnostics diagnostics) {
    return diagnostics.all().stream().map(each -> each + "\n").collect(Collectors.joining());
  }

  @Test
  void a_mistake_in_a_print_template_is_named_once_with_its_place()
      throws IOException, FaultyInput {
    String found = text(sheets(MISTAKES, Optional.empty(), "culture", "skills"));

    Path expected = MISTAKES.resolve("expected.txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  private Path theme(String body) {
    return TestFiles.write(
        folder.resolve("in"),
        Map.of(
            "prepkit.yaml",
            "theme: ours\n",
            "themes/ours/theme.yaml",
            "title: Ours\nextends: plain\n",
            "themes/ours/print/question-sheet.html",
            "<html lang=\"en\">\n<head><title>{{title}}</title></head>\n<body>"
                + body
                + "</body></html>"));
  }

  @Test
  void a_sheet_that_cannot_be_laid_out_is_an_error_at_its_template() {
    Path input =
        theme(
            "<p>colour</p>\n<table><tr style=\"position: absolute; colr: red\"><td>x</td></tr></table>");
    Path output = folder.resolve("out");
    Diagnostics diagnostics = new Diagnostics();

    assertThatThrownBy(() -> sheets(input, Optional.of(output), diagnostics, "culture"))
        .isInstanceOf(FaultyInput.class);
    assertThat(TestFiles.messages(diagnostics))
        .containsExactly(
            "themes/ours/print/question-sheet.html:3:1: error: the sheet could not be laid out,"
                + " as on sheets/culture.pdf",
            "themes/ours/print/question-sheet.html:4:39: warning: 'colr: red' does nothing on paper");
    assertThat(output).doesNotExist();
  }

  @Test
  void a_picture_of_the_theme_is_shown_and_a_link_out_of_it_is_not() throws Exception {
    Path input = theme("<img src=\"assets/dot.png\" alt=\"A dot\"><p>{{title}}</p>");
    Path assets = input.resolve("themes/ours/assets");
    Files.createDirectories(assets);
    Files.copy(MISTAKES.resolve("themes/ours/assets/logos.png"), assets.resolve("dot.png"));

    assertThat(sheets(input, Optional.of(folder.resolve("out")), "culture").all()).isEmpty();
    assertThat(Run.files(folder.resolve("out"))).containsKey("sheets/culture.pdf");

    Files.move(assets.resolve("dot.png"), folder.resolve("secret.png"));
    Files.createSymbolicLink(assets.resolve("dot.png"), folder.resolve("secret.png"));
    Diagnostics diagnostics = new Diagnostics();
    assertThatThrownBy(() -> sheets(input, Optional.empty(), diagnostics, "culture"))
        .isInstanceOf(FaultyInput.class);
    assertThat(text(diagnostics)).contains("dot.png: error: this link leads out of its folder");
  }
}
