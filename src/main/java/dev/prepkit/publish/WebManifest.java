package dev.prepkit.publish;

import dev.prepkit.text.Json;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a phone needs to know to keep the site among its programs (W3C, Web Application Manifest).
 *
 * @param direction {@code ltr} or {@code rtl}
 * @param ground the colour behind the pages, as {@code #rrggbb}
 */
public record WebManifest(
    String title, String description, String language, String direction, String ground) {

  /** Where it lies below the site's root. */
  public static final String PATH = "manifest.webmanifest";

  /**
   * {@code icon.svg}, {@code icon-192.png}; {@code icon-maskable-512.png} may be cut to a circle.
   */
  private static final Pattern ICON =
      Pattern.compile("assets/icon(-maskable)?(?:\\.svg|-(\\d+)\\.png)");

  /**
   * Writes it.
   *
   * @param files of the site, among them its icons
   */
  public String text(Collection<String> files) {
    List<String> icons =
        files.stream().map(ICON::matcher).filter(Matcher::matches).map(WebManifest::icon).toList();
    return """
        {
          "name": %s,
          "short_name": %s,
          "description": %s,
          "lang": %s,
          "dir": %s,
          "id": "./",
          "start_url": "index.html",
          "scope": "./",
          "display": "minimal-ui",
          "background_color": %s,
          "theme_color": %s,
          "icons": [
            %s
          ]
        }
        """
        .formatted(
            Json.text(title),
            Json.text(title),
            Json.text(description),
            Json.text(language),
            Json.text(direction),
            Json.text(ground),
            Json.text(ground),
            String.join(",\n    ", icons));
  }

  private static String icon(Matcher file) {
    boolean drawing = file.group(2) == null;
    return "{\"src\": %s, \"sizes\": \"%s\", \"type\": \"%s\", \"purpose\": \"%s\"}"
        .formatted(
            Json.text(file.group()),
            drawing ? "any" : file.group(2) + "x" + file.group(2),
            drawing ? "image/svg+xml" : "image/png",
            file.group(1) == null ? "any" : "maskable");
  }
}
