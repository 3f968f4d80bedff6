package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.links.LinkCheck;
import dev.prepkit.print.EarlierSheets;
import dev.prepkit.print.SheetRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Renders an edition and brings its files to where they belong, if nothing is wrong with it. */
final class Delivery {

  /** What an edition consists of. */
  @FunctionalInterface
  interface Recipe {
    void render(Edition edition) throws IOException;
  }

  private final BuildRequest request;
  private final Workspace workspace;
  private final Optional<Commons> commons;
  private final Diagnostics diagnostics;

  Delivery(
      BuildRequest request,
      Workspace workspace,
      Optional<Commons> commons,
      Diagnostics diagnostics) {
    this.request = request;
    this.workspace = workspace;
    this.commons = commons;
    this.diagnostics = diagnostics;
  }

  /**
   * Makes all files; where there is no output, only to see what is wrong.
   *
   * @throws FaultyInput if something is: nothing is written then
   */
  BuildReport deliver(Workshop workshop, Scope scope, Recipe recipe)
      throws IOException, FaultyInput {
    stopOnErrors();
    if (request.output().isEmpty()) {
      return render(workshop, recipe, file -> {}, workshop.sheets().forCheck());
    }
    Path target = request.output().get();
    try (OutputFolder folder = new OutputFolder(target, scope)) {
      if (request.fresh()) {
        folder.reuseNothing();
      }
      BuildReport report = render(workshop, recipe, folder, sheets(workshop, folder));
      folder.taken().forEach(this::warnOfTaken);
      boolean silent = report.isSilent() && diagnostics.all().isEmpty();
      folder.swap(scope.inputs().filter(inputs -> silent));
      return report.with(folder.changes());
    }
  }

  private SheetRenderer sheets(Workshop workshop, OutputFolder folder) {
    EarlierSheets earlier = folder.earlierSheets();
    return workshop
        .sheets()
        .using(of -> commons.flatMap(all -> all.find(of)).or(() -> earlier.find(of)));
  }

  private void warnOfTaken(Path file) {
    diagnostics.warning(
        SourceLocation.of(file.toString()),
        "this file was changed since it was made, so it stays as it is",
        "move it away, and build again to get the new one");
  }

  private BuildReport render(Workshop workshop, Recipe recipe, FileSink files, SheetRenderer sheets)
      throws IOException, FaultyInput {
    PrintProblems problems =
        new PrintProblems(workspace, workshop.themeFiles().paths("", ""), diagnostics);
    LinkCheck links = new LinkCheck(workshop.sources(), files::kept, diagnostics);
    FileSink all = commons.map(shared -> files.seenBy(shared::keep)).orElse(files);
    Edition edition = new Edition(workshop, sheets, all, links, problems);
    recipe.render(edition);
    problems.reportTheme();
    links.report();
    stopOnErrors();
    return edition.report();
  }

  private void stopOnErrors() throws FaultyInput {
    if (diagnostics.hasErrors()) {
      throw new FaultyInput();
    }
  }
}
