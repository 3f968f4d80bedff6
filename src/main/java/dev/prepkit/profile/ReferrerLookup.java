package dev.prepkit.profile;

import dev.prepkit.diagnostic.NearestWord;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Slug;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds those who gave the user a name among the contacts themselves. */
final class ReferrerLookup {

  private static final String OUTSIDE =
      "if they are no contact of yours, write name: instead of contact:";

  private final List<Contact> contacts;
  private final Fields fields;

  /**
   * @param fields where mistakes are reported
   */
  ReferrerLookup(List<Contact> contacts, Fields fields) {
    this.contacts = List.copyOf(contacts);
    this.fields = fields;
  }

  /** The contacts, each with its referrer found; who is not there is reported. */
  List<Contact> found() {
    return contacts.stream().map(this::found).toList();
  }

  private Contact found(Contact contact) {
    Optional<Referrer> written = contact.connection().referrer();
    return written.isEmpty()
        ? contact
        : contact.with(contact.connection().with(written.flatMap(r -> found(contact, r))));
  }

  private Optional<Referrer> found(Contact contact, Referrer written) {
    List<Contact> same = namesakes(written);
    if (same.contains(contact)) {
      fields.warn(
          written.at(),
          "'" + contact.name() + "' cannot be their own referrer",
          "name who told you about them, or take the line out");
      return Optional.empty();
    }
    Referrer known = same.size() == 1 ? as(same.getFirst(), written) : written;
    if (written.contact().isPresent() && same.size() != 1) {
      report(written, same);
    } else if (!written.asked()) {
      askForPermission(written, known.name());
    }
    return Optional.of(known);
  }

  /** Where nobody has said that a name may be used, it is not. */
  private void askForPermission(Referrer written, String name) {
    fields.warn(
        written.at(),
        "may you use the name '" + name + "'? Until you say so, no draft does",
        "ask them, then write "
            + (written.contact().isPresent()
                ? "use-name: yes"
                : "referrer: {name: …, use-name: yes}")
            + "; or use-name: no, to keep it to yourself");
  }

  private static Referrer as(Contact contact, Referrer written) {
    return new Referrer(
        contact.name(),
        written.mayBeNamed(),
        written.asked(),
        Optional.of(contact.id()),
        written.email().or(() -> contact.connection().email()),
        written.at());
  }

  /**
   * An id comes before a name; a name is a contact only where it is theirs to the letter, or as an
   * id.
   */
  private List<Contact> namesakes(Referrer written) {
    List<Contact> byId = contacts.stream().filter(c -> c.id().equals(written.name())).toList();
    return byId.isEmpty()
        ? contacts.stream().filter(c -> isCalled(c, written.name())).toList()
        : byId;
  }

  private static boolean isCalled(Contact contact, String name) {
    return Referrer.folded(contact.name()).equals(Referrer.folded(name))
        || Slug.of(contact.name()).equals(name);
  }

  private void report(Referrer written, List<Contact> same) {
    String word = written.name();
    if (same.isEmpty()) {
      TreeSet<String> known = new TreeSet<>();
      contacts.stream().flatMap(c -> Stream.of(c.name(), c.id())).forEach(known::add);
      fields.reject(
          written.at(),
          "there is no contact '" + word + "' in this profile",
          NearestWord.nearest(word, known)
              .map(near -> "did you mean '" + near + "'? Or, " + OUTSIDE)
              .orElse(OUTSIDE));
    } else {
      fields.reject(
          written.at(),
          same.size() + " contacts are called '" + word + "'",
          "write the id of one: " + String.join(", ", same.stream().map(Contact::id).toList()));
    }
  }
}
