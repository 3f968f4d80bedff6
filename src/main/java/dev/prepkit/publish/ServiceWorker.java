package dev.prepkit.publish;

import dev.prepkit.text.Fingerprint;
import dev.prepkit.text.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The script that shows the site without a network. Pages and what they need are kept from the
 * first visit on; of a PDF only what somebody opened. Its version depends on the files and on
 * nothing else, so readers fetch anew what changed, and only then.
 */
public final class ServiceWorker {

  /** Where it lies below the site's root. */
  public static final String PATH = "service-worker.js";

  private static final Pattern SAVED =
      Pattern.compile(
          ".*\\.html|assets/.*\\.(css|js|svg|png|jpe?g|webp|avif|gif|ico|woff2?|ttf|otf)");
  private static final Pattern LATER = Pattern.compile(".*\\.(pdf|ics)");
  private static final int DIGITS = 16;

  private ServiceWorker() {}

  /**
   * Writes it.
   *
   * @param hashes of all files of the site, by path
   */
  public static String of(SortedMap<String, Fingerprint> hashes) {
    List<String> saved = paths(hashes, SAVED);
    return "const version = "
        + Json.text(version(hashes, saved))
        + ";\nconst saved = "
        + Json.texts(saved)
        + ";\nconst later = "
        + Json.texts(paths(hashes, LATER))
        + ";\n\n"
        + script();
  }

  private static List<String> paths(SortedMap<String, Fingerprint> hashes, Pattern which) {
    return hashes.keySet().stream().filter(path -> which.matcher(path).matches()).toList();
  }

  private static String version(SortedMap<String, Fingerprint> hashes, List<String> saved) {
    String all =
        saved.stream()
            .map(path -> path + "\n" + hashes.get(path).hex() + "\n")
            .collect(Collectors.joining());
    return Fingerprint.of(all.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
  }

  private static String script() {
    try (InputStream in = ServiceWorker.class.getResourceAsStream(PATH)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
