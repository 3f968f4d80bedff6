package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.kit.Referrals.Person;
import dev.prepkit.site.ReferralPicture.Edge;
import dev.prepkit.site.ReferralPicture.Node;
import dev.prepkit.site.Views.ContactEntry;
import dev.prepkit.site.Views.Encounter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every picture of referrals. */
@Tag(Fuzz.TAG)
class ReferralPictureTest {

  private static final List<String> NAMES =
      List.of(
          "Tom Adeyemi",
          "Li",
          "W".repeat(80),
          "Maximiliane von Wolkenstein-Trostburg zu Hohenwaldeck und Maxlrain",
          "田中太郎".repeat(9),
          "דוד בן־גוריון הזקן מאוד מאוד מאוד מאוד",
          "محمد عبد الله بن عبد العزيز آل سعود الطويل جدا",
          "👩‍🔬".repeat(30),
          "e\u0301".repeat(60),
          "<b>&\"'",
          "");

  /** As many people as a large profile has, in chains up to twenty deep. */
  private static List<Person> people(long seed) {
    Random random = Fuzz.random(seed);
    List<Person> people = new ArrayList<>();
    int level = 0;
    for (int i = random.nextInt(200); i >= 0; i--) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      Optional<String> contact = level > 0 ? Optional.of("c" + i) : Optional.empty();
      people.add(new Person(name, contact, level, random.nextBoolean()));
      level = Math.min(20, random.nextInt(3) == 0 ? random.nextInt(level + 1) : level + 1);
    }
    return people;
  }

  static Stream<List<Person>> all() {
    return Stream.iterate(1L, seed -> seed + 1)
        .limit(Fuzz.times(60))
        .map(ReferralPictureTest::people);
  }

  @ParameterizedTest
  @MethodSource("all")
  void nobody_stands_on_anybody_else(List<Person> people) {
    ReferralPicture picture = ReferralPicture.of(people);

    assertThat(picture.nodes()).hasSameSizeAs(people);
    for (int i = 1; i < people.size(); i++) {
      int distance = picture.nodes().get(i).y() - picture.nodes().get(i - 1).y();
      assertThat(distance).isGreaterThan(2 * ReferralPicture.EM);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_name_fits_into_the_picture_whole_or_with_an_ellipsis(List<Person> people) {
    ReferralPicture picture = ReferralPicture.of(people);
    for (int i = 0; i < people.size(); i++) {
      Node node = picture.nodes().get(i);
      String name = people.get(i).name();
      String label = node.label();

      assertThat(TextWidth.of(label) * ReferralPicture.EM)
          .isLessThanOrEqualTo(ReferralPicture.LABEL);
      assertThat(node.end()).isLessThan(picture.width());
      assertThat(node.y() + ReferralPicture.EM).isLessThanOrEqualTo(picture.height());
      assertThat(label.equals(name) || name.startsWith(label.replaceFirst("…$", ""))).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_referral_is_a_line_from_one_mark_to_the_other(List<Person> people) {
    ReferralPicture picture = ReferralPicture.of(people);
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      int above = i - 1;
      while (above >= 0 && people.get(above).level() >= people.get(i).level()) {
        above--;
      }
      if (above >= 0) {
        Node from = picture.nodes().get(above);
        Node to = picture.nodes().get(i);
        int end = to.x() - ReferralPicture.RADIUS;
        edges.add(
            new Edge(
                from.x(), from.y() + ReferralPicture.RADIUS, to.y(), end, people.get(i).unnamed()));
        assertThat(end).isGreaterThan(from.x());
      }
    }
    assertThat(picture.edges()).isEqualTo(edges);
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_list_says_the_same_and_closes_what_it_opens(List<Person> people) {
    ReferralChain chain = ReferralChain.of(people, List.of()).orElseThrow();
    int open = 0;
    for (int i = 0; i < people.size(); i++) {
      ReferralChain.Entry entry = chain.people().get(i);
      assertThat(entry.name()).isEqualTo(people.get(i).name());
      assertThat(open).isEqualTo(people.get(i).level());
      open += (entry.names() ? 1 : 0) - entry.ends().size();
    }
    assertThat(open).isZero();
  }

  @Test
  void only_who_has_a_page_is_a_link() {
    Person ann = new Person("Ann", Optional.of("ann"), 0, false);
    Person bob = new Person("Bob", Optional.of("bob"), 1, false);
    ContactEntry page =
        new ContactEntry(
            "Bob",
            Optional.empty(),
            Optional.empty(),
            new Encounter(Optional.empty(), Optional.empty(), Optional.empty()),
            false,
            Optional.empty(),
            "contacts/bob/index.html");

    assertThat(ReferralChain.of(List.of(ann, bob), List.of(page)).orElseThrow().people())
        .extracting(ReferralChain.Entry::address)
        .containsExactly(Optional.empty(), Optional.of("contacts/bob/index.html"));
    assertThat(ReferralChain.of(List.of(), List.of(page))).isEmpty();
  }

  @Test
  void a_small_picture_shrinks_and_a_large_one_scrolls() {
    Person ann = new Person("W".repeat(80), Optional.of("ann"), 0, false);
    assertThat(ReferralPicture.of(List.of(ann)).large()).isFalse();

    Person deep = new Person("W".repeat(80), Optional.of("deep"), 2, false);
    Person between = new Person("B", Optional.of("b"), 1, false);
    assertThat(ReferralPicture.of(List.of(ann, between, deep)).large()).isTrue();
  }
}
