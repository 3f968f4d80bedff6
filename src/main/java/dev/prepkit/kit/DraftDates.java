package dev.prepkit.kit;

import java.util.Optional;

/**
 * The days that a draft speaks of, in the words of its language.
 *
 * @param sent on which the user asked for the meeting: {@code 16 November}
 */
record DraftDates(Appointment meeting, Optional<String> sent) {}
