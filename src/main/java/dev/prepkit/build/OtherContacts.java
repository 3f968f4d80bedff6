package dev.prepkit.build;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import dev.prepkit.text.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places where a profile tells of contacts that nobody asked about. */
final class OtherContacts implements Predicate<SourceLocation> {

  /** A key of the profile itself, which ends the list of contacts. */
  private static final Pattern KEY = Pattern.compile("(?m)^[^\\s#\\-]");

  private final SourceFile file;
  private final List<Contact> contacts;
  private final Set<String> wanted;

  /**
   * @param wanted the ids of those asked about; empty for all
   */
  OtherContacts(SourceFile file, Profile profile, Set<String> wanted) {
    this.file = file;
    this.contacts = profile.contacts();
    this.wanted = Set.copyOf(wanted);
  }

  @Override
  public boolean test(SourceLocation place) {
    return !wanted.isEmpty()
        && place.file().equals(file.name())
        && told(place).filter(contact -> !wanted.contains(contact.id())).isPresent();
  }

  private Optional<Contact> told(SourceLocation place) {
    return contacts.stream()
        .filter(contact -> contact.at().compareTo(place) <= 0)
        .max(Comparator.comparing(Contact::at))
        .filter(contact -> place.compareTo(end(contact)) < 0);
  }

  private SourceLocation end(Contact contact) {
    Matcher key = KEY.matcher(file.text());
    int end = key.find(file.offset(contact.at())) ? key.start() : file.text().length();
    return end == file.text().length()
        ? new SourceLocation(file.name(), Integer.MAX_VALUE, 1)
        : file.at(end);
  }
}
