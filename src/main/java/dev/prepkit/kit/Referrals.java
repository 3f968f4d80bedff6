package dev.prepkit.kit;

import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Referrer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who gave the user whose name. */
public final class Referrals {

  /**
   * Somebody in a chain of referrals.
   *
   * @param contact their id, where they are a contact
   * @param level how many people lead to them; 0 for who comes first
   * @param unnamed whether the user may not say who gave their name
   */
  public record Person(String name, Optional<String> contact, int level, boolean unnamed) {}

  private record Place(String key, Person person) {}

  private final Map<String, Contact> contacts = new LinkedHashMap<>();
  private final Map<String, List<Contact>> below = new HashMap<>();
  private final List<List<Contact>> circles = new ArrayList<>();

  /**
   * @param all in the order of the profile
   */
  public Referrals(List<Contact> all) {
    all.forEach(contact -> contacts.put(Referrer.keyOf(contact.id()), contact));
    findCircles();
    for (Contact contact : all) {
      above(contact)
          .ifPresent(
              referrer ->
                  below.computeIfAbsent(referrer.key(), key -> new ArrayList<>()).add(contact));
    }
  }

  private static Optional<Referrer> referrer(Contact contact) {
    return contact.connection().referrer();
  }

  /** Who gave their name; nobody where a circle begins, so that it ends there too. */
  private Optional<Referrer> above(Contact contact) {
    boolean begins = circles.stream().anyMatch(circle -> circle.getFirst() == contact);
    return begins ? Optional.empty() : referrer(contact);
  }

  private Optional<Contact> contactAbove(Contact contact) {
    return referrer(contact).map(Referrer::key).map(contacts::get);
  }

  private void findCircles() {
    Set<Contact> seen = new LinkedHashSet<>();
    for (Contact start : contacts.values()) {
      Set<Contact> way = new LinkedHashSet<>();
      Optional<Contact> next = Optional.of(start);
      while (next.isPresent() && !seen.contains(next.get()) && way.add(next.get())) {
        next = contactAbove(next.get());
      }
      next.filter(way::contains).ifPresent(met -> circles.add(circle(met)));
      seen.addAll(way);
    }
  }

  /** The circle that somebody belongs to, from the one who stands first in the profile. */
  private List<Contact> circle(Contact member) {
    Set<Contact> members = new LinkedHashSet<>();
    for (Contact each = member; members.add(each); ) {
      each = contactAbove(each).orElseThrow();
    }
    Contact first = contacts.values().stream().filter(members::contains).findFirst().orElseThrow();
    List<Contact> circle = new ArrayList<>();
    for (Contact each = first; circle.size() < members.size(); ) {
      circle.add(each);
      each = contactAbove(each).orElseThrow();
    }
    return List.copyOf(circle);
  }

  /** Circles, which cannot be; each member is followed by the one who gave their name. */
  public List<List<Contact>> circles() {
    return List.copyOf(circles);
  }

  /** All who gave a name or were named, each behind the one who named them. */
  public List<Person> people() {
    List<Person> people = new ArrayList<>();
    Deque<Place> open = new ArrayDeque<>(firsts().values());
    while (!open.isEmpty()) {
      Place place = open.pop();
      people.add(place.person());
      List<Contact> named = below.getOrDefault(place.key(), List.of());
      named.reversed().forEach(contact -> open.push(under(place, contact)));
    }
    return people;
  }

  private static Place under(Place above, Contact contact) {
    boolean unnamed = referrer(contact).filter(Referrer::mayBeNamed).isEmpty();
    int level = above.person().level() + 1;
    return new Place(
        Referrer.keyOf(contact.id()),
        new Person(contact.name(), Optional.of(contact.id()), level, unnamed));
  }

  /** Those who named others and were named by nobody, in the order of the profile. */
  private Map<String, Place> firsts() {
    Map<String, Place> firsts = new LinkedHashMap<>();
    for (Contact contact : contacts.values()) {
      Optional<Referrer> referrer = above(contact);
      String own = Referrer.keyOf(contact.id());
      if (referrer.isEmpty() && below.containsKey(own)) {
        Person person = new Person(contact.name(), Optional.of(contact.id()), 0, false);
        firsts.put(own, new Place(own, person));
      }
      referrer
          .filter(each -> each.contact().isEmpty())
          .ifPresent(
              each ->
                  firsts.putIfAbsent(
                      each.key(),
                      new Place(each.key(), new Person(each.name(), Optional.empty(), 0, false))));
    }
    return firsts;
  }
}
