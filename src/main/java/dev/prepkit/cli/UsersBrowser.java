package dev.prepkit.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The browser that the user has chosen. */
final class UsersBrowser {

  private UsersBrowser() {}

  /**
   * Opens an address in it; {@code java.awt.Desktop} could too, but takes a screen and a second.
   *
   * @throws IOException when the system has no program for that
   */
  static void open(URI address) throws IOException {
    new ProcessBuilder(command(System.getProperty("os.name"), address))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** How a system opens an address. */
  static List<String> command(String system, URI address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
  }
}
