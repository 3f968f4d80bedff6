package dev.prepkit.agenda;

import dev.prepkit.library.Question;
import dev.prepkit.library.Tag;
import dev.prepkit.library.WordLists;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Whether questions suit one user and one contact, how much they are worth to them, and why.
 *
 * <p>A question's worth is its priority and what speaks for it: experience (rule F5), audience,
 * field, goals (rule F1).
 */
final class Suitability {

  private static final int SENIORITY = 30;

  /** Few questions are written for an audience: the first comes before what suits any user. */
  private static final int AUDIENCE = 75;

  /** Only questions of their own trade show people that the user has looked into it. */
  private static final int WRITTEN_FOR_FIELD = 75;

  private static final int NAMES_FIELD = 15;
  private static final int WANTED = 50;

  /** A question to ask if there is time never comes before one that everybody should ask. */
  private static final int MOST = 75;

  private final Profile profile;
  private final Contact contact;
  private final GoalWords goals;
  private final TellingWords telling;
  private final FieldMatch field;
  private final List<String> tellingOfField;
  private final Map<String, List<Match>> matches = new HashMap<>();

  Suitability(
      WordLists lists, TellingWords telling, Set<String> fields, Profile profile, Contact contact) {
    this.profile = profile;
    this.contact = contact;
    this.goals =
        new GoalWords(
            Stream.concat(contact.wishes().goals().stream(), profile.user().goals().stream())
                .toList(),
            lists,
            telling);
    String written = contact.position().field().orElse("");
    this.telling = telling;
    this.field = new FieldMatch(written, fields, lists.sentences());
    this.tellingOfField = telling.of(field.words());
  }

  /** Whether a question may be asked at all. */
  boolean suits(Question question) {
    return !isUnwanted(question)
        && (question.tags().seniorities().isEmpty()
            || contact.position().seniority().isEmpty()
            || seniority(question).isPresent())
        && (question.tags().audiences().isEmpty() || audience(question).isPresent())
        && (question.tags().fields().isEmpty() || isForField(question))
        && (!question.asking().bold() || profile.preferences().bold());
  }

  private boolean isUnwanted(Question question) {
    return contact.wishes().leaveOut().stream().anyMatch(id -> id.value().equals(question.id()))
        || contact.findings().stream()
            .flatMap(finding -> finding.kind().stream())
            .anyMatch(kind -> question.tags().findings().contains(kind.value()));
  }

  /**
   * How much a question is worth now.
   *
   * @param faded how much less a reason counts than at first
   */
  int worth(Question question, ToIntFunction<Reason> faded) {
    int fit =
        matches(question).stream()
            .mapToInt(match -> Math.max(0, match.worth() - faded.applyAsInt(match.reason())))
            .sum();
    return Math.min(MOST, fit)
        + switch (question.asking().priority()) {
          case MUST -> 100;
          case SHOULD -> 60;
          case SPARE -> 20;
        };
  }

  /** Which sorts of people it is written for, as far as this user and this contact are of them. */
  List<Reason> sorts(Question question) {
    return Stream.of(seniorityMatch(question), audienceMatch(question))
        .flatMap(match -> match.map(Match::reason).stream())
        .toList();
  }

  /** What speaks for a question: there is always something. */
  List<Reason> reasons(Question question) {
    List<Reason> reasons = new ArrayList<>();
    matches(question).forEach(match -> reasons.add(match.reason()));
    return reasons.isEmpty() ? List.of(usual(question)) : reasons;
  }

  private static Reason usual(Question question) {
    return question.tags().subjects().stream()
        .filter(subject -> !question.must())
        .findFirst()
        .map(subject -> new Reason(Reason.Kind.SUBJECT, subject.label()))
        .orElse(Reason.of(Reason.Kind.EVERYBODY));
  }

  private List<Match> matches(Question question) {
    return matches.computeIfAbsent(question.id(), id -> found(question));
  }

  private List<Match> found(Question question) {
    List<Match> matches = new ArrayList<>();
    goals.best(question).ifPresent(matches::add);
    fieldMatch(question).ifPresent(matches::add);
    seniorityMatch(question).ifPresent(matches::add);
    audienceMatch(question).ifPresent(matches::add);
    if (question.asking().bold()) {
      matches.add(new Match(Reason.of(Reason.Kind.CHANCES), WANTED));
    }
    return matches;
  }

  private Optional<Match> seniorityMatch(Question question) {
    return seniority(question).map(tag -> match(Reason.Kind.SENIORITY, tag, SENIORITY));
  }

  private Optional<Match> audienceMatch(Question question) {
    return audience(question).map(tag -> match(Reason.Kind.AUDIENCE, tag, AUDIENCE));
  }

  private static Match match(Reason.Kind kind, Tag tag, int worth) {
    return new Match(new Reason(kind, tag.label()), worth);
  }

  private Optional<Match> fieldMatch(Question question) {
    int worth = isForField(question) ? WRITTEN_FOR_FIELD : namesField(question) ? NAMES_FIELD : 0;
    return contact
        .position()
        .field()
        .filter(words -> worth > 0)
        .map(words -> new Match(new Reason(Reason.Kind.FIELD, words), worth));
  }

  private boolean isForField(Question question) {
    return field.is(question.tags().fields());
  }

  private boolean namesField(Question question) {
    return telling.of(question).mentions(tellingOfField);
  }

  private Optional<Tag> seniority(Question question) {
    return contact
        .position()
        .seniority()
        .flatMap(word -> named(question.tags().seniorities(), word.value()));
  }

  private Optional<Tag> audience(Question question) {
    return profile
        .user()
        .audience()
        .flatMap(word -> named(question.tags().audiences(), word.value()));
  }

  private static Optional<Tag> named(List<Tag> tags, String id) {
    return tags.stream().filter(tag -> tag.id().equals(id)).findFirst();
  }
}
