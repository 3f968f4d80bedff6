/**
 * Drafts as files that a mail program opens, unsent. Floor 6; nothing else sees the library that
 * writes them.
 *
 * <p>Way in: {@link dev.prepkit.mail.DraftWriter}.
 */
@NullMarked
package dev.prepkit.mail;

import org.jspecify.annotations.NullMarked;
