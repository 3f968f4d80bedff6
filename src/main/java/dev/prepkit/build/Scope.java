package dev.prepkit.build;

import dev.prepkit.build.OutputFolder.Extent;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.profile.Contact;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of an output folder is made anew.
 *
 * @param extent what becomes of the rest
 * @param inputs what all is made of, where it is all
 * @param dropped the ids of contacts whose files go
 */
record Scope(Extent extent, Optional<Inputs> inputs, Set<String> dropped) {

  /** Tells it, once the settings are known. */
  @FunctionalInterface
  interface Finder {
    Scope find(Settings settings) throws IOException;
  }

  static Scope whole(Inputs inputs) {
    return new Scope(Extent.WHOLE, Optional.of(inputs), Set.of());
  }

  static Scope forEverybody(Inputs inputs) {
    return new Scope(Extent.PUBLIC, Optional.of(inputs), Set.of());
  }

  static Scope part() {
    return new Scope(Extent.PART, Optional.empty(), Set.of());
  }

  static Scope without(List<Located<String>> contacts) {
    Set<String> ids = contacts.stream().map(Located::value).collect(Collectors.toSet());
    return new Scope(Extent.PART, Optional.empty(), ids);
  }

  boolean isPart() {
    return extent == Extent.PART;
  }

  boolean isRemoval() {
    return !dropped.isEmpty();
  }

  /** Those of some contacts that are not dropped. */
  List<Contact> left(List<Contact> contacts) {
    return contacts.stream().filter(contact -> !drops(contact)).toList();
  }

  boolean drops(Contact contact) {
    return dropped.contains(contact.id());
  }
}
