package dev.prepkit.kit;

import dev.prepkit.library.EmailSample;
import java.util.List;
import java.util.Optional;

/** All messages in the user's own words. */
public record OwnDrafts(List<OwnDraft> all) {

  public OwnDrafts {
    all = List.copyOf(all);
  }

  public static OwnDrafts none() {
    return new OwnDrafts(List.of());
  }

  /** The user's own words to a contact for what a sample is for. */
  public Optional<OwnDraft> find(String contact, EmailSample sample) {
    return all.stream()
        .filter(own -> own.contact().equals(contact) && own.sample().id().equals(sample.id()))
        .findFirst();
  }

  Draft over(String contact, Draft draft) {
    return find(contact, draft.sample()).map(own -> own.over(draft)).orElse(draft);
  }
}
