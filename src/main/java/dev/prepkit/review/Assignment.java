package dev.prepkit.review;

import dev.prepkit.library.DraftKind;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.ReviewWords;
import dev.prepkit.policy.Policies;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a message is for, and so which rules it is held against.
 *
 * @param rules the ids of the rules
 * @param channel how it travels
 */
public record Assignment(Set<String> rules, Channel channel, People people, Policies policies) {

  /**
   * Whatever is written or said: no job, no résumé, not too long, one reminder at most, no name
   * that may not be used.
   */
  private static final List<String> ALWAYS = List.of("A1", "C6", "D7", "D8", "E1", "H1");

  /** Only requests say that no job is asked for; in all others the length is agreed. */
  private static final String OF_REQUESTS = "D5";

  /** How a message travels. */
  public enum Channel {
    EMAIL,
    LETTER,
    SPOKEN;

    static Channel of(EmailSample sample) {
      return of(sample.delivery().channel().id());
    }

    static Channel of(DraftKind kind) {
      return kind.channel().map(Channel::of).orElse(EMAIL);
    }

    private static Channel of(String id) {
      return switch (id) {
        case "letter" -> LETTER;
        case "phone", "in-person", "video" -> SPOKEN;
        default -> EMAIL;
      };
    }

    boolean written() {
      return this != SPOKEN;
    }
  }

  /**
   * Who is who; nobody needs to be known.
   *
   * @param referrer who sent the writer to the reader
   * @param introduced whom an introducer is told about (rule I4)
   * @param unnamed who may not be named to the reader (rule H1)
   */
  public record People(
      Optional<String> writer,
      Optional<String> referrer,
      Optional<String> introduced,
      List<Unnamed> unnamed) {

    public People {
      unnamed = List.copyOf(unnamed);
    }

    public static People unknown() {
      return new People(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
  }

  public Assignment {
    rules = Set.copyOf(rules);
  }

  /** Whether it asks for a meeting, whose length is not agreed yet. */
  boolean asks() {
    return rules.contains(OF_REQUESTS);
  }

  /** What a sample is for: its own rules, or those of its kind where it names none. */
  public static Assignment of(
      EmailSample sample, ReviewWords words, People people, Policies policies) {
    Set<String> own = sample.rules().stream().map(rule -> rule.id()).collect(Collectors.toSet());
    Set<String> kind =
        words.kindAt(sample.delivery().moment()).map(DraftKind::rules).orElse(Set.of());
    return of(own.isEmpty() ? kind : own, Channel.of(sample), people, policies);
  }

  /** What a message is for of which nothing is known. */
  public static Assignment ofAny(People people, Policies policies) {
    return of(Set.of(), Channel.EMAIL, people, policies);
  }

  /** What a kind of message is for. */
  public static Assignment of(DraftKind kind, People people, Policies policies) {
    return of(kind.rules(), Channel.of(kind), people, policies);
  }

  private static Assignment of(
      Set<String> rules, Channel channel, People people, Policies policies) {
    Set<String> all = Stream.concat(ALWAYS.stream(), rules.stream()).collect(Collectors.toSet());
    return new Assignment(all, channel, people, policies);
  }
}
