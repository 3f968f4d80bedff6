package dev.prepkit.build;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One of the schemas, and the validator that an editor would ask. */
record EditorSchema(String name, JsonNode node, Schema validator) {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
  private static final JsonMapper JSON = new JsonMapper();

  static EditorSchema of(String name) {
    try {
      return of(name, JSON.readTree(EditorSchemas.text(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EditorSchema of(String name, JsonNode node) {
    return new EditorSchema(name, node, REGISTRY.getSchema(node.toString(), InputFormat.JSON));
  }

  /** The schema of the facts below a heading, which stand in the schema of the front matter. */
  EditorSchema facts() {
    ObjectNode facts = node.path("definitions").path("facts").deepCopy().asObject();
    facts.set("definitions", node.path("definitions"));
    return of(name + " facts", facts);
  }

  /** What an editor would underline in a YAML file. */
  List<String> faults(String yaml) {
    return faults(parsed(yaml));
  }

  /** What an editor would underline in a document, each with its place. */
  List<String> faults(Object document) {
    return validator.validate(JSON.<JsonNode>valueToTree(document)).stream()
        .map(Object::toString)
        .toList();
  }

  /** YAML as an editor understands it (1.2, core schema). */
  static Object parsed(String yaml) {
    Object document =
        new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    return document == null ? Map.of() : document;
  }

  /** The front matter of a Markdown file. */
  static String front(Path file) throws IOException {
    String text = Files.readString(file);
    return text.substring(4, text.indexOf("\n---", 4) + 1);
  }
}
