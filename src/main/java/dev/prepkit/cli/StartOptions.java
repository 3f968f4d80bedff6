package dev.prepkit.cli;

import dev.prepkit.build.Answer;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a new profile can be told on the command line. */
final class StartOptions {

  @Option(names = "--name", paramLabel = "NAME", description = "Your name.")
  @Nullable String name;

  @Option(names = "--email", paramLabel = "ADDRESS", description = "Your e-mail address.")
  @Nullable String email;

  @Option(
      names = "--headline",
      paramLabel = "WORDS",
      description = "What you are, as you would say it after “I am”.")
  @Nullable String headline;

  @Option(
      names = "--audience",
      paramLabel = "KIND",
      description = "returner, student, career-changer, job-seeker or practice.")
  @Nullable String audience;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Where your clock stands, like Europe/London. Default: this computer's.")
  @Nullable String zone;

  @Option(
      names = "--locale",
      paramLabel = "LOCALE",
      description = "The language of your kits: en-GB, en-US. Default: this computer's English.")
  @Nullable String locale;

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      description = "a4, letter or both. Default: what your country prints on.")
  @Nullable String paper;

  @Option(names = "--contact", paramLabel = "NAME", description = "Whom you want to meet first.")
  @Nullable String contact;

  @Option(names = "--role", paramLabel = "ROLE", description = "What they do.")
  @Nullable String role;

  @Option(names = "--organisation", paramLabel = "NAME", description = "Where they do it.")
  @Nullable String organisation;

  /** What was said, with the name of the option. */
  Map<Answer, String> given() {
    Map<Answer, String> given = new EnumMap<>(Answer.class);
    put(given, Answer.NAME, name);
    put(given, Answer.EMAIL, email);
    put(given, Answer.HEADLINE, headline);
    put(given, Answer.AUDIENCE, audience);
    put(given, Answer.ZONE, zone);
    put(given, Answer.LOCALE, locale);
    put(given, Answer.PAPER, paper);
    put(given, Answer.CONTACT, contact);
    put(given, Answer.ROLE, role);
    put(given, Answer.ORGANISATION, organisation);
    return given;
  }

  /** Puts a value where there is one. */
  static <K> void put(Map<K, String> given, K key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      given.put(key, value.strip());
    }
  }
}
