/**
 * What is asked in one meeting: questions of the user, of findings, of earlier meetings and of the
 * library, chosen and in order, each with its reason. Pure functions. Floor 4.
 *
 * <p>Way in: {@link dev.prepkit.agenda.QuestionSelector}.
 */
@NullMarked
package dev.prepkit.agenda;

import org.jspecify.annotations.NullMarked;
