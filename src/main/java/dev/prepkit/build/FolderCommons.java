package dev.prepkit.build;

import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What builds of one folder, one after the other, have in common: all but the profile and the
 * drafts, until somebody changes it.
 */
public final class FolderCommons {

  private record Held(Fingerprint madeOf, Commons commons) {}

  private Optional<Held> held = Optional.empty();

  /** For the next build; it looks at the files before that reads them. */
  public Commons of(BuildRequest request) throws IOException {
    Fingerprint madeOf = madeOf(request);
    Held known =
        held.filter(last -> last.madeOf().equals(madeOf))
            .orElseGet(() -> new Held(madeOf, new Commons()));
    held = Optional.of(known);
    return known.commons();
  }

  private static Fingerprint madeOf(BuildRequest request) throws IOException {
    UserFiles files = new UserFiles(request.folder().folder());
    return Fingerprint.of(
        List.of(
            request.today().toString(),
            files.of(new WatchedFiles(request.folder(), false).files(), path -> true).hex()));
  }
}
