package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Fields;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads addresses of pages and of mailboxes, and refuses all that could be something else. */
final class Addresses {

  private Addresses() {}

  static Optional<String> web(Fields fields, String key) {
    return fields.locatedText(key).filter(text -> isWeb(fields, text)).map(Located::value);
  }

  static boolean isWeb(Fields fields, Located<String> text) {
    boolean sound = isWeb(text.value());
    if (!sound) {
      fields.reject(
          text.at(),
          "'" + text.value() + "' is no web address",
          "write it in full, starting with https://");
    }
    return sound;
  }

  private static boolean isWeb(String text) {
    try {
      URI uri = new URI(text);
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  static Optional<String> mailbox(Fields fields, String key) {
    return fields.locatedText(key).filter(text -> isMailbox(fields, text)).map(Located::value);
  }

  private static boolean isMailbox(Fields fields, Located<String> text) {
    boolean sound = Mailbox.is(text.value());
    if (!sound) {
      fields.reject(
          text.at(), "'" + text.value() + "' is no e-mail address", "write it as name@example.org");
    }
    return sound;
  }
}
