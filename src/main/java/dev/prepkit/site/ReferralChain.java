package dev.prepkit.site;

import dev.prepkit.kit.Referrals.Person;
import dev.prepkit.site.Views.ContactEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who gave the user whose name: as a picture, and as a list that says the same. */
public record ReferralChain(ReferralPicture picture, List<Entry> people) {

  public ReferralChain {
    people = List.copyOf(people);
  }

  /**
   * A person on the nested list.
   *
   * @param address of their kit
   * @param unnamed whether the user may not say who named them
   * @param names whether a list of those follows whom they named
   * @param ends one for each list that ends behind them
   */
  public record Entry(
      String name, Optional<String> address, boolean unnamed, boolean names, List<Integer> ends) {

    public Entry {
      ends = List.copyOf(ends);
    }
  }

  /** Nothing where nobody named anybody. */
  static Optional<ReferralChain> of(List<Person> people, List<ContactEntry> listed) {
    Set<String> pages = listed.stream().map(ContactEntry::address).collect(Collectors.toSet());
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      int next = i + 1 < people.size() ? people.get(i + 1).level() : 0;
      entries.add(entry(people.get(i), next, pages));
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReferralChain(ReferralPicture.of(people), entries));
  }

  private static Entry entry(Person person, int next, Set<String> pages) {
    Optional<String> page = person.contact().map(SiteRenderer::addressOf).filter(pages::contains);
    List<Integer> ends = IntStream.range(next, person.level()).boxed().toList();
    return new Entry(person.name(), page, person.unnamed(), next > person.level(), ends);
  }
}
