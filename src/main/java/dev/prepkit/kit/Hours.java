package dev.prepkit.kit;

import java.util.Optional;

/**
 * From when until when a meeting lasts, on one clock, in words that people read.
 *
 * @param day on which it begins there, like {@code Thursday 10 December 2026}
 * @param zone like {@code Central European Time}, where it is known
 */
public record Hours(String day, String from, String until, Optional<String> zone) {

  /** When it begins, like {@code 10:00 Central European Time}. */
  public String begin() {
    return from + zone.map(name -> " " + name).orElse("");
  }
}
