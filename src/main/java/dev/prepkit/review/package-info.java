/**
 * What people write, held against the rules: e-mails, letters, scripts. Floor 4. It knows the words
 * of a language from the library, and nothing of profiles.
 *
 * <p>Way in: {@link dev.prepkit.review.MessageReader}, {@link dev.prepkit.review.DraftReview}.
 */
@NullMarked
package dev.prepkit.review;

import org.jspecify.annotations.NullMarked;
