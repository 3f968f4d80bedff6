package dev.prepkit.text;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A value of a YAML file, with its place. */
sealed interface YamlValue {

  SourceLocation at();

  /** What a reader would call it. */
  String kind();

  /** All texts in it, in the order of the file. */
  Stream<Scalar> texts();

  /**
   * Collects all texts in it by their paths.
   *
   * @param path its own
   */
  void collect(String path, Map<String, Located<String>> texts);

  record Scalar(String text, SourceLocation at) implements YamlValue {
    @Override
    public String kind() {
      return text.isEmpty() ? "nothing" : "the text '" + text + "'";
    }

    @Override
    public Stream<Scalar> texts() {
      return Stream.of(this);
    }

    @Override
    public void collect(String path, Map<String, Located<String>> texts) {
      texts.put(path, new Located<>(text, at));
    }
  }

  record Sequence(List<YamlValue> items, SourceLocation at) implements YamlValue {
    @Override
    public String kind() {
      return "a list";
    }

    @Override
    public Stream<Scalar> texts() {
      return items.stream().flatMap(YamlValue::texts);
    }

    @Override
    public void collect(String path, Map<String, Located<String>> texts) {
      for (int i = 0; i < items.size(); i++) {
        items.get(i).collect(path + "[" + i + "]", texts);
      }
    }
  }

  /** Keys in the order of the file; each key's own place is kept beside its value. */
  record Mapping(Map<String, Located<YamlValue>> entries, SourceLocation at) implements YamlValue {
    @Override
    public String kind() {
      return "a block of keys";
    }

    @Override
    public Stream<Scalar> texts() {
      return entries.values().stream().flatMap(entry -> entry.value().texts());
    }

    @Override
    public void collect(String path, Map<String, Located<String>> texts) {
      String start = path.isEmpty() ? "" : path + ".";
      entries.forEach((key, entry) -> entry.value().collect(start + key, texts));
    }

    /** This one laid over another: a key that is missing or empty here is taken from there. */
    Mapping over(Mapping below) {
      Map<String, Located<YamlValue>> all = new LinkedHashMap<>(below.entries);
      entries.forEach((key, entry) -> all.merge(key, entry, Mapping::laidOver));
      return new Mapping(all, at);
    }

    private static Located<YamlValue> laidOver(Located<YamlValue> below, Located<YamlValue> top) {
      if (top.value() instanceof Mapping block && below.value() instanceof Mapping base) {
        return new Located<>(block.over(base), top.at());
      }
      return top.value() instanceof Scalar text && text.text().isBlank() ? below : top;
    }
  }
}
