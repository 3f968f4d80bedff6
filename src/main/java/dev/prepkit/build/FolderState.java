package dev.prepkit.build;

import dev.prepkit.build.BuildRequest.Program;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.Severity;
import dev.prepkit.print.FontShelf;
import dev.prepkit.profile.Preferences;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import dev.prepkit.text.Languages;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.Spelling;
import dev.prepkit.theme.Theme;
import dev.prepkit.theme.ThemeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * How a user's folder stands, before anything is built in it.
 *
 * @param contacts how many are in the profile; nothing where there is none that can be read
 * @param theme its name
 * @param faces fonts for paper, or nothing where the theme has errors
 * @param ownFaces those of them that lie in the user's folder
 * @param errors in the profile, the settings and the theme
 */
public record FolderState(
    Optional<Integer> contacts, String theme, Optional<Integer> faces, int ownFaces, long errors) {

  /**
   * What an output folder holds of ours.
   *
   * @param files how many a build wrote
   * @param changed how many of these were changed or removed since
   */
  public record Output(int files, int changed) {}

  /** Looks at a folder; nothing in it needs to be right. */
  public static FolderState of(Program program, SourceRoot folder) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Workspace workspace = new Workspace(program.shipped(), folder, diagnostics);
    Settings settings =
        new SettingsReader(workspace.folder(), diagnostics).read(workspace.settings());
    Optional<SourceFile> file = workspace.hasProfile() ? workspace.profile() : Optional.empty();
    Optional<Profile> profile =
        file.flatMap(new ProfileReader(diagnostics, settings.policies())::read);
    Languages languages = languages(settings, profile.map(Profile::preferences));
    Optional<Theme> theme =
        new ThemeReader(workspace.themeShelves(Spelling.AS_WRITTEN), diagnostics)
            .read(settings.theme(), languages);
    Optional<FontShelf> fonts =
        theme.isPresent()
            ? Optional.of(new FontReader(theme.get(), diagnostics).read(workspace.folder()))
            : Optional.empty();
    return new FolderState(
        profile.map(each -> each.contacts().size()),
        settings.theme().value(),
        fonts.map(shelf -> shelf.faces().size() + shelf.spares().size()),
        workspace.folder().paths("fonts", "").size(),
        diagnostics.count(Severity.ERROR));
  }

  private static Languages languages(Settings settings, Optional<Preferences> preferences) {
    Located<Locale> locale = preferences.map(Preferences::locale).orElse(settings.locale());
    return Languages.of(locale.value());
  }

  /** What is in an output folder; nothing where no build was. */
  public static Optional<Output> output(Path folder) throws IOException {
    if (!Manifest.isIn(folder)) {
      return Optional.empty();
    }
    Manifest manifest = Manifest.read(folder);
    int changed = 0;
    for (String path : manifest.files().keySet()) {
      Path file = folder.resolve(path);
      if (!Files.exists(file) || !manifest.isUnchanged(path, file)) {
        changed++;
      }
    }
    return Optional.of(new Output(manifest.files().size(), changed));
  }
}
