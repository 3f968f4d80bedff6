package dev.prepkit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.Referrer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralsTest {

  private static Referrals referrals(String contacts) {
    return new Referrals(SmallLibrary.profile("name: M\ncontacts:\n" + contacts).contacts());
  }

  private static String drawn(Referrals referrals) {
    return referrals.people().stream()
        .map(each -> "  ".repeat(each.level()) + each.name() + (each.unnamed() ? " (quietly)" : ""))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void each_stands_below_the_one_who_named_them() {
    Referrals referrals =
        referrals(
            """
              - {name: Priya, referrer: {name: Tom Lee, use-name: yes}}
              - {name: Alone}
              - {name: Jonas, referrer: {contact: priya, use-name: no}}
              - {name: Ann, referrer: {name: TOM  Lee, use-name: yes}}
              - {name: Erik, referrer: {contact: Jonas, use-name: yes}}
            """);

    assertThat(drawn(referrals))
        .isEqualTo("Tom Lee\n  Priya\n    Jonas (quietly)\n      Erik\n  Ann");
    assertThat(referrals.circles()).isEmpty();
  }

  @Test
  void a_circle_is_drawn_once_from_its_first_member() {
    Referrals referrals =
        referrals(
            """
              - {name: Out, referrer: {contact: b, use-name: yes}}
              - {name: A, referrer: {contact: b, use-name: yes}}
              - {name: B, referrer: {contact: c, use-name: yes}}
              - {name: C, referrer: {contact: a, use-name: yes}}
            """);

    assertThat(drawn(referrals)).isEqualTo("A\n  C\n    B\n      Out");
    assertThat(referrals.circles())
        .singleElement()
        .satisfies(
            circle -> assertThat(circle).extracting(Contact::id).containsExactly("a", "b", "c"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tom|Tom Adeyemi",
        "{name: tom, use-name: yes}|Tom Adeyemi",
        "{name: tom-adeyemi, use-name: yes}|Tom Adeyemi",
        "tom-adeyemi|Tom Adeyemi",
        "{contact: tom-adeyemi, use-name: yes}|Tom Adeyemi",
        "Tom|Tom",
        "jo-lee|Jo Lee",
        "tom-adeyemy|tom-adeyemy"
      })
  void an_id_stands_for_its_contact_wherever_a_referrer_is_named(String written, String name) {
    Profile profile =
        SmallLibrary.profile(
            "name: M\ncontacts:\n  - {name: Tom Adeyemi, id: tom}\n  - {name: Jo Lee}\n"
                + "  - {name: Jo Lee}\n  - {name: Ola, referrer: "
                + written
                + "}\n");

    assertThat(profile.contacts().getLast().connection().referrer().orElseThrow().name())
        .isEqualTo(name);
  }

  @Test
  void where_nobody_named_anybody_there_is_nothing_to_draw() {
    assertThat(referrals("  - {name: A}\n  - {name: B}\n").people()).isEmpty();
  }

  @Tag(Fuzz.TAG)
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whoever_has_to_do_with_a_referral_is_drawn_once_and_at_the_right_place(long seed) {
    Profile profile = SmallLibrary.profile(random(Fuzz.random(seed)));
    Referrals referrals = new Referrals(profile.contacts());
    List<String> way = new ArrayList<>();
    List<String> drawn = new ArrayList<>();
    for (Referrals.Person person : referrals.people()) {
      way = new ArrayList<>(way.subList(0, person.level()));
      way.add(person.name());
      drawn.add(person.name());
      Optional<Referrer> written = written(profile, person.name());
      if (person.level() > 0) {
        assertThat(written.map(Referrer::name)).contains(way.get(person.level() - 1));
      } else if (written.isPresent()) {
        assertThat(referrals.circles()).anyMatch(c -> c.getFirst().name().equals(person.name()));
      }
    }

    HashSet<String> concerned = new HashSet<>();
    profile.contacts().stream()
        .filter(contact -> contact.connection().referrer().isPresent())
        .forEach(
            contact -> {
              concerned.add(contact.name());
              concerned.add(contact.connection().referrer().orElseThrow().name());
            });
    assertThat(drawn).containsExactlyInAnyOrderElementsOf(concerned);
  }

  private static Optional<Referrer> written(Profile profile, String name) {
    return profile.contacts().stream()
        .filter(contact -> contact.name().equals(name))
        .findFirst()
        .flatMap(contact -> contact.connection().referrer());
  }

  private static String random(Random random) {
    StringBuilder yaml = new StringBuilder("name: M\ncontacts:\n");
    int count = 2 + random.nextInt(60);
    for (int i = 0; i < count; i++) {
      yaml.append("  - {name: N").append(i).append(", id: n").append(i);
      int other = random.nextInt(count + 4);
      if (other < count && other != i) {
        yaml.append(", referrer: {contact: n").append(other).append(", use-name: yes}");
      } else if (other >= count) {
        yaml.append(", referrer: {name: Outside ").append(other).append(", use-name: no}");
      }
      yaml.append("}\n");
    }
    return yaml.toString();
  }
}
