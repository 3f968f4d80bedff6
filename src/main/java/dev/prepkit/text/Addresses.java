package dev.prepkit.text;

import dev.prepkit.diagnostic.Located;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads addresses of pages and of mailboxes, and refuses all that could be something else. */
public final class Addresses {

  private Addresses() {}

  /** The address of a page; what is none is reported. */
  public static Optional<String> web(Fields fields, String key) {
    return fields.locatedText(key).filter(text -> isWeb(fields, text)).map(Located::value);
  }

  /** Whether a text is the address of a page; what is none is reported. */
  public static boolean isWeb(Fields fields, Located<String> text) {
    boolean sound = isWeb(text.value());
    if (!sound) {
      fields.reject(
          text.at(),
          "'" + text.value() + "' is no web address",
          "write it in full, starting with https://");
    }
    return sound;
  }

  /** Whether a text is the full address of a page. */
  public static boolean isWeb(String text) {
    try {
      URI uri = new URI(text);
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The address of a mailbox; what is none is reported. */
  public static Optional<String> mailbox(Fields fields, String key) {
    return fields.locatedText(key).filter(text -> isMailbox(fields, text)).map(Located::value);
  }

  /** Whether a text is the address of a mailbox. */
  public static boolean isMailbox(String text) {
    return Mailbox.is(text);
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
