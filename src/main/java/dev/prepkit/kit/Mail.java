package dev.prepkit.kit;

import dev.prepkit.library.EmailSample;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Person;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A draft that goes by e-mail. What names and subjects bring with them can end no header line: line
 * ends and control characters are gone.
 *
 * @param text lines that end with a line feed
 */
public record Mail(Correspondent from, Optional<Correspondent> to, String subject, String text) {

  /**
   * Who writes, or who reads.
   *
   * @param address {@code name@example.org}
   */
  public record Correspondent(String name, Optional<String> address) {

    public Correspondent {
      name = line(name);
    }
  }

  /** Line ends of all kinds, and what else moves a cursor (Unicode, section 5.8). */
  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n?|[\\u000B\\f\\u0085\\u2028\\u2029]");

  /** Control characters, and those that turn the direction of what follows. */
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String CHANNEL = "email";

  public Mail {
    subject = line(subject);
    text = lines(text);
  }

  /** The draft of a kit as a mail; nothing where it goes another way, or is spoken. */
  static Optional<Mail> of(Kit kit, Draft draft) {
    EmailSample.Delivery delivery = draft.sample().delivery();
    return Optional.of(draft)
        .filter(each -> delivery.channel().id().equals(CHANNEL))
        .map(
            each ->
                new Mail(
                    writer(kit.user()),
                    reader(kit.contact(), delivery.recipient()),
                    each.subject().orElse(""),
                    each.text()));
  }

  private static Correspondent writer(Person user) {
    return new Correspondent(user.name(), user.reachable().email());
  }

  /** Whom somebody named in a meeting, nobody knows beforehand. */
  private static Optional<Correspondent> reader(Contact contact, EmailSample.Recipient recipient) {
    return switch (recipient) {
      case CONTACT -> Optional.of(new Correspondent(contact.name(), contact.connection().email()));
      case INTRODUCER ->
          contact.connection().referrer().map(who -> new Correspondent(who.name(), who.email()));
      case REFERRED -> Optional.empty();
    };
  }

  /** The address it goes to, where it is known. */
  public Optional<String> toAddress() {
    return to.flatMap(Correspondent::address);
  }

  private static String lines(String text) {
    return CONTROL.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
  }

  private static String line(String text) {
    return SPACE.matcher(lines(text)).replaceAll(" ").strip();
  }
}
