package dev.prepkit.kit;

import dev.prepkit.agenda.QuestionText;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.library.Library;
import dev.prepkit.policy.Policies;
import dev.prepkit.profile.Contact;
import dev.prepkit.review.Assignment;
import dev.prepkit.review.Assignment.People;
import dev.prepkit.review.DraftReview;
import dev.prepkit.review.Message;
import dev.prepkit.text.SourceFile;
import java.util.Optional;
import java.util.Set;

/**
 * Warns of the user's own questions that ask what somebody earns (rule C6), what everybody can look
 * up (rule C1), or what yes or no would answer.
 */
final class QuestionCheck {

  private static final Set<String> RULES = Set.of("C6");

  private final QuestionText questions;
  private final DraftReview review;
  private final Policies policies;
  private final Diagnostics diagnostics;

  QuestionCheck(Library library, Policies policies, Diagnostics diagnostics) {
    this.questions = new QuestionText(library.language().words());
    this.review = new DraftReview(library.language().review());
    this.policies = policies;
    this.diagnostics = diagnostics;
  }

  void check(Contact contact) {
    contact
        .wishes()
        .questions()
        .forEach(
            question -> {
              if (isFine(question.text(), question.at())) {
                checkClosed(question.text(), question.at());
              }
            });
    contact
        .findings()
        .forEach(finding -> finding.question().ifPresent(text -> isFine(text, finding.at())));
  }

  private boolean isFine(String question, SourceLocation at) {
    return !isPersonal(question, at) && !isLookedUp(question, at);
  }

  private boolean isPersonal(String question, SourceLocation at) {
    Message message =
        Message.of(new SourceFile(at.file(), at.file(), question), Optional.empty(), question);
    Assignment spoken =
        new Assignment(RULES, Assignment.Channel.SPOKEN, People.unknown(), policies);
    var found = review.ofDraft(message, spoken);
    found.forEach(finding -> diagnostics.warning(at, finding.line(), finding.advice()));
    return !found.isEmpty();
  }

  private boolean isLookedUp(String question, SourceLocation at) {
    boolean lookedUp = questions.isLookedUp(question);
    if (lookedUp) {
      diagnostics.warning(
          at,
          "C1: everybody can look this up: “" + question + "”",
          "look it up first, and ask what you cannot read: how it came about, or what it means for"
              + " the work");
    }
    return lookedUp;
  }

  /** Of a finding, one may well ask whether it holds. */
  private void checkClosed(String question, SourceLocation at) {
    if (questions.isClosed(question)) {
      diagnostics.warning(
          at,
          "yes or no would answer this: “" + question + "”",
          "let it begin with ‘how’ or ‘what’, and you will hear more");
    }
  }
}
