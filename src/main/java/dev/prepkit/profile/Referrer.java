package dev.prepkit.profile;

import dev.prepkit.diagnostic.SourceLocation;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Who gave the user the name of a contact.
 *
 * @param mayBeNamed whether the user wrote that they may use the name (rule H1)
 * @param asked whether the user wrote what they said, be it yes or no
 * @param contact their id, where they are a contact of the profile too
 * @param email where thanks can be sent (rule I4)
 */
public record Referrer(
    String name,
    boolean mayBeNamed,
    boolean asked,
    Optional<String> contact,
    Optional<String> email,
    SourceLocation at) {

  /** The same for the same person, and for nobody else. */
  public String key() {
    return contact.map(Referrer::keyOf).orElse("name " + folded(name));
  }

  /** The key of a contact who gave the user a name. */
  public static String keyOf(String contactId) {
    return "contact " + contactId;
  }

  /** One spelling for a name in any case and width. */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }
}
