package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.policy.Policies;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.YamlReader;
import java.util.Optional;

/** Reads {@code gaps.yaml}: what stands in e-mail samples while no contact is known. */
final class PlaceholderReader {

  static final String FILE = "gaps.yaml";

  private final Policies policies;
  private final Diagnostics diagnostics;

  PlaceholderReader(Policies policies, Diagnostics diagnostics) {
    this.policies = policies;
    this.diagnostics = diagnostics;
  }

  Optional<EmailFields> read(SourceFile file) {
    return new YamlReader(diagnostics).read(file).flatMap(this::fields);
  }

  private Optional<EmailFields> fields(Fields gaps) {
    EmailFields fields =
        new EmailFields(
            user(gaps),
            contact(gaps),
            Optional.of(new EmailFields.Referrer(gap(gaps, "referrer.name"), true)),
            new EmailFields.Meeting(
                Optional.of(gap(gaps, "meeting.day")),
                Optional.of(gap(gaps, "meeting.time")),
                Optional.of(gap(gaps, "meeting.place")),
                Optional.empty()),
            policies.minutes(),
            Optional.of(gap(gaps, "goal")),
            Optional.of(
                new FindingFields(
                    gap(gaps, "finding.text"), Optional.of(gap(gaps, "finding.source")))),
            policies);
    return gaps.finish() ? Optional.of(fields) : Optional.empty();
  }

  private static EmailFields.User user(Fields gaps) {
    return new EmailFields.User(
        gap(gaps, "user.name"),
        gap(gaps, "user.signature"),
        Optional.of(gap(gaps, "user.headline")),
        Optional.of(gap(gaps, "user.background")),
        Optional.of(gap(gaps, "user.email")),
        Optional.of(gap(gaps, "user.phone")),
        Optional.of(gap(gaps, "user.link")));
  }

  private static EmailFields.Contact contact(Fields gaps) {
    return new EmailFields.Contact(
        gap(gaps, "contact.name"),
        Optional.of(gap(gaps, "contact.role")),
        Optional.of(gap(gaps, "contact.organisation")),
        Optional.of(gap(gaps, "contact.field")),
        Optional.of(gap(gaps, "contact.known")),
        new EmailFields.Consent(true, false),
        Optional.empty(),
        Optional.of(gap(gaps, "contact.sent")));
  }

  private static String gap(Fields gaps, String key) {
    return "[" + gaps.shown(key) + "]";
  }
}
