package dev.prepkit.kit;

import java.util.Optional;

/**
 * From when until when a meeting lasts, on one clock, in words that people read.
 *
 * @param day where it is another one than on the contact's clock
 * @param zone like {@code Central European Time}, where it is known
 */
public record Hours(Optional<String> day, String from, String until, Optional<String> zone) {}
