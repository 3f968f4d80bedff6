package dev.prepkit.kit;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.agenda.KitQuestion;
import dev.prepkit.agenda.RandomKits;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Profile;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunSheetTest {

  private static Kit kit(RandomKits random, String user, String meeting) {
    Profile profile =
        SmallLibrary.profile(
            "name: M\n" + user + "contacts: [{name: J, meeting: {" + meeting + "}}]\n");
    return new KitAssembler(SmallLibrary.of(random.questions()), profile, TODAY)
        .assemble(profile.contacts().getFirst());
  }

  @Tag(Fuzz.TAG)
  @Test
  void steps_follow_each_other_and_cover_exactly_the_agreed_minutes() {
    RandomKits random = new RandomKits(7);
    for (int minutes = 5; minutes <= 300; minutes++) {
      List<RunSheet.Step> steps = kit(random, "", "minutes: " + minutes).runSheet().steps();

      assertThat(steps.getFirst().minute()).isEqualTo(-10);
      int end = -10;
      for (RunSheet.Step step : steps) {
        assertThat(step.minute()).as("in %d minutes", minutes).isEqualTo(end);
        assertThat(step.minutes()).isNotNegative();
        end += step.minutes();
      }
      assertThat(end).isEqualTo(minutes);
      assertThat(steps)
          .as("each has its own minute in %d", minutes)
          .extracting(RunSheet.Step::minute)
          .doesNotHaveDuplicates();
    }
  }

  @Tag(Fuzz.TAG)
  @Test
  void five_minutes_before_the_end_somebody_says_so_and_at_the_end_offers_to_go() {
    RandomKits random = new RandomKits(8);
    for (int minutes = 10; minutes <= 300; minutes++) {
      List<RunSheet.Step> steps = kit(random, "", "minutes: " + minutes).runSheet().steps();
      int length = minutes;

      assertThat(steps)
          .filteredOn(step -> step.title().equals("five"))
          .singleElement()
          .matches(step -> step.minute() == length - 5);
      assertThat(steps.getLast().title()).isEqualTo("leave");
      assertThat(steps.getLast().minute()).isEqualTo(length);
    }
  }

  @Test
  void a_meeting_under_ten_minutes_ends_without_that_announcement() {
    for (int minutes = 5; minutes < 10; minutes++) {
      assertThat(kit(new RandomKits(8), "", "minutes: " + minutes).runSheet().steps())
          .extracting(RunSheet.Step::title)
          .doesNotContain("five")
          .endsWith("close", "leave");
    }
  }

  @Tag(Fuzz.TAG)
  @Test
  void every_question_of_the_agenda_has_its_step() {
    RandomKits random = new RandomKits(9);
    for (int minutes = 5; minutes <= 300; minutes++) {
      Kit kit = kit(random, "", "minutes: " + minutes);

      assertThat(kit.runSheet().steps().stream().flatMap(step -> step.questions().stream()))
          .containsExactlyElementsOf(
              Stream.concat(kit.agenda().main().stream(), kit.agenda().closing().stream())
                  .toList());
      assertThat(kit.runSheet().steps()).hasSizeLessThan(16);
    }
  }

  @Tag(Fuzz.TAG)
  @Test
  void both_clocks_go_as_the_clocks_of_the_world_do() {
    Random random = Fuzz.random(11);
    List<String> zones =
        List.of("Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "UTC");
    for (int run = 0; run < Fuzz.times(200); run++) {
      LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
      LocalTime time = LocalTime.of(4 + random.nextInt(20), random.nextInt(60));
      ZoneId theirs = ZoneId.of(zones.get(random.nextInt(zones.size())));
      ZoneId yours = ZoneId.of(zones.get(random.nextInt(zones.size())));
      ZonedDateTime start = ZonedDateTime.of(day, time, theirs);
      Kit kit =
          kit(
              new RandomKits(run),
              "zone: " + yours + "\n",
              "when: " + day + " " + time + ", zone: " + theirs + ", minutes: 30");

      for (RunSheet.Step step : kit.runSheet().steps()) {
        ZonedDateTime moment = start.plusMinutes(step.minute());
        assertThat(step.clock()).contains(clock(moment.withZoneSameInstant(yours)));
        if (step.theirs().isPresent()) {
          assertThat(step.theirs()).contains(clock(moment));
        } else {
          assertThat(moment.withZoneSameInstant(yours).toLocalTime())
              .isEqualTo(moment.toLocalTime());
        }
      }
    }
  }

  private static String clock(ZonedDateTime moment) {
    return moment.toLocalTime().toString().substring(0, 5);
  }

  @Test
  void start_and_end_stand_in_both_zones_each_with_its_day() {
    Appointment tokyo =
        kit(
                new RandomKits(1),
                "zone: Asia/Tokyo\n",
                "when: 2026-12-10 23:50, zone: America/New_York, minutes: 30")
            .appointment();

    assertThat(tokyo.theirs().orElseThrow().from()).isEqualTo("23:50");
    assertThat(tokyo.theirs().orElseThrow().until()).isEqualTo("00:20");
    assertThat(tokyo.yours().orElseThrow())
        .isEqualTo(
            new Hours("Friday, 11 December 2026", "13:50", "14:20", Optional.of("Japan Time")));
    assertThat(tokyo.theirs().orElseThrow().day()).isEqualTo("Thursday, 10 December 2026");
    assertThat(tokyo.yourDay()).contains("Friday, 11 December 2026");
    assertThat(tokyo.start())
        .contains(new Start(LocalDate.of(2026, 12, 11), Optional.of(LocalTime.of(13, 50))));
  }

  @Test
  void two_zones_of_one_name_are_told_apart() {
    Appointment denver =
        kit(
                new RandomKits(1),
                "zone: America/Denver\n",
                "when: 2026-07-10 10:00, zone: America/Phoenix")
            .appointment();

    assertThat(denver.theirs().orElseThrow().zone()).contains("Mountain Standard Time");
    assertThat(denver.yours().orElseThrow().zone()).contains("Mountain Daylight Time");
  }

  @Test
  void there_is_one_clock_where_both_zones_show_the_same_time_or_one_is_unknown() {
    String meeting = "when: 2026-12-10 10:00, zone: Europe/London, minutes: 30";

    assertThat(kit(new RandomKits(1), "zone: Europe/Lisbon\n", meeting).appointment().yours())
        .isEmpty();
    assertThat(kit(new RandomKits(1), "", meeting).appointment().yours()).isEmpty();
    assertThat(
            kit(new RandomKits(1), "zone: Asia/Tokyo\n", "when: 2026-12-10 10:00")
                .appointment()
                .yours())
        .isEmpty();
  }

  private static Kit shipped(String contact) {
    Profile profile = SmallLibrary.profile("name: M\ncontacts: [{name: J, " + contact + "}]\n");
    return new KitAssembler(ShippedLibrary.LIBRARY, profile, TODAY)
        .assemble(profile.contacts().getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "channel: in-person | Ring the bell on the minute. | Thank you for making",
        "channel: phone | Call, or pick up, on the minute. | Hello, this is M. Is this",
        "channel: video | and join on the minute. | Hello! Can you see and hear me",
        "channel: email | Ring the bell, or join the call, on the minute. | Thank you for",
        "meeting: {link: 'https://example.org/x'} | and join on the minute. | Hello! Can you",
        "meeting: {place: Café Nord} | Ring the bell on the minute. | Thank you for making",
        "meeting: {place: C, link: https://x.example.org/} | Ring the bell, or join the call, on the minute. | Thank you",
        "channel: phone, meeting: {channel: in-person} | Ring the bell on the minute. | Thank you"
      })
  void each_channel_has_words_of_its_own(String contact, String arrival, String first) {
    Kit kit = shipped(contact);
    List<RunSheet.Step> steps = kit.runSheet().steps();

    assertThat(steps.getFirst().say().orElseThrow()).endsWith(arrival);
    assertThat(kit.lines().getFirst().text()).startsWith(first);
    if (!arrival.contains("bell")) {
      assertThat(steps)
          .flatExtracting(step -> step.say().stream().toList())
          .noneMatch(words -> words.matches(".*(bell|outside).*"));
    }
  }

  @Test
  void a_meeting_across_a_change_of_the_clocks_shows_what_the_clocks_show() {
    Kit kit =
        kit(new RandomKits(1), "", "when: 2026-03-29 00:50, zone: Europe/London, minutes: 30");

    assertThat(kit.appointment().theirs().orElseThrow().until()).isEqualTo("02:20");
    assertThat(kit.runSheet().steps().getLast().clock()).contains("02:20");
  }

  private static RunSheet.Step step(int minute, String title, String clock, int... numbers) {
    List<KitQuestion> questions =
        IntStream.of(numbers)
            .mapToObj(
                number ->
                    new KitQuestion(
                        number, "q", "Q?", 2, false, List.of(), Optional.empty(), List.of()))
            .toList();
    RunSheet.Clocks clocks =
        new RunSheet.Clocks(Optional.of(clock).filter(text -> !text.isEmpty()), Optional.empty());
    return new RunSheet.Step(minute, 0, clocks, title, Optional.of("Say"), questions);
  }

  @Test
  void a_step_is_marked_as_people_write_minutes_and_numbers() {
    assertThat(step(-10, "", "").mark()).isEqualTo("−10′");
    assertThat(step(0, "", "").mark()).isEqualTo("0′");
    assertThat(step(25, "", "").mark()).isEqualTo("25′");
    assertThat(step(0, "", "").numbers()).isEmpty();
    assertThat(step(0, "", "", 4).numbers()).isEqualTo("4");
    assertThat(step(0, "", "", 4, 5, 7).numbers()).isEqualTo("4–7");
    assertThat(step(0, "", "").asks()).isFalse();
    assertThat(step(0, "", "", 4).asks()).isTrue();
  }

  @Test
  void a_run_sheet_knows_what_takes_more_room() {
    RunSheet usual = new RunSheet(List.of(step(0, "a".repeat(794), "10:00"), step(1, "", "")));
    RunSheet wordy = new RunSheet(List.of(step(0, "a".repeat(795), "10:00"), step(1, "", "")));
    RunSheet american = new RunSheet(List.of(step(0, "", "9:00"), step(1, "", "10:00 AM")));

    assertThat(usual.wordy()).isFalse();
    assertThat(wordy.wordy()).isTrue();
    assertThat(usual.longClocks()).isFalse();
    assertThat(american.longClocks()).isTrue();
  }

  @Test
  void only_the_first_block_of_questions_says_something() {
    List<RunSheet.Step> blocks =
        kit(new RandomKits(3), "", "minutes: 90").runSheet().steps().stream()
            .filter(step -> step.title().equals("questions"))
            .toList();

    assertThat(blocks).hasSizeGreaterThan(1);
    assertThat(blocks.getFirst().say()).contains("Say questions");
    assertThat(blocks.subList(1, blocks.size())).allMatch(step -> step.say().isEmpty());
  }

  @Test
  void the_user_plans_by_their_own_clock_and_sees_the_other_one_beside_it() {
    String meeting = "when: 2026-12-10 23:50, zone: America/New_York, minutes: 30";
    Appointment tokyo = kit(new RandomKits(1), "zone: Asia/Tokyo\n", meeting).appointment();
    Appointment here = kit(new RandomKits(1), "", meeting).appointment();

    assertThat(tokyo.here()).isEqualTo(tokyo.yours());
    assertThat(tokyo.elsewhere()).isEqualTo(tokyo.theirs());
    assertThat(tokyo.time()).contains("23:50 Eastern Time");
    assertThat(here.here()).isEqualTo(here.theirs());
    assertThat(here.elsewhere()).isEmpty();
    assertThat(here.yourDay()).contains("Thursday, 10 December 2026");
    assertThat(kit(new RandomKits(1), "", "when: 2026-12-10").appointment().time()).isEmpty();
  }
}
