package dev.prepkit.build;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Fingerprint;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What records say, in whatever file and line it was written. */
final class Substance {

  private final List<String> parts = new ArrayList<>();

  private Substance() {}

  /**
   * The fingerprint of some values: records, collections, options, and what the language and {@code
   * java.time} have for words, numbers and dates.
   *
   * @throws IllegalArgumentException for anything else, of which nobody knows what it says
   */
  static Fingerprint of(Object... values) {
    Substance all = new Substance();
    all.addAll(List.of(values));
    return Fingerprint.of(all.parts);
  }

  private void add(Object value) {
    switch (value) {
      case SourceLocation nowhere -> {}
      case Record record -> record(record);
      case Optional<?> option -> addAll(option.stream().toList());
      case Map<?, ?> map -> set(map.entrySet().stream().map(Substance::entry).toList());
      case Set<?> set -> set(set.stream().map(Substance::of).toList());
      case Collection<?> all -> addAll(all);
      case Enum<?> one -> word(one.name());
      case Locale locale -> word(locale.toLanguageTag());
      case String text -> word(text);
      case Number number -> word(number.toString());
      case Boolean is -> word(is.toString());
      case TemporalAccessor time -> word(time.toString());
      case ZoneId zone -> word(zone.getId());
      default -> throw new IllegalArgumentException("what does " + value.getClass() + " say?");
    }
  }

  private void word(String text) {
    parts.add(text);
  }

  private void addAll(Collection<?> all) {
    parts.add(String.valueOf(all.size()));
    all.forEach(this::add);
  }

  /** Those of what has no order. */
  private void set(List<Fingerprint> all) {
    addAll(all.stream().map(Fingerprint::hex).sorted().toList());
  }

  private static Fingerprint entry(Map.Entry<?, ?> entry) {
    return of(entry.getKey(), entry.getValue());
  }

  private void record(Record record) {
    parts.add(record.getClass().getName());
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      add(read(record, component));
    }
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e); // a record can be read
    }
  }
}
