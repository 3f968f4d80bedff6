package dev.prepkit.library;

import dev.prepkit.text.Html;
import java.util.List;
import java.util.Optional;

/** The rules for one stage of the way. */
public record EtiquetteStage(
    String id,
    String title,
    String summary,
    int order,
    Optional<Tag> station,
    Html introduction,
    List<EtiquetteRule> rules)
    implements Page {

  public EtiquetteStage {
    rules = List.copyOf(rules);
  }

  @Override
  public String address() {
    return "etiquette/" + id + ".html";
  }
}
