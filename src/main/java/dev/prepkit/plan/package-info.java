/**
 * What there is to do for a contact, and when: worked out of the meeting and of what has happened.
 * Pure; today is an input. Floor 4.
 *
 * <p>Ways in: {@link dev.prepkit.plan.Course}, {@link dev.prepkit.plan.DateCheck}.
 */
@NullMarked
package dev.prepkit.plan;

import org.jspecify.annotations.NullMarked;
