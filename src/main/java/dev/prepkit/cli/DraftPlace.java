package dev.prepkit.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the place of a text says about it: {@code my-kits/drafts/jonas/thank-you.md}.
 *
 * @param folder the user's folder
 */
record DraftPlace(Path folder, Optional<String> contact) {

  private static final String DRAFTS = "drafts";

  /** What somebody says comes before what the place says. */
  static DraftPlace of(String file, Optional<Path> folder, Optional<String> contact) {
    Path path = Path.of(file).toAbsolutePath().normalize();
    Optional<Path> home = Optional.ofNullable(path.getParent());
    Optional<Path> drafts =
        home.map(Path::getParent).filter(above -> above.endsWith(DRAFTS)).map(Path::getParent);
    return new DraftPlace(
        folder.or(() -> drafts).orElse(Path.of(".")),
        contact.or(() -> drafts.flatMap(above -> home).map(Path::getFileName).map(Path::toString)));
  }
}
