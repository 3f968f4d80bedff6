package dev.prepkit.text;

import dev.prepkit.diagnostic.Located;
import java.util.Optional;

/** Says where a link to another content file leads. */
@FunctionalInterface
public interface LinkResolver {

  /**
   * Resolves a link to a file of the content.
   *
   * @param file the content file that holds the link
   * @param target the link as it was written: {@code ../emails/thank-you.md#top}
   * @return the page's address from the site's root; nothing when the link is broken and reported
   */
  Optional<String> resolve(SourceFile file, Located<String> target);

  /**
   * Finds a picture that a file of the content shows.
   *
   * @return the picture's address from the site's root; nothing where it cannot be shown
   */
  default Optional<String> picture(SourceFile file, Located<String> target) {
    return Optional.empty();
  }
}
