package dev.prepkit.kit;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.kit.Plan.Stage;
import dev.prepkit.library.Errand;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What there is to do for a contact, seen from Tuesday 1 December 2026. */
class PlanTest {

  private static Kit kit(String contact) {
    Profile profile = SmallLibrary.profile("name: M\ncontacts: [{name: J" + contact + "}]\n");
    return new KitAssembler(ShippedLibrary.LIBRARY, profile, TODAY)
        .assemble(profile.contacts().getFirst());
  }

  private static Stage stage(Kit kit, String moment) {
    return kit.plan().stages().stream()
        .filter(each -> each.moment().id().equals(moment))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> statuses(Kit kit) {
    return kit.plan().timeline().entries().stream()
        .map(entry -> entry.errand().key() + ": " + entry.status())
        .toList();
  }

  @Test
  void each_moment_has_its_rules_and_drafts_and_a_day_where_it_is_known() {
    Kit kit = kit(", meeting: {when: 2026-12-10 10:00}");

    assertThat(stage(kit, "day-before").date()).contains(LocalDate.of(2026, 12, 9));
    assertThat(stage(kit, "day-before").day()).contains("Wednesday, 9 December 2026");
    assertThat(stage(kit, "day-before").drafts())
        .extracting(draft -> draft.sample().id())
        .contains("confirmation");
    assertThat(stage(kit, "research").rules()).isNotEmpty();
    assertThat(stage(kit, "research").rules())
        .allMatch(rule -> rule.moment().orElseThrow().id().equals("research"));
    assertThat(stage(kit, "research").day()).isEmpty();
    assertThat(kit.plan().stages())
        .allMatch(stage -> !stage.rules().isEmpty() || !stage.drafts().isEmpty());
  }

  @Test
  void what_is_done_keeps_its_day_and_asks_for_nothing() {
    Kit kit = kit(", met: 2026-11-27, thanked: 2026-11-28");

    assertThat(stage(kit, "within-a-day").date()).isEmpty();
    assertThat(stage(kit, "within-a-day").day()).contains("Saturday, 28 November 2026");
    assertThat(kit.plan().thanksBy()).isEmpty();
  }

  @Test
  void thanks_have_a_last_good_day_until_they_are_sent() {
    assertThat(kit(", met: 2026-12-01").plan().thanksBy()).contains("Wednesday, 2 December 2026");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "channel: email|request-cold",
        "channel: phone|phone-script",
        "channel: letter|letter",
        "connection: alumni|request-alumni"
      })
  void the_draft_of_an_errand_is_that_of_the_contacts_channel(String contact, String draft) {
    assertThat(kit(", " + contact).plan().timeline().of(Errand.REQUEST).orElseThrow().draft())
        .contains(draft);
  }

  @Test
  void a_status_says_how_an_errand_stands() {
    assertThat(statuses(kit(", sent: 2026-11-30, met: 2026-11-27")))
        .anyMatch(status -> status.startsWith("thank-you: ") && status.contains("28 Nov"));
    assertThat(kit(", met: 2025-11-27, thanked: 2025-11-28").plan().timeline().of(Errand.THANK_YOU))
        .hasValueSatisfying(
            entry -> {
              assertThat(entry.done()).isTrue();
              assertThat(entry.overdue()).isFalse();
              assertThat(entry.needless()).isFalse();
              assertThat(entry.day()).contains("2025");
            });
  }

  @Test
  void where_nobody_knows_whether_they_met_the_user_is_asked() {
    Timeline timeline = kit(", meeting: {when: 2026-11-27 10:00}").plan().timeline();

    assertThat(timeline.unsure()).isTrue();
    assertThat(timeline.of(Errand.THANK_YOU).orElseThrow().title()).startsWith("Did you meet?");
    assertThat(timeline.next()).map(Timeline.Entry::errand).contains(Errand.THANK_YOU);
  }

  @Test
  void what_is_wanted_stands_in_the_order_of_its_days_and_what_is_needless_is_left_out() {
    Timeline timeline = kit(", sent: 2026-11-20, met: 2026-11-27").plan().timeline();

    assertThat(timeline.wanted())
        .extracting(entry -> entry.due().day())
        .isSorted()
        .hasSizeLessThan(timeline.entries().size());
    assertThat(timeline.wanted()).noneMatch(Timeline.Entry::needless);
    assertThat(timeline.entries()).anyMatch(Timeline.Entry::needless);
    assertThat(timeline.open()).noneMatch(Timeline.Entry::done).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "met: 2026-11-20|OVERDUE",
        "met: 2026-12-01|PRESSING",
        "meeting: {when: 2026-12-20 10:00}|ARRANGED",
        "channel: email|OPEN",
        "sent: 2026-10-05, closed: 2026-11-05|OVER"
      })
  void on_the_whole_a_contact_stands_as_their_most_urgent_errand(
      String contact, Standing standing) {
    Kit kit = kit(", " + contact);

    assertThat(kit.dates().standing()).isEqualTo(standing);
    assertThat(kit.dates().contact()).isEqualTo(kit.contact());
  }

  @Test
  void a_meeting_without_an_hour_comes_first_on_its_day() {
    Start day = kit(", meeting: {when: 2026-12-10}").appointment().start().orElseThrow();
    Start hour = kit(", meeting: {when: 2026-12-10 08:00}").appointment().start().orElseThrow();

    assertThat(day).isLessThan(hour);
    assertThat(day.time()).isEmpty();
  }

  @Test
  void what_is_said_and_what_is_sent_are_told_apart() {
    Kit kit = kit(", goals: [see it], findings: [{text: It grows., kind: trend}]");

    assertThat(kit.lines()).extracting(draft -> draft.sample().id()).contains("opening-lines");
    assertThat(kit.letters())
        .extracting(draft -> draft.sample().id())
        .contains("thank-you", "phone-script")
        .doesNotContain("opening-lines");
    assertThat(kit.goals()).containsExactly("see it");
    assertThat(List.of(kit.hasGoals(), kit.hasLines(), kit.hasLetters(), kit.hasEtiquette()))
        .containsOnly(true);
    assertThat(kit.hasFindings()).isTrue();
    assertThat(kit("").hasFindings()).isFalse();
    assertThat(kit("").hasGoals()).isFalse();
    assertThat(kit.springboards())
        .singleElement()
        .satisfies(each -> assertThat(each.question().text()).contains("It grows"));
  }

  @Test
  void the_last_day_is_called_today() {
    assertThat(
            kit(", met: 2026-11-30").plan().timeline().of(Errand.THANK_YOU).orElseThrow().status())
        .contains("today");
    assertThat(
            kit(", met: 2026-12-01").plan().timeline().of(Errand.THANK_YOU).orElseThrow().status())
        .doesNotContain("today");
  }

  @Test
  void thanks_that_nobody_owes_have_no_last_day() {
    assertThat(kit(", sent: 2026-10-05, closed: 2026-11-05").plan().thanksBy()).isEmpty();
  }

  @Test
  void who_was_met_and_thanked_has_only_what_can_wait() {
    assertThat(kit(", met: 2026-11-30, thanked: 2026-11-30").dates().standing())
        .isEqualTo(Standing.OVER);
  }

  @Test
  void each_draft_stands_at_its_own_moment_and_at_no_other() {
    Kit kit = kit("");

    assertThat(kit.plan().stages().stream().mapToInt(stage -> stage.drafts().size()).sum())
        .isEqualTo(kit.drafts().size());
  }
}
