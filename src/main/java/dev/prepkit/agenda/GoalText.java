package dev.prepkit.agenda;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.library.GoalPhrases;
import dev.prepkit.library.SentenceWords;
import dev.prepkit.library.WordLists;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import dev.prepkit.text.SmallLetters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes what people write as a goal stand behind “I would like to”: it begins with a verb in small
 * letters, and leaves the mark at its end to the sentence.
 */
public final class GoalText {

  /** How well a goal stands there. */
  enum Fit {
    GOOD,
    /** A verb had to be put before it. */
    VERBLESS,
    /** Drafts had better say nothing of it. */
    ODD
  }

  /** A goal as it is printed. */
  record Fitting(String text, Fit fit) {}

  private static final String ING = "ing";
  private static final int FEW = 3;
  private static final Pattern BULLET = Pattern.compile("^[-*•·–—]\\s+");
  private static final Pattern WORD = Pattern.compile("^[\\p{L}\\p{M}\\p{N}’'-]+");

  private final Optional<GoalPhrases> phrases;
  private final Set<String> auxiliaries;
  private final Joints joints;
  private final MidSentence middle;

  public GoalText(WordLists words, Locale language) {
    this.phrases = words.goalPhrases();
    this.auxiliaries = words.questions().closed();
    this.joints = new Joints(words.sentences());
    this.middle = new MidSentence(words, language);
  }

  /** The same profile with goals that fit. */
  public Profile tidy(Profile profile) {
    return new Profile(
        profile.user().withGoals(tidy(profile.user().writtenGoals())),
        profile.preferences(),
        profile.contacts().stream().map(this::tidy).toList());
  }

  /** The same contact with goals that fit. */
  public Contact tidy(Contact contact) {
    return contact.withGoals(tidy(contact.wishes().writtenGoals()));
  }

  private List<Located<String>> tidy(List<Located<String>> goals) {
    return goals.stream()
        .map(goal -> new Located<>(fitting(goal.value()).text(), goal.at()))
        .toList();
  }

  /** Those that can be quoted, of goals that fit. */
  public List<Located<String>> forDrafts(List<Located<String>> tidy) {
    return tidy.stream().filter(goal -> fitting(goal.value()).fit() != Fit.ODD).toList();
  }

  Fitting fitting(String written) {
    String open = MidSentence.open(BULLET.matcher(written.strip()).replaceFirst(""));
    return phrases
        // A goal in other letters is in another language.
        .filter(words -> Letters.of(words.leads().about()) == Letters.of(open))
        .map(words -> fitting(open, words))
        .orElseGet(() -> new Fitting(middle.small(open), Fit.GOOD));
  }

  private Fitting fitting(String open, GoalPhrases words) {
    String text = middle.small(withoutOpener(open, words));
    OddGoals odd = new OddGoals(words, auxiliaries);
    if (text.endsWith("?") || odd.asks(text)) {
      return new Fitting(asking(text, words), Fit.VERBLESS);
    }
    if (odd.has(text)) {
      return new Fitting(text, Fit.ODD);
    }
    String first = firstWord(text);
    if (words.questionWords().contains(first)) {
      return new Fitting(words.leads().learn() + " " + text, Fit.VERBLESS);
    }
    if (startsWithVerb(text, words)) {
      return new Fitting(text, Fit.GOOD);
    }
    return learning(first, words)
        .map(verb -> new Fitting(verb + text.substring(first.length()), Fit.GOOD))
        .or(() -> wanted(text, words))
        .orElseGet(() -> new Fitting(words.leads().about() + " " + text, Fit.VERBLESS));
  }

  private static String asking(String text, GoalPhrases words) {
    String mark = text.endsWith("?") ? "" : "?";
    return words.leads().ask() + " “" + SentenceStart.capital(text) + mark + "”";
  }

  /** “Learning” is to learn. */
  private static Optional<String> learning(String word, GoalPhrases words) {
    return words.learning().stream().filter(verb -> isForm(word, verb)).findFirst();
  }

  private static boolean isForm(String word, String verb) {
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    return word.equals(verb + ING) || word.equals(stem + ING) || word.equals(doubled(verb) + ING);
  }

  private static String doubled(String verb) {
    return verb + verb.charAt(verb.length() - 1);
  }

  /** What one gets, with no more than a few words of its own before it: “some honest advice”. */
  private Optional<Fitting> wanted(String text, GoalPhrases words) {
    List<String> all = List.of(SmallLetters.of(text).split("\\s+"));
    boolean gets =
        IntStream.range(0, Math.min(FEW, all.size()))
            .filter(i -> words.wanted().contains(all.get(i)))
            .anyMatch(i -> i + 1 == all.size() || joints.isSmall(all.get(i + 1)));
    return gets
        ? Optional.of(new Fitting(words.leads().get() + " " + text, Fit.GOOD))
        : Optional.empty();
  }

  /** Words like “test” are verbs where something like an object follows. */
  private boolean startsWithVerb(String text, GoalPhrases words) {
    String first = firstWord(text);
    String second = firstWord(text.substring(first.length()).strip());
    return words.verbs().contains(first)
        || first.isEmpty()
        || joints.isLink(first) && words.verbs().contains(second)
        || !joints.isSmall(first)
            && !SentenceWords.isIn(words.things(), first)
            && (joints.isBeforeObject(second) || words.questionWords().contains(second));
  }

  private static String firstWord(String text) {
    Matcher found = WORD.matcher(text);
    return found.find() ? SmallLetters.of(found.group()) : "";
  }

  private static String withoutOpener(String text, GoalPhrases words) {
    String small = SmallLetters.of(text).replace('’', '\'');
    return words.openers().stream()
        .filter(opener -> small.startsWith(opener + " "))
        .max(Comparator.comparing(String::length))
        .map(opener -> text.substring(opener.length()).strip())
        .orElse(text);
  }
}
