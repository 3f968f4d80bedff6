package dev.prepkit.cli;

import dev.prepkit.build.BuildRequest.Program;
import dev.prepkit.build.FolderState;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at a user's folder, and at the output in it. */
final class FolderExamination {

  private static final String PROFILE = "profile.yaml";
  private static final String GIT = ".git";

  /** In bytes: kits of some hundred contacts. */
  private static final long ENOUGH_ROOM = 200_000_000;

  private static final double GIGA = 1e9;

  /** Parts of paths that some services send to other computers. */
  private static final List<String> CLOUDS =
      List.of("dropbox", "onedrive", "google drive", "icloud", "nextcloud");

  private final SourceRoot folder;
  private final Path output;

  FolderExamination(SourceRoot folder, Path output) {
    this.folder = folder;
    this.output = output;
  }

  List<Remark> remarks(Program program) throws IOException {
    List<Remark> remarks = new ArrayList<>();
    FolderState state = FolderState.of(program, folder);
    remarks.add(profile(state));
    remarks.add(fonts(state));
    remarks.add(output());
    remarks.add(room());
    privacy().ifPresent(remarks::add);
    return remarks;
  }

  private Remark profile(FolderState state) {
    if (state.errors() > 0) {
      return Remark.wrong(
          "Folder",
          folder.label() + " has " + BuildSummary.count(state.errors(), "error"),
          "See them with: prepkit check " + folder.label());
    }
    String theme = "; the theme is " + state.theme();
    return state
        .contacts()
        .map(
            count ->
                Remark.fine(
                    "Folder", PROFILE + " has " + BuildSummary.count(count, "contact") + theme))
        .orElse(
            Remark.note(
                "Folder",
                "there is no " + PROFILE + theme,
                "Start one with: prepkit init. A guide for everybody needs none."));
  }

  private static Remark fonts(FolderState state) {
    String own = state.ownFaces() == 0 ? "" : ", with your own from 'fonts'";
    return state
        .faces()
        .map(count -> Remark.fine("Fonts", count + " for sheets" + own))
        .orElse(Remark.wrong("Fonts", "the theme cannot be read", "prepkit check says why."));
  }

  private Remark output() throws IOException {
    Path place = existing(output);
    if (!Files.isDirectory(place) || !Files.isWritable(place)) {
      return Remark.wrong(
          "Output", "nothing can be written in " + place, "Name another folder with -o.");
    }
    Optional<FolderState.Output> built = FolderState.output(output);
    if (built.isEmpty()) {
      return Remark.fine("Output", "nothing was built in " + output + " yet");
    }
    String files = BuildSummary.count(built.get().files(), "file") + " in " + output;
    return built.get().changed() == 0
        ? Remark.fine("Output", files)
        : Remark.note(
            "Output",
            files + "; " + built.get().changed() + " of them changed or removed since",
            "What you changed stays as it is. Move it away to get a new one.");
  }

  private Remark room() {
    long bytes = existing(output).toFile().getUsableSpace();
    String found = String.format(Locale.ROOT, "%.1f GB are free", bytes / GIGA);
    return bytes < ENOUGH_ROOM
        ? Remark.wrong("Disk", found, "Make room: old files stand until new ones are whole.")
        : Remark.fine("Disk", found);
  }

  /** The nearest folder that is there. */
  private static Path existing(Path path) {
    Path place = path.toAbsolutePath().normalize();
    while (!Files.exists(place)) {
      place = place.getParent();
    }
    return place;
  }

  /** Where somebody else could come to see the profile. */
  private Optional<Remark> privacy() throws IOException {
    Path place = folder.folder().toAbsolutePath().normalize();
    if (!Files.exists(place.resolve(PROFILE))) {
      return Optional.empty();
    }
    String path = place.toString().toLowerCase(Locale.ROOT);
    if (CLOUDS.stream().anyMatch(path::contains)) {
      return Optional.of(
          Remark.note(
              "Privacy",
              "this folder seems to be sent to a cloud service",
              "What you write about people goes there too. Keep it where you would keep letters."));
    }
    return inGit(place) && !isIgnored(place)
        ? Optional.of(
            Remark.note(
                "Privacy",
                "git keeps " + PROFILE + ", with all you write about people",
                "Write 'profile.yaml', 'drafts/' and 'output/' into .gitignore here."))
        : Optional.of(Remark.fine("Privacy", "the profile stays in this folder"));
  }

  private static boolean inGit(Path place) {
    return Stream.iterate(place, folder -> folder != null, Path::getParent)
        .anyMatch(folder -> Files.exists(folder.resolve(GIT)));
  }

  private static boolean isIgnored(Path place) throws IOException {
    Path rules = place.resolve(".gitignore");
    return Files.isRegularFile(rules)
        && Files.readAllLines(rules).stream()
            .map(line -> line.strip().replaceFirst("^/", ""))
            .anyMatch(List.of(PROFILE, "*", "*.yaml")::contains);
  }
}
