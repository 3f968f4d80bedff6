package dev.prepkit.policy;

import static dev.prepkit.TestFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.profile.Preferences;
import dev.prepkit.profile.ProfileReader;
import dev.prepkit.text.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoliciesTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Policies house(String yaml) {
    return new YamlReader(diagnostics)
        .read(file("prepkit.yaml", yaml))
        .map(fields -> PolicyReader.read(fields, Policies.usual(), Decider.HOUSE))
        .orElseThrow();
  }

  private Policies user(String house, String yaml) {
    return new ProfileReader(diagnostics, house(house))
        .read(file("profile.yaml", "name: M\n" + yaml + "contacts: [{name: J}]\n"))
        .orElseThrow()
        .preferences()
        .policies();
  }

  private List<String> complaints(String yaml) {
    new ProfileReader(diagnostics)
        .read(file("profile.yaml", "name: M\n" + yaml + "contacts: [{name: J}]\n"));
    return diagnostics.all().stream().map(Object::toString).toList();
  }

  @Test
  void the_user_wins_over_the_house_and_the_house_over_the_kit() {
    String house = "policies: {minutes: 15, dates: open}";
    Policies policies = user(house, "policies: {dates: propose}\n");

    assertThat(policies.on(Policy.MINUTES))
        .isEqualTo(decision(Policy.MINUTES, "15", Decider.HOUSE));
    assertThat(policies.on(Policy.DATES))
        .isEqualTo(decision(Policy.DATES, "propose", Decider.USER));
    assertThat(policies.on(Policy.ARRIVAL))
        .isEqualTo(decision(Policy.ARRIVAL, "both", Decider.KIT));
  }

  private static Decision decision(Policy policy, String position, Decider by) {
    return new Decision(policy, position, by);
  }

  @Test
  void the_older_keys_below_defaults_still_decide() {
    Policies policies =
        user("policies: {minutes: 15}", "defaults: {minutes: 25, bold-questions: yes}\n");

    assertThat(policies.minutes()).isEqualTo(25);
    assertThat(policies.askOwnChances()).isTrue();
    assertThat(user("policies: {own-chances: ask}", "defaults: {bold-questions: no}\n"))
        .returns(false, Policies::askOwnChances);
  }

  @Test
  void spaces_and_capitals_do_not_matter() {
    assertThat(house("policies: {thank-you: 24 Hours, arrival: On time}").decisions())
        .contains(decision(Policy.ARRIVAL, "on-time", Decider.HOUSE));
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void a_wrong_position_is_told_the_nearest_and_all() {
    assertThat(complaints("policies:\n  thank-you: promtly\n  minutes: 45\n  dats: open\n"))
        .containsExactly(
            "profile.yaml:3:14: error: 'thank-you' cannot be 'promtly'\n"
                + "  hint: did you mean 'promptly'? the choices are 24-hours, promptly",
            "profile.yaml:4:12: error: 'minutes' cannot be '45'\n"
                + "  hint: write a whole number from 15 to 30",
            "profile.yaml:5:3: error: unknown key 'dats'\n  hint: did you mean 'dates'?");
  }

  @Test
  void what_is_said_twice_is_refused() {
    assertThat(complaints("policies: {minutes: 15}\ndefaults: {minutes: 20}\n"))
        .singleElement()
        .asString()
        .contains("profile.yaml:3:12: error: 'minutes' says again what 'policies: minutes' says");
  }

  @Test
  void a_length_that_most_guides_advise_against_is_a_warning() {
    assertThat(complaints("defaults: {minutes: 45}\n"))
        .singleElement()
        .asString()
        .contains("warning: you ask for 45 minutes; most guides advise 15 to 30");
  }

  @Test
  void without_a_word_of_anybody_the_kit_does_the_usual() {
    Preferences preferences =
        new ProfileReader(diagnostics)
            .read(file("profile.yaml", "name: M\ncontacts: [{name: J}]\n"))
            .orElseThrow()
            .preferences();

    assertThat(preferences.policies()).isEqualTo(Policies.usual());
    assertThat(preferences.minutes()).isEqualTo(20);
    assertThat(TestFiles.messages(diagnostics)).isEmpty();
  }
}
