package dev.prepkit.intake;

import dev.prepkit.text.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a profile has already, of all that an import could add. Whatever else is wrong with the
 * profile does not matter here.
 *
 * @param links addresses of pages about the user
 */
record ProfileView(Map<String, String> user, List<String> links, List<Known> contacts) {

  static final List<String> USER_KEYS = List.of("name", "headline", "background", "email", "phone");

  ProfileView {
    user = Map.copyOf(user);
    links = List.copyOf(links);
    contacts = List.copyOf(contacts);
  }

  /** Reads it; what is wrong with the keys that matter is reported. */
  static ProfileView of(Fields profile) {
    List<Fields> list = profile.list("contacts");
    List<Known> contacts = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      contacts.add(new Known(i, list.get(i).at(), texts(list.get(i), Gatherer.KEYS)));
    }
    List<String> links =
        profile.list("links", "url").stream()
            .flatMap(link -> link.optionalText("url").stream())
            .toList();
    return new ProfileView(texts(profile, USER_KEYS), links, contacts);
  }

  private static Map<String, String> texts(Fields fields, List<String> keys) {
    Map<String, String> texts = new HashMap<>();
    keys.forEach(key -> fields.optionalText(key).ifPresent(text -> texts.put(key, text)));
    return texts;
  }
}
