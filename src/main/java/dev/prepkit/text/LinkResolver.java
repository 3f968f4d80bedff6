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
}
