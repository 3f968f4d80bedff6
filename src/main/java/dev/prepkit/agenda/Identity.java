package dev.prepkit.agenda;

import dev.prepkit.library.GeneralTerms;
import dev.prepkit.profile.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which somebody can be recognised, and general terms to put there (rule C7). */
final class Identity {

  /** A word that gives somebody away, and what to write instead. */
  record Slip(String word, String instead) {}

  /**
   * A text without names.
   *
   * @param odd names in places where general terms make no good English, or that may be none
   */
  record General(String text, List<String> odd) {

    General {
      odd = List.copyOf(odd);
    }
  }

  private record Trait(Pattern certain, Pattern likely, String instead) {}

  private static final String POSSESSION = "(?<own>['’]s\\b|(?<=[sS])['’](?![\\p{L}\\p{N}]))?";

  private final List<Trait> traits = new ArrayList<>();

  private final Set<String> common;

  private Identity(GeneralTerms terms) {
    this.common = terms.common();
  }

  /** Everything about a contact. */
  static Identity of(Contact contact, GeneralTerms terms) {
    Identity identity = new Identity(terms);
    NameWords names = new NameWords(terms);
    contact
        .connection()
        .email()
        .ifPresent(mail -> identity.add(names.exactly(mail), terms.address()));
    contact.position().role().ifPresent(role -> identity.add(names.exactly(role), terms.role()));
    identity.addNames(contact, names, terms);
    return identity;
  }

  /** What gives a contact away to others: not the role, which many people have. */
  static Identity publicly(Contact contact, GeneralTerms terms) {
    Identity identity = new Identity(terms);
    identity.addNames(contact, new NameWords(terms), terms);
    return identity;
  }

  /** Somebody of whom the name alone is known. */
  static Identity named(String name, GeneralTerms terms) {
    Identity identity = new Identity(terms);
    NameWords names = new NameWords(terms);
    identity.add(names.person(name), terms.person());
    return identity;
  }

  private void addNames(Contact contact, NameWords names, GeneralTerms terms) {
    contact
        .position()
        .organisation()
        .ifPresent(
            name -> {
              traits.add(
                  new Trait(
                      pattern(names.organisation(name, false)),
                      pattern(names.organisation(name, true)),
                      terms.organisation()));
            });
    add(names.person(contact.name()), terms.person());
  }

  private void add(String expression, String instead) {
    Pattern pattern = pattern(expression);
    traits.add(new Trait(pattern, pattern, instead));
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile("(?u)" + expression + POSSESSION);
  }

  /**
   * The text in general terms, as far as it has a place for them. Twice “one person” would be two
   * people.
   */
  General hiddenIn(String text, Joints joints) {
    General hidden = new General(text, List.of());
    for (Trait trait : traits) {
      hidden = hidden(hidden, trait, joints);
    }
    return hidden;
  }

  private General hidden(General text, Trait trait, Joints joints) {
    Matcher found = trait.certain().matcher(text.text());
    StringBuilder hidden = new StringBuilder();
    List<String> odd = new ArrayList<>(text.odd());
    while (found.find()) {
      String own = found.group("own") == null ? "" : found.group("own");
      int end = found.end() - own.length();
      if (!hidden.isEmpty()
          || !joints.hold(text.text(), found.start(), found.end(), !own.isEmpty())
          || isWord(text.text().substring(found.start(), end))
              && !joints.isName(text.text(), found.start(), end, !own.isEmpty())) {
        odd.add(found.group());
      }
      String word = trait.instead() + (own.isEmpty() ? "" : "’s");
      boolean first = SentenceStart.isAt(text.text(), found.start());
      found.appendReplacement(
          hidden, Matcher.quoteReplacement(first ? SentenceStart.capital(word) : word));
    }
    return new General(found.appendTail(hidden).toString(), odd);
  }

  private boolean isWord(String name) {
    return common.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The words of a text that may give them away. */
  Stream<Slip> slipsIn(String text) {
    return traits.stream()
        .flatMap(
            trait ->
                trait
                    .likely()
                    .matcher(text)
                    .results()
                    .map(found -> new Slip(found.group(), trait.instead())));
  }
}
