package dev.prepkit.build;

import java.util.List;

/** What a new profile can be told, with the key that it fills. */
public enum Answer {
  NAME("name"),
  HEADLINE("headline"),
  AUDIENCE("audience", "returner", "student", "career-changer", "job-seeker", "practice"),
  EMAIL("email"),
  ZONE("zone"),
  PAPER("defaults", "paper", List.of("a4", "letter", "both")),
  LOCALE("defaults", "locale", List.of()),
  CONTACT("contacts", "name", List.of()),
  ROLE("contacts", "role", List.of()),
  ORGANISATION("contacts", "organisation", List.of());

  private final String block;
  private final String key;
  private final List<String> choices;

  Answer(String key, String... choices) {
    this("", key, List.of(choices));
  }

  Answer(String block, String key, List<String> choices) {
    this.block = block;
    this.key = key;
    this.choices = choices;
  }

  /** The block that its key stands in; empty on the first level. */
  String block() {
    return block;
  }

  String key() {
    return key;
  }

  /** The words that it may be; empty where it is free. */
  public List<String> choices() {
    return choices;
  }
}
