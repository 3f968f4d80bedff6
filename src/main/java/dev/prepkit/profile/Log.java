package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** What has happened with a contact so far, and on which day of the user's calendar. */
public record Log(Map<Mark, Located<LocalDate>> days) {

  public Log {
    days = Map.copyOf(days);
  }

  public Optional<LocalDate> day(Mark mark) {
    return written(mark).map(Located::value);
  }

  /** The day, with the place where it is written. */
  public Optional<Located<LocalDate>> written(Mark mark) {
    return Optional.ofNullable(days.get(mark));
  }

  public boolean has(Mark mark) {
    return days.containsKey(mark);
  }

  public boolean isEmpty() {
    return days.isEmpty();
  }

  /** Only what passes a test. */
  public Log only(BiPredicate<Mark, LocalDate> test) {
    return new Log(
        days.entrySet().stream()
            .filter(entry -> test.test(entry.getKey(), entry.getValue().value()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
