package dev.prepkit.build;

import dev.prepkit.profile.Contact;
import dev.prepkit.site.SiteRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The pages of contacts that an earlier build left, where this one keeps them.
 *
 * @param folder of a partial build; a whole one keeps nothing
 */
record EarlierPages(Optional<Path> folder) {

  boolean has(Contact contact) {
    return folder.filter(output -> isInside(output, file(output, contact))).isPresent();
  }

  /** The markup of a page that is there. */
  String markup(Contact contact) throws IOException {
    return Files.readString(file(folder.orElseThrow(), contact));
  }

  private static Path file(Path output, Contact contact) {
    return output.resolve(SiteRenderer.addressOf(contact.id()));
  }

  private static boolean isInside(Path output, Path file) {
    try {
      return file.toRealPath().startsWith(output.toRealPath());
    } catch (IOException missing) {
      return false;
    }
  }
}
