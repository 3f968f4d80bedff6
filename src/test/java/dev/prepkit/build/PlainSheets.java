package dev.prepkit.build;

import dev.prepkit.build.BuildRequest.Wishes;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.library.Priority;
import dev.prepkit.library.Question;
import dev.prepkit.library.QuestionBank;
import dev.prepkit.library.QuestionTags;
import dev.prepkit.print.Paper;
import dev.prepkit.print.SheetRenderer;
import dev.prepkit.text.Fingerprint;
import dev.prepkit.text.Html;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sheets of the plain theme, and banks to print with them. */
final class PlainSheets {

  private static final Path SHIPPED = Path.of("target/classes/dev/prepkit/shipped");
  private static final SourceLocation HERE = SourceLocation.of("here");

  private PlainSheets() {}

  static SheetRenderer on(Paper paper, boolean large) {
    return workshop(paper, large).sheets();
  }

  static Workshop workshop(Paper paper, boolean large) {
    return workshop(new Wishes(Optional.empty(), Optional.of(paper), large, false));
  }

  static Workshop workshop(Wishes wishes) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      Workspace workspace =
          new Workspace(SHIPPED, new SourceRoot(Path.of("src/test"), "test"), diagnostics);
      Settings settings =
          new SettingsReader(workspace.folder(), diagnostics).read(Optional.empty());
      return new WorkshopReader(
              workspace, Fingerprint.of(List.of()), LocalDate.of(2026, 12, 1), diagnostics)
          .read(settings, Look.of(settings).with(wishes))
          .orElseThrow(() -> new AssertionError(diagnostics.all()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static QuestionBank bank(List<String> texts) {
    List<Question> questions = new ArrayList<>();
    for (String text : texts) {
      Priority priority = Priority.values()[questions.size() % 3];
      questions.add(
          new Question(
              "q" + questions.size(),
              text,
              new Question.Asking(priority, 3, false, false),
              QuestionTags.none(),
              "Why.",
              List.of(),
              HERE));
    }
    return new QuestionBank(
        "bank", "A bank", "Questions.", 1, new Html("<p>Text.</p>"), questions, HERE);
  }
}
