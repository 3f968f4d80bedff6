package dev.prepkit.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an export says of the user.
 *
 * @param values by the keys of a profile
 * @param leftovers all fields that are neither in a value nor in a link
 */
public record FoundUser(Map<String, Kept> values, List<Link> links, List<Leftover> leftovers) {

  /**
   * A page about the user.
   *
   * @param from the fields that it was made of
   */
  public record Link(Optional<String> label, String url, List<Item> from) {

    public Link {
      from = List.copyOf(from);
    }

    /** As a profile holds it: an address alone, or with its label. */
    Object written() {
      return label
          .<Object>map(
              word -> {
                Map<String, String> both = new LinkedHashMap<>();
                both.put("label", word);
                both.put("url", url);
                return both;
              })
          .orElse(url);
    }
  }

  public FoundUser {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    links = List.copyOf(links);
    leftovers = List.copyOf(leftovers);
  }
}
