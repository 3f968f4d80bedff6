package dev.prepkit.build;

import dev.prepkit.build.OutputFolder.Extent;
import dev.prepkit.kit.OwnDraftReader;
import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Tells whether a whole build would only write again what is there. It looks at the files when it
 * is made, before anything of them is read, so that a change that comes later counts as one.
 */
final class Standing {

  /** What a kit is made of beside what a site for everybody is. */
  private static final List<String> PERSONAL = List.of(Workspace.PROFILE, OwnDraftReader.FOLDER);

  private final UserFiles files;
  private final Optional<Path> output;
  private final Fingerprint common;
  private final Fingerprint before;

  Standing(BuildRequest request, Extent extent) throws IOException {
    this.files = new UserFiles(request.folder().folder());
    this.output = request.output().filter(target -> !request.fresh());
    this.common =
        Fingerprint.of(
            List.of(
                request.program().version().hex(),
                request.wishes().toString(),
                request.today().toString(),
                files.of(Member.COMMON, path -> true).hex()));
    boolean own = extent != Extent.PUBLIC && request.member().isEmpty();
    this.before =
        Fingerprint.of(
            List.of(
                common.hex(),
                extent.name(),
                own ? files.of(PERSONAL, path -> true).hex() : "",
                request.member().isPresent() ? of(request.member().get()) : ""));
  }

  private static String of(Member member) throws IOException {
    List<String> parts = new ArrayList<>(List.of(member.profile().fingerprint().hex()));
    if (member.folder().isPresent()) {
      UserFiles own = new UserFiles(member.folder().get().folder());
      parts.add(own.of(List.of(OwnDraftReader.FOLDER), path -> true).hex());
    }
    return Fingerprint.of(parts).hex();
  }

  /** How large the files are that stand; nothing where a build has something to do. */
  Optional<SortedMap<String, Long>> sizes() throws IOException {
    if (output.filter(Manifest::isIn).isEmpty()) {
      return Optional.empty();
    }
    try {
      Manifest earlier = Manifest.read(output.get());
      boolean same =
          earlier.inputs().isPresent()
              && earlier.inputs().get().equals(inputs(earlier.inputs().get().pictures()));
      return same && earlier.isWhole(output.get())
          ? Optional.of(earlier.sizes(output.get()))
          : Optional.empty();
    } catch (NoSuchFileException goneMeanwhile) {
      return Optional.empty();
    }
  }

  /** What the next build is to compare with. */
  Inputs inputs(Settings settings) throws IOException {
    return inputs(settings.branding().sources());
  }

  private Inputs inputs(List<String> pictures) throws IOException {
    return new Inputs(with(pictures, before), pictures);
  }

  /** What the parts of a build have in common, whoever and for whomever it is. */
  Fingerprint common(Settings settings) throws IOException {
    return with(settings.branding().sources(), common);
  }

  private Fingerprint with(List<String> pictures, Fingerprint rest) throws IOException {
    return Fingerprint.of(List.of(rest.hex(), files.of(pictures, path -> true).hex()));
  }
}
