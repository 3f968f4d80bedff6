package dev.prepkit.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How much is in the language of the kit.
 *
 * @param all the names of its texts: files, or keys like {@code audiences.student}
 * @param missing those that another language stands in for
 */
public record Translated(List<String> all, List<String> missing) {

  /** So many missing texts are named; the others are counted. */
  private static final int EXAMPLES = 5;

  public Translated {
    all = List.copyOf(all);
    missing = List.copyOf(missing);
  }

  /** The texts of one file. */
  public static Translated of(Fields fields) {
    List<String> all = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    collect(fields.mapping(), "", fields.voices(), all, missing);
    return new Translated(all, missing);
  }

  public boolean isWhole() {
    return missing.isEmpty();
  }

  /** Like {@code 3 of 40}. */
  public String count() {
    return missing.size() + " of " + all.size();
  }

  /** The first few that are missing, and how many more there are. */
  public String examples() {
    String first = String.join(", ", missing.subList(0, Math.min(EXAMPLES, missing.size())));
    int more = missing.size() - EXAMPLES;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private static void collect(
      YamlValue.Mapping block,
      String before,
      Voices voices,
      List<String> all,
      List<String> missing) {
    block
        .entries()
        .forEach(
            (key, entry) -> {
              if (entry.value() instanceof YamlValue.Mapping inner) {
                collect(inner, before + key + ".", voices, all, missing);
                return;
              }
              all.add(before + key);
              if (voices.at(entry.at()).isBorrowed()) {
                missing.add(before + key);
              }
            });
  }
}
