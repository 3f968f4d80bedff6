package dev.prepkit.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a profile gets more; nothing of it stands there yet.
 *
 * @param user values by keys of the first level: texts, and lists of links
 * @param filled texts by their keys, by the number of the contact, from 0
 * @param contacts new ones, each with texts by their keys
 */
public record Additions(
    Map<String, Object> user,
    Map<Integer, Map<String, String>> filled,
    List<Map<String, String>> contacts) {

  public Additions {
    user = Collections.unmodifiableMap(new LinkedHashMap<>(user));
    filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
    contacts = List.copyOf(contacts);
  }

  public boolean areNone() {
    return user.isEmpty() && filled.isEmpty() && contacts.isEmpty();
  }
}
