package dev.prepkit.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A matter on which guides disagree (the last table of the rule book). */
public enum Policy {
  MINUTES("minutes", "20", IntStream.rangeClosed(15, 30).mapToObj(String::valueOf).toList()),
  OWN_CHANCES("own-chances", "leave-out", List.of("leave-out", "ask")),
  SUBJECT("subject", "name", List.of("name", "connection")),
  INTRODUCTION("introduction", "direct", List.of("direct", "ask")),
  ARRIVAL("arrival", "both", List.of("both", "early", "on-time")),
  THANK_YOU("thank-you", "24-hours", List.of("24-hours", "promptly")),
  DATES("dates", "propose", List.of("propose", "open"));

  private final String key;
  private final String usual;
  private final List<String> positions;

  Policy(String key, String usual, List<String> positions) {
    this.key = key;
    this.usual = usual;
    this.positions = positions;
  }

  /** How files name it. */
  public String key() {
    return key;
  }

  /** What holds while nobody decides otherwise. */
  public String usual() {
    return usual;
  }

  /** All that can be decided, as files name it. */
  public List<String> positions() {
    return positions;
  }

  public static Optional<Policy> named(String key) {
    return Arrays.stream(values()).filter(policy -> policy.key.equals(key)).findFirst();
  }

  public static Set<String> keys() {
    return Arrays.stream(values()).map(Policy::key).collect(Collectors.toCollection(TreeSet::new));
  }
}
