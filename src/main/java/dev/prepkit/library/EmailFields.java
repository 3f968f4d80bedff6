package dev.prepkit.library;

import dev.prepkit.policy.Policies;
import java.util.Optional;
import java.util.Set;

/**
 * What an e-mail sample may name.
 *
 * @param minutes the length agreed, or else that asked for; requests ask for {@code
 *     policies.minutes}
 * @param policies what was decided where guides disagree
 */
public record EmailFields(
    User user,
    Contact contact,
    Optional<Referrer> referrer,
    Meeting meeting,
    int minutes,
    Optional<String> goal,
    Optional<FindingFields> finding,
    Policies policies) {

  /** The user: {@code signature} is the lines that an e-mail ends with. */
  public record User(
      String name,
      String signature,
      Optional<String> headline,
      Optional<String> background,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> link) {}

  /**
   * The contact.
   *
   * @param known one whole sentence
   * @param connection how they are known, an id of the vocabulary
   * @param sent the day on which the user asked for the meeting, in words: {@code 16 November}
   */
  public record Contact(
      String name,
      Optional<String> role,
      Optional<String> organisation,
      Optional<String> field,
      Optional<String> known,
      Consent consent,
      Optional<String> connection,
      Optional<String> sent) {

    private static final Set<String> WARM = Set.of("alumni", "event", "referred");

    public boolean alumni() {
      return isBy("alumni");
    }

    public boolean event() {
      return isBy("event");
    }

    public boolean referred() {
      return isBy("referred");
    }

    /** Whether the user found them alone. */
    public boolean cold() {
      return WARM.stream().noneMatch(this::isBy);
    }

    private boolean isBy(String id) {
      return connection.filter(id::equals).isPresent();
    }
  }

  /**
   * Whether the contact may be named to others (rule H1); neither, where nobody has asked for them.
   *
   * @param given whether they agreed whenever it mattered
   * @param withheld whether there is somebody to whom they may not be named
   */
  public record Consent(boolean given, boolean withheld) {}

  /**
   * Who referred the user.
   *
   * @param named whether the contact has heard the name
   */
  public record Referrer(String name, boolean named) {}

  /**
   * What is known of the meeting, in words.
   *
   * @param channel on which it is held, an id of the vocabulary
   */
  public record Meeting(
      Optional<String> day,
      Optional<String> time,
      Optional<String> place,
      Optional<String> channel) {

    public boolean phone() {
      return channel.filter("phone"::equals).isPresent();
    }

    public boolean video() {
      return channel.filter("video"::equals).isPresent();
    }
  }
}
