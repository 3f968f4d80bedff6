package dev.prepkit.library;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.template.Template;
import java.util.List;
import java.util.Optional;

/** An e-mail, letter or script with names in it that are filled in for each contact. */
public record EmailSample(
    String id,
    String title,
    String summary,
    int order,
    Delivery delivery,
    Wording wording,
    List<EtiquetteRule> rules,
    SourceLocation at)
    implements Page {

  /** To whom it goes. */
  public enum Recipient {
    CONTACT,
    INTRODUCER,
    REFERRED
  }

  /**
   * When, how and to whom it goes.
   *
   * @param connections only for contacts known in one of these ways; empty means all
   */
  public record Delivery(Tag moment, Tag channel, List<Tag> connections, Recipient recipient) {

    public Delivery {
      connections = List.copyOf(connections);
    }
  }

  /** Its words, to be filled with {@link EmailFields}: as markup and as plain text. */
  public record Wording(Optional<Template> subject, Template html, Template text) {}

  public EmailSample {
    rules = List.copyOf(rules);
  }

  /** Whether it is for the tongue, wherever the meeting is held. */
  public boolean spoken() {
    return delivery.channel().id().equals("in-person");
  }

  @Override
  public String address() {
    return "emails/" + id + ".html";
  }
}
