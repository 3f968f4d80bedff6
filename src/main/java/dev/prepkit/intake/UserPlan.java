package dev.prepkit.intake;

import dev.prepkit.intake.ImportPlan.UserStep;
import dev.prepkit.intake.Step.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a profile lacks about the user, and an export knows. */
final class UserPlan {

  private final ProfileView profile;
  private final List<Leftover> leftovers;
  private final Map<String, String> added = new LinkedHashMap<>();
  private final List<FoundUser.Link> links = new ArrayList<>();
  private final List<Difference> keptYours = new ArrayList<>();

  /**
   * @param leftovers gets what does not come along
   */
  UserPlan(ProfileView profile, List<Export> exports, List<Leftover> leftovers) {
    this.profile = profile;
    this.leftovers = leftovers;
    exports.forEach(export -> export.user().ifPresent(this::add));
  }

  private void add(FoundUser user) {
    leftovers.addAll(user.leftovers());
    ProfileView.USER_KEYS.stream()
        .filter(user.values()::containsKey)
        .forEach(key -> add(key, user.values().get(key)));
    user.links().forEach(this::add);
  }

  private void add(String key, Kept kept) {
    String yours = profile.user().getOrDefault(key, added.getOrDefault(key, ""));
    if (yours.isEmpty()) {
      added.put(key, kept.value());
    } else if (!Folded.alike(key, yours, kept.value())) {
      differ(key, yours, kept.value(), kept.from());
    }
  }

  private void add(FoundUser.Link link) {
    boolean known =
        profile.links().contains(link.url())
            || links.stream().anyMatch(each -> each.url().equals(link.url()));
    if (profile.links().isEmpty() && !known) {
      links.add(link);
    } else if (!known) {
      differ("links", String.join(", ", profile.links()), link.url(), link.from());
    }
  }

  private void differ(String key, String yours, String theirs, List<Item> from) {
    keptYours.add(new Difference(key, yours, theirs));
    from.forEach(item -> leftovers.add(new Leftover(item, LeftOut.YOURS_KEPT)));
  }

  UserStep step() {
    Map<String, String> shown = new LinkedHashMap<>(added);
    if (!links.isEmpty()) {
      shown.put("links", links.stream().map(FoundUser.Link::url).collect(Collectors.joining(", ")));
    }
    return new UserStep(shown, keptYours);
  }

  /** As it is written into the profile. */
  Map<String, Object> written() {
    Map<String, Object> written = new LinkedHashMap<>(added);
    if (!links.isEmpty()) {
      written.put("links", links.stream().map(FoundUser.Link::written).toList());
    }
    return written;
  }
}
