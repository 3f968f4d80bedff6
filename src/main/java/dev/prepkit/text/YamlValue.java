package dev.prepkit.text;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML file, with its place. */
sealed interface YamlValue {

  SourceLocation at();

  /** What a reader would call it. */
  String kind();

  record Scalar(String text, SourceLocation at) implements YamlValue {
    @Override
    public String kind() {
      return text.isEmpty() ? "nothing" : "the text '" + text + "'";
    }
  }

  record Sequence(List<YamlValue> items, SourceLocation at) implements YamlValue {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys in the order of the file; each key's own place is kept beside its value. */
  record Mapping(Map<String, Located<YamlValue>> entries, SourceLocation at) implements YamlValue {
    @Override
    public String kind() {
      return "a block of keys";
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
