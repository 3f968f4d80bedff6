package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Json;
import dev.prepkit.text.Slug;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.SourceTree;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that a folder adds to those of the shipped content, for the schemas of its editor. */
final class FolderWords {

  /** The blocks of {@code vocabulary.yaml}, and what schemas call a word of each. */
  private static final Map<String, String> GROUPS =
      Map.of(
          "audiences", "audience",
          "seniorities", "seniority",
          "subjects", "subject",
          "moments", "moment",
          "connections", "connection",
          "channels", "channel",
          "stations", "station",
          "findings", "finding-kind");

  private final Map<String, SortedMap<String, String>> words = new TreeMap<>();

  private FolderWords() {}

  /** A folder that has nothing of its own. */
  static FolderWords none() {
    return new FolderWords();
  }

  /** Reads those of all languages; a file that cannot be read is reported. */
  static FolderWords read(SourceRoot folder, Diagnostics diagnostics) throws IOException {
    FolderWords words = new FolderWords();
    SourceTree tree = new SourceTree(List.of(folder), diagnostics);
    YamlReader yaml = new YamlReader(diagnostics);
    for (String path : tree.paths("content", ".yaml")) {
      if (path.endsWith("/vocabulary.yaml")) {
        tree.read(path).flatMap(yaml::read).ifPresent(words::addGroups);
      } else if (path.endsWith("/origins.yaml")) {
        tree.read(path).flatMap(yaml::read).ifPresent(block -> words.add("origin", block));
      }
    }
    return words;
  }

  private void addGroups(Fields vocabulary) {
    GROUPS.forEach((group, name) -> vocabulary.fields(group).ifPresent(block -> add(name, block)));
  }

  private void add(String name, Fields block) {
    SortedMap<String, String> all = words.computeIfAbsent(name, key -> new TreeMap<>());
    block.keys().stream().filter(Slug::isSlug).forEach(word -> all.put(word, label(block, word)));
  }

  private static String label(Fields block, String word) {
    return block.isBlock(word)
        ? block.fields(word).flatMap(each -> each.optionalText("label")).orElse(word)
        : block.optionalText(word).orElse(word);
  }

  /** A schema that knows these words as well. */
  String in(String schema) {
    String text = schema;
    for (Map.Entry<String, SortedMap<String, String>> group : words.entrySet()) {
      for (Map.Entry<String, String> word : group.getValue().entrySet()) {
        text = with(text, group.getKey(), word);
      }
    }
    return text;
  }

  private static String with(String schema, String name, Map.Entry<String, String> word) {
    Matcher definition = definition(name).matcher(schema);
    String quoted = Json.text(word.getKey());
    if (!definition.find() || definition.group("words").contains(quoted)) {
      return schema;
    }
    return new StringBuilder(schema)
        .insert(definition.end(), Json.text(word.getValue()) + ", ")
        .insert(definition.start("words"), quoted + ", ")
        .toString();
  }

  /** The beginning of a definition, up to the first meaning of its words. */
  private static Pattern definition(String name) {
    return Pattern.compile(
        "\""
            + name
            + "\": \\{\\s*\"title\": \"[^\"]*\",\\s*\"enum\": \\[\\s*(?<words>[^]]*)],"
            + "\\s*\"enumDescriptions\": \\[\\s*");
  }
}
