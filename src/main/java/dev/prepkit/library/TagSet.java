package dev.prepkit.library;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of one kind, in the order of the vocabulary. */
public record TagSet(List<Tag> tags) {

  public TagSet {
    tags = List.copyOf(tags);
  }

  public Optional<Tag> find(String id) {
    return tags.stream().filter(tag -> tag.id().equals(id)).findFirst();
  }

  public Set<String> ids() {
    Map<String, Boolean> ids = new LinkedHashMap<>();
    tags.forEach(tag -> ids.put(tag.id(), true));
    return ids.keySet();
  }

  /** The tag that a key names; an unknown word is reported. */
  Optional<Tag> one(Fields fields, String key) {
    return fields.oneOf(key, ids()).map(Located::value).flatMap(this::find);
  }

  /** The tags that a key names; unknown words are reported. */
  List<Tag> some(Fields fields, String key) {
    return fields.someOf(key, ids()).stream().flatMap(w -> find(w.value()).stream()).toList();
  }
}
