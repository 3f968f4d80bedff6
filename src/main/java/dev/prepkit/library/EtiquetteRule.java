package dev.prepkit.library;

import dev.prepkit.text.Html;
import java.util.Locale;
import java.util.Optional;

/**
 * One rule of good manners.
 *
 * @param id like {@code G5}; it never changes
 * @param stage the id of its stage
 * @param moment when it is something to do, and so belongs on the checklist
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
    boolean card,
    Provenance provenance) {

  /** Beside the rule: its reason, what it sounds like, where guides disagree. */
  public record Notes(String why, Optional<String> example, Optional<String> differs) {}

  public String anchor() {
    return id.toLowerCase(Locale.ROOT);
  }

  /** Where it lies below the site's root. */
  public String address() {
    return "etiquette/" + stage + ".html#" + anchor();
  }
}
