package dev.prepkit.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says of one value, with all that it refers to.
 *
 * @param node as it is written
 * @param definitions what it may refer to
 */
record Shape(JsonNode node, JsonNode definitions) {

  static Shape of(EditorSchema schema) {
    return new Shape(schema.node(), schema.node().path("definitions"));
  }

  /** This one, and all that it is made of or may be. */
  List<Shape> all() {
    List<Shape> all = new ArrayList<>(List.of(this));
    if (node.has("$ref")) {
      String name = node.get("$ref").asString().replace("#/definitions/", "");
      all.addAll(at(definitions.required(name)).all());
    }
    Stream.of("allOf", "anyOf")
        .flatMap(word -> node.path(word).valueStream())
        .forEach(part -> all.addAll(at(part).all()));
    return all;
  }

  private Shape at(JsonNode part) {
    return new Shape(part, definitions);
  }

  /** A word of the schema, from wherever it says it first. */
  Optional<JsonNode> says(String word) {
    return all().stream()
        .map(Shape::node)
        .filter(each -> each.has(word))
        .map(n -> n.get(word))
        .findFirst();
  }

  /** The block of keys that it is, or may be. */
  Optional<Shape> block() {
    return all().stream().filter(each -> each.node.has("properties")).findFirst();
  }

  /** The block of keys that its items are, or may be. */
  Optional<Shape> itemBlock() {
    return items().flatMap(Shape::block);
  }

  /** What an item is, where it is a list. */
  Optional<Shape> items() {
    return all().stream()
        .filter(each -> each.node.has("items"))
        .map(each -> each.at(each.node.get("items")))
        .findFirst();
  }

  /** Whether it may be a list. */
  boolean isList() {
    return node.path("type").toString().contains("array");
  }

  /** What it may be in place of a block, in words. */
  Optional<String> otherwise() {
    return node.path("anyOf")
        .valueStream()
        .map(this::at)
        .filter(each -> each.block().isEmpty())
        .flatMap(each -> each.says("title").stream())
        .map(JsonNode::asString)
        .findFirst();
  }

  /** The keys of a block, in the order of the schema. */
  Map<String, Shape> keys() {
    Map<String, Shape> keys = new LinkedHashMap<>();
    node.path("properties")
        .properties()
        .forEach(each -> keys.put(each.getKey(), at(each.getValue())));
    return keys;
  }

  /** The keys of a block that have to be there. */
  List<String> needed() {
    return texts(node.path("required"));
  }

  /** The keys of a block of which one has to be there, and no other. */
  List<String> oneOf() {
    return node.path("oneOf")
        .valueStream()
        .flatMap(way -> texts(way.path("required")).stream())
        .toList();
  }

  /** The words that it may be; empty where it is free. */
  List<JsonNode> words() {
    return says("enum").map(words -> words.valueStream().toList()).orElse(List.of());
  }

  static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
