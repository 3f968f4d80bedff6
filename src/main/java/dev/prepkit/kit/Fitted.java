package dev.prepkit.kit;

import dev.prepkit.agenda.AcquaintanceText;
import dev.prepkit.agenda.GoalText;
import dev.prepkit.agenda.MidSentence;
import dev.prepkit.agenda.SelfText;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.library.WordLists;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Contact.Position;
import dev.prepkit.profile.Finding;
import dev.prepkit.profile.Person;
import dev.prepkit.profile.Profile;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes what people write in their profile fit into the sentences of a draft. */
final class Fitted {

  private static final Pattern END = Pattern.compile("[\\s.;,:!]+$");
  private static final Pattern ENDED = Pattern.compile(".*[.!?…。！？؟][”’\"')\\]]*$", Pattern.DOTALL);
  private static final Pattern PLAIN_WORD =
      Pattern.compile("\\p{Ll}[\\p{Ll}’'-]*(?![\\p{L}\\p{N}])");

  private final WordLists words;
  private final MidSentence middle;
  private final SelfText self;
  private final AcquaintanceText acquaintance;
  private final GoalText goals;

  Fitted(WordLists words, Locale language) {
    this.words = words;
    this.middle = new MidSentence(words, language);
    this.self = new SelfText(words, language);
    this.acquaintance = new AcquaintanceText(words, language);
    this.goals = new GoalText(words, language);
  }

  /** The user as the sentences of a draft name them. */
  Profile user(Profile profile) {
    Person user = profile.user();
    return new Profile(
        user.withHeadline(user.headline().map(text -> self.headline(text).text()))
            .withBackground(
                user.writtenBackground()
                    .map(text -> new Located<>(self.background(text.value()).text(), text.at())))
            .withGoals(goals.forDrafts(user.writtenGoals())),
        profile.preferences(),
        profile.contacts());
  }

  /** A contact as the sentences of a draft name them, with findings that can be written to them. */
  Contact contact(Contact contact) {
    Position position = contact.position();
    Optional<Located<String>> field =
        position.writtenField().map(text -> new Located<>(middle.phrase(text.value()), text.at()));
    return contact
        .with(
            new Position(
                position.role(),
                position.organisation().filter(name -> !middle.isNowhere(name)).map(middle::name),
                field,
                position.seniority()))
        .withGoals(goals.forDrafts(contact.wishes().writtenGoals()))
        .with(contact.connection().known(acquaintance::sentence))
        .with(contact.findings().stream().filter(this::isWritten).toList());
  }

  private boolean isWritten(Finding finding) {
    return finding.kind().filter(kind -> words.unwritten().contains(kind.value())).isEmpty();
  }

  /** One or more sentences, of which the first begins with a capital and the last is ended. */
  static String sentences(String text) {
    String line = text.strip();
    Matcher first = PLAIN_WORD.matcher(line);
    String begun =
        first.lookingAt()
            ? line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1)
            : line;
    return ENDED.matcher(begun).matches() ? begun : END.matcher(begun).replaceAll("") + ".";
  }
}
