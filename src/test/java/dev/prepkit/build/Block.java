package dev.prepkit.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A block of keys in the schema of a file, with the smallest document that has it.
 *
 * @param above the block that it stands in; nothing for the file itself
 * @param key its key there
 * @param listed whether it is an item of a list
 */
record Block(ReadFile file, Shape shape, Optional<Block> above, String key, boolean listed) {

  private static final JsonMapper JSON = new JsonMapper();

  /** All blocks of a file, the file itself first. */
  static List<Block> of(ReadFile file) {
    List<Block> all = new ArrayList<>();
    collect(new Block(file, Shape.of(file.schema()), Optional.empty(), "", false), all);
    return all;
  }

  private static void collect(Block block, List<Block> all) {
    all.add(block);
    block
        .shape
        .keys()
        .forEach(
            (key, shape) -> {
              shape.block().ifPresent(each -> collect(block.below(key, each, false), all));
              shape.itemBlock().ifPresent(each -> collect(block.below(key, each, true), all));
            });
  }

  private Block below(String name, Shape of, boolean inList) {
    return new Block(file, of, Optional.of(this), name, inList);
  }

  /** The smallest document with this block, and a key more in it. */
  Map<String, Object> with(String name, Object value) {
    Map<String, Object> entries = smallest();
    if (shape.oneOf().contains(name)) {
      entries.keySet().removeAll(shape.oneOf());
    }
    entries.put(name, value);
    return document(entries);
  }

  /** The smallest document with this block, and a key less in it. */
  Map<String, Object> without(String name) {
    Map<String, Object> entries = smallest();
    entries.remove(name);
    return document(entries);
  }

  private Map<String, Object> document(Map<String, Object> entries) {
    if (above.isEmpty()) {
      return entries;
    }
    Map<String, Object> around = above.get().smallest();
    if (listed) {
      List<Object> items = new ArrayList<>();
      if (around.get(key) instanceof List<?> others) {
        items.addAll(others);
      }
      items.add(entries);
      around.put(key, items);
    } else {
      around.put(key, entries);
    }
    return above.get().document(around);
  }

  private Map<String, Object> smallest() {
    return above.isEmpty() ? new LinkedHashMap<>(file.base()) : smallest(shape);
  }

  private static Map<String, Object> smallest(Shape block) {
    Map<String, Object> entries = new LinkedHashMap<>();
    block.needed().forEach(name -> entries.put(name, values(block.keys().get(name)).getFirst()));
    block.oneOf().stream()
        .findFirst()
        .ifPresent(name -> entries.put(name, values(block.keys().get(name)).getFirst()));
    return entries;
  }

  /** What the schema says may stand behind a key: its examples, its words, its smallest block. */
  static List<Object> values(Shape shape) {
    List<Object> values = new ArrayList<>();
    shape.says("examples").ifPresent(list -> list.forEach(each -> values.add(value(each))));
    shape.words().forEach(each -> values.add(value(each)));
    shape.block().ifPresent(each -> values.add(smallest(each)));
    shape.itemBlock().ifPresent(each -> values.add(List.of(smallest(each))));
    shape.says("default").ifPresent(each -> values.add(value(each)));
    return values;
  }

  private static Object value(JsonNode node) {
    return JSON.treeToValue(node, Object.class);
  }

  /** What it is, in a few words. */
  String title() {
    return shape.says("title").orElseThrow().asString();
  }

  /** The keys that lead to it: {@code contacts: meeting}. */
  String path() {
    return above
        .map(Block::path)
        .filter(way -> !way.isEmpty())
        .map(way -> way + ": " + key)
        .orElse(key);
  }

  /** Where it stands, as people would say it: {@code profile.yaml: contacts: meeting}. */
  @Override
  public String toString() {
    return above.map(each -> each + ": " + key).orElse(file.name());
  }
}
