package dev.prepkit.kit;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.library.EtiquetteRule;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Profile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rules of etiquette stand in a kit. */
class MannersTest {

  private static List<EtiquetteRule> rules(String contact) {
    Profile profile = SmallLibrary.profile("name: M\ncontacts: [{name: J" + contact + "}]\n");
    Kit kit =
        new KitAssembler(ShippedLibrary.LIBRARY, profile, TODAY)
            .assemble(profile.contacts().getFirst());
    return Stream.concat(
            kit.etiquette().stream(),
            kit.plan().stages().stream().flatMap(stage -> stage.rules().stream()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone", "video"})
  void a_talk_from_afar_has_no_coffee_no_door_and_no_handshake(String channel) {
    assertThat(rules(", channel: " + channel))
        .extracting(rule -> rule.title() + " " + rule.notes().why())
        .noneMatch(said -> said.matches("(?i).*\\b(coffee|door|bell|handshake|in person)\\b.*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {", channel: in-person", ", channel: email", ""})
  void where_people_may_meet_in_a_room_the_coffee_is_offered(String contact) {
    assertThat(rules(contact)).extracting(EtiquetteRule::id).contains("A7");
  }

  @Test
  void the_channel_of_the_meeting_counts_and_not_that_of_the_request() {
    assertThat(rules(", channel: phone, meeting: {channel: in-person}"))
        .extracting(EtiquetteRule::id)
        .contains("A7");
  }
}
