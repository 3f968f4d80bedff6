package dev.prepkit.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * When a meeting begins, on the user's calendar and clock. On one day, those without an hour come
 * first.
 */
public record Start(LocalDate day, Optional<LocalTime> time) implements Comparable<Start> {

  private static final Comparator<Start> ORDER =
      Comparator.comparing(Start::day).thenComparing(start -> start.time.orElse(LocalTime.MIN));

  @Override
  public int compareTo(Start other) {
    return ORDER.compare(this, other);
  }
}
