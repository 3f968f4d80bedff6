package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The user.
 *
 * @param writtenHeadline a noun phrase: {@code chemistry teacher moving into lab safety}
 * @param background one to three sentences in the first person
 * @param audience a word of the vocabulary, unchecked
 * @param signature the lines that their e-mails end with
 * @param zone where their clocks stand
 * @param writtenGoals what they want to learn from everybody, with the places
 */
public record Person(
    String name,
    Optional<Located<String>> writtenHeadline,
    Optional<Located<String>> writtenBackground,
    Optional<Located<String>> audience,
    Reachable reachable,
    Optional<String> signature,
    Optional<ZoneId> zone,
    List<Located<String>> writtenGoals) {

  /** How the user can be reached. */
  public record Reachable(Optional<String> email, Optional<String> phone, List<Link> links) {

    public Reachable {
      links = List.copyOf(links);
    }
  }

  /** A page about the user, with an address that starts with {@code https:} or {@code http:}. */
  public record Link(Optional<String> label, String url) {

    /** As it stands in a signature: {@code Profile: https://example.org/maya}. */
    public String line() {
      return label.map(word -> word + ": " + url).orElse(url);
    }
  }

  public Person {
    writtenGoals = List.copyOf(writtenGoals);
  }

  public Optional<String> headline() {
    return writtenHeadline.map(Located::value);
  }

  public Optional<String> background() {
    return writtenBackground.map(Located::value);
  }

  /** What they want to learn. */
  public List<String> goals() {
    return writtenGoals.stream().map(Located::value).toList();
  }

  /** The same person with another headline. */
  public Person withHeadline(Optional<String> other) {
    Optional<Located<String>> placed =
        writtenHeadline.flatMap(written -> other.map(text -> new Located<>(text, written.at())));
    return new Person(
        name, placed, writtenBackground, audience, reachable, signature, zone, writtenGoals);
  }

  /** The same person with another background. */
  public Person withBackground(Optional<Located<String>> other) {
    return new Person(
        name, writtenHeadline, other, audience, reachable, signature, zone, writtenGoals);
  }

  /** The same person with other goals. */
  public Person withGoals(List<Located<String>> goals) {
    return new Person(
        name, writtenHeadline, writtenBackground, audience, reachable, signature, zone, goals);
  }
}
