package dev.prepkit.text;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes fields of values that stand somewhere else than in YAML, each with its place. */
public final class FieldsBuilder {

  private final SourceLocation at;
  private final SourceLocation keys;
  private final Map<String, List<YamlValue>> values = new LinkedHashMap<>();
  private final Map<String, FieldsBuilder> blocks = new LinkedHashMap<>();
  private final Map<String, List<FieldsBuilder>> lists = new LinkedHashMap<>();

  /**
   * @param at where the fields start
   * @param keys where all their keys stand: the header of a table
   */
  public FieldsBuilder(SourceLocation at, SourceLocation keys) {
    this.at = at;
    this.keys = keys;
  }

  /**
   * Adds a value; several with the same path are a list.
   *
   * @param path the key, behind those of the blocks that it stands in: {@code meeting.when}
   */
  public void put(String path, Located<String> value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      values
          .computeIfAbsent(path, key -> new ArrayList<>())
          .add(new YamlValue.Scalar(value.value(), value.at()));
    } else {
      blocks
          .computeIfAbsent(path.substring(0, dot), key -> new FieldsBuilder(value.at(), keys))
          .put(path.substring(dot + 1), value);
    }
  }

  /** Adds a block to the list below a key. */
  public void add(String key, FieldsBuilder item) {
    lists.computeIfAbsent(key, each -> new ArrayList<>()).add(item);
  }

  /** The fields; what is wrong with them is reported when they are read. */
  public Fields build(Diagnostics diagnostics) {
    return new Fields(mapping(), Voices.of(at.file(), Voice.PLAIN), diagnostics, Optional.of(keys));
  }

  private YamlValue.Mapping mapping() {
    Map<String, Located<YamlValue>> entries = new LinkedHashMap<>();
    values.forEach((key, all) -> entries.put(key, located(one(all))));
    blocks.forEach((key, block) -> entries.put(key, located(block.mapping())));
    lists.forEach(
        (key, items) ->
            entries.put(
                key,
                located(
                    new YamlValue.Sequence(
                        items.stream().<YamlValue>map(FieldsBuilder::mapping).toList(),
                        items.getFirst().at))));
    return new YamlValue.Mapping(entries, at);
  }

  private static YamlValue one(List<YamlValue> all) {
    return all.size() == 1 ? all.getFirst() : new YamlValue.Sequence(all, all.getFirst().at());
  }

  private static Located<YamlValue> located(YamlValue value) {
    return new Located<>(value, value.at());
  }
}
