package dev.prepkit.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a file of texts is in the language of the kit.
 *
 * @param all the keys of its texts, like {@code audiences.student}
 * @param missing those that another language stands in for
 */
public record Translated(List<String> all, List<String> missing) {

  public Translated {
    all = List.copyOf(all);
    missing = List.copyOf(missing);
  }

  public static Translated of(Fields fields) {
    List<String> all = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    collect(fields.mapping(), "", fields.voices(), all, missing);
    return new Translated(all, missing);
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
