package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.intake.Export;
import dev.prepkit.intake.ExportReader;
import dev.prepkit.intake.Filters;
import dev.prepkit.intake.ImportPlan;
import dev.prepkit.intake.Planner;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Brings people, and the user's own details, from other programs' files into a profile. */
public final class ProfileImport {

  private final ProfileFile profile;
  private final Diagnostics diagnostics;

  /**
   * @param folder that of the user
   */
  public ProfileImport(SourceRoot folder, Diagnostics diagnostics) {
    this.profile = new ProfileFile(folder, diagnostics);
    this.diagnostics = diagnostics;
  }

  /**
   * Works out what would be added, and changes nothing.
   *
   * @throws FaultyInput if one of the files, or the profile, cannot be read
   */
  public ImportPlan plan(List<Path> files, ExportReader.Reading reading, Filters filters)
      throws IOException, FaultyInput {
    SourceFile text = profile.read();
    List<Export> exports = new ArrayList<>();
    for (Path file : files) {
      new ExportReader(reading, diagnostics).read(file, file.toString()).ifPresent(exports::add);
    }
    Fields fields = new YamlReader(diagnostics).read(text).orElseThrow();
    ImportPlan plan = new Planner(fields, filters).plan(exports);
    if (diagnostics.hasErrors()) {
      throw new FaultyInput();
    }
    return plan;
  }

  /** Writes what was worked out: all of it, or nothing. */
  public void write(ImportPlan plan) throws IOException, FaultyInput {
    if (!plan.additions().areNone()) {
      profile.add(plan.additions());
    }
  }
}
