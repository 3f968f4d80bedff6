package dev.prepkit.kit;

import dev.prepkit.library.EmailSample;
import dev.prepkit.review.Message;
import dev.prepkit.text.Html;

/**
 * A message in the user's own words, which takes the place of a draft.
 *
 * @param contact the id of the contact
 */
public record OwnDraft(String contact, EmailSample sample, Message message) {

  /** The draft with these words; its subject stays where they have none. */
  Draft over(Draft draft) {
    String words = message.body().text().strip();
    return new Draft(
        sample,
        message.subject().map(line -> line.text()).or(draft::subject),
        Draft.withGapsMarked(Html.ofLines(words)),
        words);
  }
}
