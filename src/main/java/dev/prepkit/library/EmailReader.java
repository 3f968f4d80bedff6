package dev.prepkit.library;

import dev.prepkit.library.EmailSample.Delivery;
import dev.prepkit.library.EmailSample.Recipient;
import dev.prepkit.library.EmailSample.Wording;
import dev.prepkit.template.Escaping;
import dev.prepkit.template.Template;
import dev.prepkit.text.Fields;
import dev.prepkit.text.MarkdownFile;
import dev.prepkit.text.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads e-mail samples, and compiles their words for filling in. */
final class EmailReader {

  private static final Set<String> SPOKEN = Set.of("phone", "in-person");

  private final ContentTools tools;
  private final ContentTemplates templates;
  private final References references;

  EmailReader(ContentTools tools, ContentTemplates templates, References references) {
    this.tools = tools;
    this.templates = templates;
    this.references = references;
  }

  Optional<EmailSample> read(MarkdownFile file) {
    PageHead head = PageHead.of(file);
    Fields front = file.front();
    Optional<Tag> moment = required(tools.vocabulary().moments(), front, "when");
    Optional<Tag> channel = required(tools.vocabulary().channels(), front, "channel");
    List<Tag> connections = tools.vocabulary().connections().some(front, "connection");
    Recipient recipient = recipient(front);
    List<EtiquetteRule> rules = references.rules(front, "rules");
    checkSubject(front, channel.map(Tag::id).orElse(""));
    if (file.body().isBlank()) {
      front.reject(
          file.source().start(), "there are no words", "write them below the front matter");
    }
    Optional<Wording> wording = wording(file);
    if (!front.finish() || wording.isEmpty() || moment.isEmpty() || channel.isEmpty()) {
      return Optional.empty();
    }
    Delivery delivery = new Delivery(moment.get(), channel.get(), connections, recipient);
    return Optional.of(
        new EmailSample(
            head.id(),
            head.title(),
            head.summary(),
            head.order(),
            delivery,
            wording.get(),
            rules,
            file.source().start()));
  }

  private static void checkSubject(Fields front, String channel) {
    if (channel.equals("email")) {
      front.text("subject");
    } else if (SPOKEN.contains(channel) && front.optionalText("subject").isPresent()) {
      front.reject(front.at("subject"), "what is spoken has no subject", "remove it");
    }
  }

  private static Optional<Tag> required(TagSet tags, Fields front, String key) {
    front.text(key);
    return tags.one(front, key);
  }

  private static Recipient recipient(Fields front) {
    return front
        .oneOf("to", Set.of("contact", "introducer", "referred"))
        .map(word -> Recipient.valueOf(word.value().toUpperCase(Locale.ROOT)))
        .orElse(Recipient.CONTACT);
  }

  private Optional<Wording> wording(MarkdownFile file) {
    SourceFile source = file.source();
    Optional<String> subjectText = file.front().optionalText("subject").map(source::spelled);
    Optional<Template> checked = compile(source, source.text(), Escaping.NONE);
    if (checked.isEmpty()) {
      return Optional.empty();
    }
    Optional<Template> subject = subjectText.flatMap(text -> compile(source, text, Escaping.NONE));
    String markup = tools.markdown().render(file.body()).html().markup();
    Optional<Template> html = compile(source, markup, Escaping.LINES);
    Optional<Template> text = compile(source, tools.plain().of(file.body()), Escaping.NONE);
    return html.isEmpty() || text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Wording(subject, html.get(), text.get()));
  }

  private Optional<Template> compile(SourceFile source, String text, Escaping escaping) {
    return templates.compile(source.with(text), escaping, EmailFields.class);
  }
}
