package dev.prepkit.kit;

import dev.prepkit.library.Library;
import dev.prepkit.library.Question;
import dev.prepkit.library.Tag;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether questions suit one user and one contact, how much they are worth to them, and why.
 *
 * <p>A question's worth is its priority and what speaks for it: experience (rule F5), audience,
 * field, goals (rule F1).
 */
final class Suitability {

  private static final int SENIORITY = 30;
  private static final int AUDIENCE = 45;
  private static final int WRITTEN_FOR_FIELD = 40;
  private static final int NAMES_FIELD = 15;
  private static final int WANTED = 50;

  /** A question to ask if there is time never comes before one that everybody should ask. */
  private static final int MOST = 70;

  private static final int LEAST_LETTERS = 4;

  private final Profile profile;
  private final Contact contact;
  private final GoalWords goals;
  private final Wording field;

  Suitability(Library library, Profile profile, Contact contact) {
    this.profile = profile;
    this.contact = contact;
    this.goals =
        new GoalWords(
            Stream.concat(contact.wishes().goals().stream(), profile.user().goals().stream())
                .toList(),
            library);
    this.field = Wording.of(contact.position().field().orElse(""));
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

  int worth(Question question) {
    int fit = matches(question).stream().mapToInt(Match::worth).sum();
    return Math.min(MOST, fit)
        + switch (question.asking().priority()) {
          case MUST -> 100;
          case SHOULD -> 60;
          case SPARE -> 20;
        };
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
    List<Match> matches = new ArrayList<>();
    goals.best(question).ifPresent(matches::add);
    fieldMatch(question).ifPresent(matches::add);
    seniority(question)
        .map(tag -> match(Reason.Kind.SENIORITY, tag, SENIORITY))
        .ifPresent(matches::add);
    audience(question)
        .map(tag -> match(Reason.Kind.AUDIENCE, tag, AUDIENCE))
        .ifPresent(matches::add);
    if (question.asking().bold()) {
      matches.add(new Match(Reason.of(Reason.Kind.CHANCES), WANTED));
    }
    return matches;
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
    return question.tags().fields().stream().anyMatch(field::has);
  }

  private boolean namesField(Question question) {
    List<String> words =
        field.words().stream().filter(word -> word.length() >= LEAST_LETTERS).toList();
    return Wording.of(question.text()).mentions(words);
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
