package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Fields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows names that nobody says so: drafts greet and sign with a name as it is written. */
public final class SpokenName {

  private static final Pattern TURNED = Pattern.compile("([^,]+),\\s*(.+)");

  /** What stands behind a name: {@code PhD}, {@code MSc}, {@code Jr.}, {@code III}. */
  private static final Pattern BEHIND =
      Pattern.compile("\\p{L}+\\.|\\p{Lu}\\p{Ll}?\\p{Lu}+\\p{Ll}*");

  private SpokenName() {}

  /**
   * @param use what drafts do with the name
   */
  static void check(Fields fields, Located<String> name, String use) {
    of(name.value())
        .ifPresent(
            spoken ->
                fields.warn(
                    name.at(),
                    "drafts will " + use + name.value() + "’",
                    "write it as you say it: '" + spoken + "'"));
  }

  /** How a name is said that is written in another way; nothing where it is written so. */
  public static Optional<String> of(String name) {
    Matcher parts = TURNED.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String family = parts.group(1).strip();
    String rest = parts.group(2).strip();
    return Optional.of(isBehind(family, rest) ? family : rest + " " + family);
  }

  private static boolean isBehind(String name, String rest) {
    return name.contains(" ") && BEHIND.matcher(rest.split(",", 2)[0]).matches();
  }
}
