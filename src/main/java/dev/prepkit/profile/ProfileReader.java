package dev.prepkit.profile;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.profile.Person.Link;
import dev.prepkit.profile.Person.Reachable;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.YamlReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code profile.yaml}; all that is wrong with it is reported in one run. */
public final class ProfileReader {

  private static final Set<String> PAPERS = Set.of("a4", "letter", "both");
  private static final String USUAL_PAPER = "a4";
  private static final int USUAL_MINUTES = 20;
  private static final int MOST_MINUTES = 600;

  private final Diagnostics diagnostics;

  public ProfileReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads a profile; nothing when something in it is wrong. */
  public Optional<Profile> read(SourceFile file) {
    return new YamlReader(diagnostics).read(file).flatMap(fields -> profile(fields, file));
  }

  private Optional<Profile> profile(Fields fields, SourceFile file) {
    Person user = person(fields);
    Preferences preferences =
        fields
            .fields("defaults")
            .map(defaults -> preferences(defaults, file))
            .orElseGet(() -> usual(file));
    List<Fields> list = fields.list("contacts");
    List<Contact> contacts = new ContactReader(user.zone()).read(list);
    boolean sound = fields.finish() && contacts.size() == list.size();
    if (sound && list.isEmpty()) {
      fields.reject(
          fields.at("contacts"), "there are no contacts", "add 'contacts:' and '- name: …' below");
      return Optional.empty();
    }
    return sound ? Optional.of(new Profile(user, preferences, contacts)) : Optional.empty();
  }

  private static Person person(Fields fields) {
    return new Person(
        fields.text("name"),
        fields.optionalText("headline"),
        fields.optionalText("background"),
        fields.locatedText("audience"),
        new Reachable(
            Addresses.mailbox(fields, "email"),
            fields.optionalText("phone"),
            fields.list("links", "url").stream().flatMap(l -> link(l).stream()).toList()),
        fields.optionalText("signature"),
        Zones.read(fields, "zone"),
        fields.texts("goals").stream().map(Located::value).toList());
  }

  private static Optional<Link> link(Fields fields) {
    fields.text("url");
    Optional<String> url = Addresses.web(fields, "url");
    Optional<String> label = fields.optionalText("label");
    fields.finish();
    return url.map(address -> new Link(label, address));
  }

  private static Preferences preferences(Fields fields, SourceFile file) {
    String paper = fields.oneOf("paper", PAPERS).map(Located::value).orElse(USUAL_PAPER);
    Preferences preferences =
        new Preferences(
            paper,
            fields.yes("large-print"),
            fields.yes("fillable"),
            fields.wholeNumber("minutes", 5, MOST_MINUTES).orElse(USUAL_MINUTES),
            fields.locale("locale").orElseGet(() -> usual(file).locale()),
            fields.yes("bold-questions"));
    fields.finish();
    return preferences;
  }

  private static Preferences usual(SourceFile file) {
    return new Preferences(
        USUAL_PAPER, false, false, USUAL_MINUTES, new Located<>(Locale.UK, file.start()), false);
  }
}
