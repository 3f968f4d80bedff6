package dev.prepkit.kit;

import dev.prepkit.library.EmailFields;
import dev.prepkit.library.FindingFields;
import dev.prepkit.policy.Policies;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a sample can be filled with: each fact that may be missing is there or not. */
record EveryFill(int facts) {

  private static final int COUNT = 12;

  static Stream<EveryFill> all() {
    return IntStream.range(0, 1 << COUNT).mapToObj(EveryFill::new);
  }

  private Optional<String> fact(int number, String value) {
    return Optional.of(value).filter(v -> (facts >> number & 1) == 1);
  }

  boolean referred() {
    return fact(0, "").isPresent();
  }

  String connection() {
    return List.of("cold", "referred", "alumni", "event").get(facts / 5 % 4);
  }

  EmailFields fields() {
    return new EmailFields(
        new EmailFields.User(
            "Maya Lindqvist",
            "Maya Lindqvist\n020 7946 0958\nexample.org/maya",
            fact(1, "a chemistry teacher moving into laboratory safety"),
            fact(
                2,
                "I taught chemistry for eleven years. Since May I have run our school’s safety committee."),
            fact(3, "maya@example.org"),
            fact(4, "020 7946 0958"),
            Optional.empty()),
        new EmailFields.Contact(
            "Jonas Weidmann",
            Optional.empty(),
            fact(5, "Nordlab"),
            fact(6, "laboratory safety"),
            fact(7, "I read your article on near misses in small labs."),
            new EmailFields.Consent(referred(), fact(1, "").isPresent() && !referred()),
            Optional.of(connection()),
            fact(9, "16 November")),
        fact(0, "Priya Raman").map(name -> new EmailFields.Referrer(name, fact(8, "").isEmpty())),
        new EmailFields.Meeting(
            fact(8, "Thursday, 10 December 2026"),
            fact(8, "10:00 London Time"),
            fact(9, "Room 4, Dock Street 2"),
            Optional.of(List.of("in-person", "phone", "video").get(Integer.bitCount(facts) % 3))),
        20,
        fact(10, "understand how a safety officer spends the week"),
        fact(11, "Most accidents happen while somebody is cleaning up.")
            .map(text -> new FindingFields(text, fact(7, "the yearly report of the safety board"))),
        Policies.usual());
  }
}
