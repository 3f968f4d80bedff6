package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.policy.Policies;
import dev.prepkit.template.Escaping;
import dev.prepkit.template.Template;
import dev.prepkit.template.Templates;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Slug;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceTree;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code vocabulary.yaml} of every layer: a later layer adds words or gives new labels. */
final class VocabularyReader {

  static final String FILE = "vocabulary.yaml";

  private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*#.*$");

  private final Templates templates;
  private final Policies policies;
  private final Diagnostics diagnostics;
  private final Map<String, Map<String, Tag>> tags = new LinkedHashMap<>();
  private final Map<String, FindingKind> kinds = new LinkedHashMap<>();

  VocabularyReader(Templates templates, Policies policies, Diagnostics diagnostics) {
    this.templates = templates;
    this.policies = policies;
    this.diagnostics = diagnostics;
  }

  Vocabulary read(SourceTree tree) throws IOException {
    List<SourceFile> layers = tree.layers(FILE);
    tree.read(FILE)
        .flatMap(new YamlReader(diagnostics)::read)
        .ifPresent(fields -> add(fields, layers));
    if (kinds.isEmpty()) {
      diagnostics.error(
          SourceLocation.startOf(tree.nameOf(FILE)),
          "there is no kind of finding",
          "add one under 'findings'");
    }
    return new Vocabulary(
        all("audiences"),
        all("seniorities"),
        all("subjects"),
        all("moments"),
        all("connections"),
        all("channels"),
        all("stations"),
        new ArrayList<>(kinds.values()));
  }

  private TagSet all(String group) {
    return new TagSet(List.copyOf(tags.getOrDefault(group, Map.of()).values()));
  }

  private void add(Fields fields, List<SourceFile> layers) {
    for (String group :
        List.of(
            "audiences",
            "seniorities",
            "subjects",
            "moments",
            "connections",
            "channels",
            "stations")) {
      fields.fields(group).ifPresent(words -> addWords(group, words));
    }
    // The whole files first: in them a wrong name has its place.
    List<SourceFile> named = layers.stream().filter(this::namesAreKnown).toList();
    fields.fields("findings").ifPresent(words -> addKinds(words, named));
    fields.finish();
  }

  private boolean namesAreKnown(SourceFile layer) {
    return templates
        .compile(withoutComments(layer), Escaping.NONE, FindingFields.class)
        .isPresent();
  }

  static SourceFile withoutComments(SourceFile file) {
    String text =
        COMMENT.matcher(file.text()).replaceAll(line -> " ".repeat(line.end() - line.start()));
    return file.with(text);
  }

  private void addWords(String group, Fields words) {
    Map<String, Tag> known = tags.computeIfAbsent(group, name -> new LinkedHashMap<>());
    for (String id : words.keys()) {
      String label = words.isBlock(id) ? label(words, id) : words.shown(id);
      checkSlug(words, id);
      known.put(id, new Tag(id, label));
    }
    words.finish();
  }

  /** A label that depends on a policy. */
  private String label(Fields words, String id) {
    return words
        .fields(id)
        .map(block -> Alternative.read(block, policies, fields -> fields.shown("label")))
        .orElse("");
  }

  /**
   * @param named the layers whose names are known; what others ask has been reported
   */
  private void addKinds(Fields words, List<SourceFile> named) {
    for (String id : words.keys()) {
      checkSlug(words, id);
      words.fields(id).ifPresent(kind -> addKind(id, kind, named));
    }
    words.finish();
  }

  private void addKind(String id, Fields kind, List<SourceFile> named) {
    String label = kind.shown("label");
    String question = kind.shown("question");
    String file = kind.at("question").file();
    Optional<Template> template =
        named.stream()
            .filter(layer -> layer.name().equals(file))
            .findFirst()
            .map(layer -> layer.with(question))
            .or(() -> Optional.of(new SourceFile(file, file, "")))
            .flatMap(this::compile);
    if (kind.finish() && template.isPresent()) {
      kinds.put(id, new FindingKind(new Tag(id, label), template.get()));
    }
  }

  private Optional<Template> compile(SourceFile question) {
    return templates.compile(question, Escaping.NONE, FindingFields.class);
  }

  private static void checkSlug(Fields words, String id) {
    if (!Slug.isSlug(id)) {
      words.reject(words.at(id), "'" + id + "' cannot be a tag", "use a–z, 0–9 and single hyphens");
    }
  }
}
