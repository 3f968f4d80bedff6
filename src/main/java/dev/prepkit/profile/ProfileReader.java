package dev.prepkit.profile;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.policy.Decider;
import dev.prepkit.policy.Policies;
import dev.prepkit.policy.Policy;
import dev.prepkit.policy.PolicyReader;
import dev.prepkit.profile.Person.Link;
import dev.prepkit.profile.Person.Reachable;
import dev.prepkit.text.Addresses;
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
  private static final int MOST_MINUTES = 600;

  private final Diagnostics diagnostics;
  private final Policies house;

  public ProfileReader(Diagnostics diagnostics) {
    this(diagnostics, Policies.usual());
  }

  /**
   * @param house what holds where the user decides nothing
   */
  public ProfileReader(Diagnostics diagnostics, Policies house) {
    this.diagnostics = diagnostics;
    this.house = house;
  }

  /** Reads a profile; nothing when something in it is wrong. */
  public Optional<Profile> read(SourceFile file) {
    return new YamlReader(diagnostics).read(file).flatMap(fields -> profile(fields, file.start()));
  }

  /** Reads a profile that stands in no file of its own; nothing when something in it is wrong. */
  public Optional<Profile> read(Fields fields) {
    return profile(fields, fields.at());
  }

  private Optional<Profile> profile(Fields fields, SourceLocation start) {
    Person user = person(fields);
    Policies policies = PolicyReader.read(fields, house, Decider.USER);
    Preferences preferences =
        fields
            .fields("defaults")
            .map(defaults -> preferences(defaults, policies, start))
            .orElseGet(() -> usual(policies, start));
    List<Fields> list = fields.list("contacts");
    List<Contact> read = new ContactReader(user.zone()).read(list);
    List<Contact> contacts =
        read.size() == list.size() ? new ReferrerLookup(read, fields).found() : read;
    boolean sound = fields.finish() && contacts.size() == list.size();
    if (sound && list.isEmpty()) {
      fields.reject(
          fields.at("contacts"), "there are no contacts", "add 'contacts:' and '- name: …' below");
      return Optional.empty();
    }
    return sound ? Optional.of(new Profile(user, preferences, contacts)) : Optional.empty();
  }

  private static Person person(Fields fields) {
    fields
        .locatedText("name")
        .ifPresent(name -> SpokenName.check(fields, name, "be signed with ‘"));
    return new Person(
        fields.text("name"),
        fields.locatedText("headline"),
        fields.locatedText("background"),
        fields.locatedText("audience"),
        new Reachable(
            Addresses.mailbox(fields, "email"),
            fields.optionalText("phone"),
            fields.list("links", "url").stream().flatMap(l -> link(l).stream()).toList()),
        fields.optionalText("signature"),
        Zones.read(fields, "zone"),
        fields.texts("goals"));
  }

  private static Optional<Link> link(Fields fields) {
    fields.text("url");
    Optional<String> url = Addresses.web(fields, "url");
    Optional<String> label = fields.optionalText("label");
    fields.finish();
    return url.map(address -> new Link(label, address));
  }

  private Preferences preferences(Fields fields, Policies policies, SourceLocation start) {
    String paper = fields.oneOf("paper", PAPERS).map(Located::value).orElse(USUAL_PAPER);
    Preferences preferences =
        new Preferences(
            paper,
            fields.yes("large-print"),
            fields.yes("fillable"),
            fields.locale("locale").orElseGet(() -> usualLocale(start)),
            chances(fields, minutes(fields, policies)));
    fields.finish();
    return preferences;
  }

  private static Preferences usual(Policies policies, SourceLocation start) {
    return new Preferences(USUAL_PAPER, false, false, usualLocale(start), policies);
  }

  private static Located<Locale> usualLocale(SourceLocation start) {
    return new Located<>(Locale.UK, start);
  }

  /** {@code defaults.minutes} is an older way to say {@code policies.minutes}. */
  private Policies minutes(Fields defaults, Policies policies) {
    Optional<Integer> minutes = defaults.wholeNumber("minutes", 5, MOST_MINUTES);
    if (minutes.isEmpty()) {
      return policies;
    }
    String wanted = String.valueOf(minutes.get());
    refuseSecond(defaults, "minutes", policies, Policy.MINUTES);
    if (!Policy.MINUTES.positions().contains(wanted)) {
      diagnostics.warning(
          defaults.at("minutes"),
          "you ask for " + wanted + " minutes; most guides advise 15 to 30",
          "ask for 15 to 30, and write a length that is agreed on at the contact's 'meeting'");
    }
    return PolicyReader.with(policies, Policy.MINUTES, wanted);
  }

  /** {@code defaults.bold-questions} is an older way to say {@code policies.own-chances}. */
  private static Policies chances(Fields defaults, Policies policies) {
    if (defaults.optionalText("bold-questions").isEmpty()) {
      return policies;
    }
    refuseSecond(defaults, "bold-questions", policies, Policy.OWN_CHANCES);
    String position = defaults.yes("bold-questions") ? "ask" : "leave-out";
    return PolicyReader.with(policies, Policy.OWN_CHANCES, position);
  }

  private static void refuseSecond(Fields defaults, String key, Policies policies, Policy policy) {
    if (policies.on(policy).by() == Decider.USER) {
      defaults.reject(
          defaults.at(key),
          "'" + key + "' says again what 'policies: " + policy.key() + "' says",
          "remove one of them");
    }
  }
}
