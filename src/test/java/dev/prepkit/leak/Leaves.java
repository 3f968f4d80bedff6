package dev.prepkit.leak;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a record holds, whatever it is made of: the values by the component that holds them. */
final class Leaves {

  private final SortedMap<String, List<Object>> values = new TreeMap<>();

  private Leaves() {}

  static SortedMap<String, List<Object>> of(Record value) throws ReflectiveOperationException {
    Leaves leaves = new Leaves();
    leaves.addAll(value.getClass().getSimpleName(), value);
    return leaves.values;
  }

  private void addAll(String place, Object value) throws ReflectiveOperationException {
    values.computeIfAbsent(place, added -> new ArrayList<>());
    switch (value) {
      case Optional<?> maybe when maybe.isPresent() -> addAll(place, maybe.get());
      case Optional<?> nothing -> {}
      case Located<?> located -> addAll(place, located.value());
      case SourceLocation where -> values.remove(place);
      case Map<?, ?> map -> addEach(place, map.values());
      case Collection<?> many -> addEach(place, many);
      case Record record -> {
        values.remove(place);
        for (RecordComponent each : record.getClass().getRecordComponents()) {
          each.getAccessor().setAccessible(true);
          addAll(
              record.getClass().getSimpleName() + "." + each.getName(),
              each.getAccessor().invoke(record));
        }
      }
      default -> values.get(place).add(value);
    }
  }

  private void addEach(String place, Collection<?> many) throws ReflectiveOperationException {
    for (Object each : many) {
      addAll(place, each);
    }
  }
}
