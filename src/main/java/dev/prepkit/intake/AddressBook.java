package dev.prepkit.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Everybody who is known, and who of them somebody in an export is. */
final class AddressBook {

  private final List<Known> all = new ArrayList<>();
  private final Map<String, List<Known>> byName = new HashMap<>();
  private final Map<String, List<Known>> byEmail = new HashMap<>();
  private final Set<Known> unclaimed = new HashSet<>();

  AddressBook(List<Known> contacts) {
    contacts.forEach(this::enter);
    unclaimed.addAll(contacts);
  }

  private void enter(Known somebody) {
    all.add(somebody);
    index(somebody);
  }

  private void index(Known somebody) {
    index(byName, Folded.of(somebody.text("name")), somebody);
    index(byEmail, somebody.text("email").toLowerCase(Locale.ROOT), somebody);
  }

  private static void index(Map<String, List<Known>> index, String word, Known somebody) {
    List<Known> there = index.computeIfAbsent(word, key -> new ArrayList<>());
    if (!word.isEmpty() && !there.contains(somebody)) {
      there.add(somebody);
    }
  }

  /** Keeps a contact for somebody who certainly is it, whoever else has that name. */
  void claim(Found person) {
    certain(person).ifPresent(unclaimed::remove);
  }

  /** Somebody of the book; whoever is nobody of it comes into it. */
  Known find(Found person) {
    return certain(person).or(() -> probable(person)).orElseGet(() -> add(person));
  }

  /** Takes what was not known of somebody; true if that was something. */
  boolean learn(Known somebody, Found person) {
    boolean learned = somebody.learn(person);
    index(somebody);
    return learned;
  }

  private Known add(Found person) {
    Known somebody = new Known(person.at());
    somebody.learn(person);
    enter(somebody);
    return somebody;
  }

  /** The same address, which people of one house may share; or the same name and employer. */
  private Optional<Known> certain(Found person) {
    String email = person.text("email").toLowerCase(Locale.ROOT);
    Optional<Known> reached =
        byEmail.getOrDefault(email, List.of()).stream()
            .filter(each -> each.hasEmail(email) && each.sharesAName(person))
            .findFirst();
    return reached.or(() -> called(person, each -> each.worksFor(person.text("organisation"))));
  }

  /** The same name, where nothing speaks against it but that a contact may have changed jobs. */
  private Optional<Known> probable(Found person) {
    String organisation = person.text("organisation");
    return called(person, each -> !each.worksElsewhere(organisation))
        .or(() -> called(person, unclaimed::remove));
  }

  private Optional<Known> called(Found person, Predicate<Known> fits) {
    return byName.getOrDefault(Folded.of(person.text("name")), List.of()).stream()
        .filter(each -> each.isCalled(person) && fits.test(each))
        .findFirst();
  }

  List<Known> all() {
    return List.copyOf(all);
  }
}
