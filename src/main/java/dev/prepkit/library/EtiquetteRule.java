package dev.prepkit.library;

import dev.prepkit.text.Html;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One rule of good manners.
 *
 * @param id like {@code G5}; it never changes
 * @param stage the id of its stage
 * @param moment when it is something to do, and so belongs on the checklist
 * @param channels the ways to talk for which it is meant; if there is none, it is for all
 * @param card whether it belongs on the etiquette card
 * @param provenance who says so
 */
public record EtiquetteRule(
    String id,
    String stage,
    String title,
    Html body,
    Notes notes,
    Optional<Tag> moment,
    List<Tag> channels,
    boolean card,
    Provenance provenance) {

  public EtiquetteRule {
    channels = List.copyOf(channels);
  }

  /** Beside the rule: its reason, what it sounds like, where guides disagree. */
  public record Notes(String why, Optional<String> example, Optional<String> differs) {}

  /** Whether it fits a meeting on a channel; where none is known, every rule may. */
  public boolean suits(Optional<String> channel) {
    return channels.isEmpty()
        || channel.isEmpty()
        || channels.stream().anyMatch(tag -> tag.id().equals(channel.get()));
  }

  public String anchor() {
    return id.toLowerCase(Locale.ROOT);
  }

  /** Where it lies below the site's root. */
  public String address() {
    return "etiquette/" + stage + ".html#" + anchor();
  }
}
