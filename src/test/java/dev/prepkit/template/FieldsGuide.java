package dev.prepkit.template;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Html;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes down what templates can name, as the records have it. */
final class FieldsGuide {

  private final StringBuilder text = new StringBuilder();
  private final Set<Class<?>> met = new LinkedHashSet<>();
  private final List<Class<?>> views;

  /**
   * @param views what templates are filled with
   */
  FieldsGuide(List<Class<?>> views) {
    this.views = List.copyOf(views);
    views.forEach(this::meet);
  }

  FieldsGuide line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** The names that a view gives to a template. */
  FieldsGuide view(Class<?> view) {
    SourceComments.of(view)
        .map(sentence -> sentence.replaceFirst("^`(site|print)/\\S+`[:.]? ?", ""))
        .filter(sentence -> !sentence.isEmpty())
        .map(sentence -> sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1))
        .ifPresent(sentence -> line(sentence).line(""));
    table(view);
    return this;
  }

  /** All records that views lead to, by name. */
  String withRecords() {
    TreeMap<String, Class<?>> byLabel = new TreeMap<>();
    met.stream()
        .filter(type -> !views.contains(type))
        .forEach(type -> byLabel.put(label(type), type));
    byLabel.forEach(
        (label, type) -> {
          line("### " + label).line("");
          SourceComments.of(type).ifPresent(sentence -> line(sentence).line(""));
          table(type);
        });
    return text.toString().stripTrailing() + "\n";
  }

  private void table(Class<?> type) {
    if (names(type).isEmpty()) {
      line("No names of its own.").line("");
      return;
    }
    line("| name | is | says |").line("|---|---|---|");
    for (String name : names(type)) {
      String says =
          SourceComments.of(type, name)
              .or(() -> implied(type, name))
              .map(FieldsGuide::small)
              .orElse("");
      line("| `%s` | %s | %s |".formatted(name, kind(Members.typeOf(type, name)), says));
    }
    line("");
  }

  /** What goes without saying: that of the type, or whether there is anything in a list. */
  private static Optional<String> implied(Class<?> type, String name) {
    Optional<String> list =
        names(type).stream().filter(each -> name.equalsIgnoreCase("has" + each)).findFirst();
    return list.map(each -> "whether there are `" + each + "`")
        .or(() -> SourceComments.of(content(Members.typeOf(type, name))));
  }

  private static String small(String sentence) {
    String start = sentence.substring(0, 1);
    boolean word = sentence.length() > 1 && Character.isLowerCase(sentence.charAt(1));
    String small =
        word || sentence.startsWith("A ")
            ? start.toLowerCase(Locale.ROOT) + sentence.substring(1)
            : sentence;
    return small.replaceFirst("\\.$", "");
  }

  /** Components in their order, then the other names. */
  private static List<String> names(Class<?> type) {
    Set<String> all = Members.names(type);
    Set<String> ordered =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(all::contains)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    ordered.addAll(all);
    return List.copyOf(ordered);
  }

  private void meet(Class<?> type) {
    if (!met.add(type)) {
      return;
    }
    for (String name : names(type)) {
      Class<?> content = content(Members.typeOf(type, name));
      if (isOpen(content)) {
        meet(content);
      }
    }
  }

  private static Class<?> content(Type type) {
    Type content = Members.content(type);
    return Members.raw(isLocated(content) ? located(content) : content);
  }

  private static boolean isLocated(Type type) {
    return Members.raw(type) == Located.class;
  }

  /** What stands behind a place. */
  private static Type located(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private static boolean isOpen(Class<?> type) {
    return type.isRecord() && type != Html.class && !Members.names(type).isEmpty();
  }

  private String kind(Type type) {
    if (Members.isMap(type)) {
      return "words, by name";
    }
    if (Members.isOptional(type)) {
      return kind(Members.content(type)) + ", may be missing";
    }
    if (Members.isList(type)) {
      return "list: " + kind(Members.content(type));
    }
    if (isLocated(type)) {
      return kind(located(type)) + " as `value`, and its place";
    }
    Class<?> raw = Members.raw(type);
    if (isOpen(raw)) {
      String label = label(raw);
      return "[%s](#%s)".formatted(label, label.toLowerCase(Locale.ROOT).replace(".", ""));
    }
    return switch (raw.getSimpleName()) {
      case "int", "Integer", "long", "double" -> "number";
      case "boolean", "Boolean" -> "flag";
      case "Html" -> "markup";
      case "LocalDate" -> "day";
      default -> "text";
    };
  }

  /** Short, and still different for records that share a name. */
  private String label(Class<?> type) {
    String simple = type.getSimpleName();
    if (met.stream().filter(other -> other.getSimpleName().equals(simple)).count() == 1) {
      return simple;
    }
    Class<?> outer = type.getEnclosingClass();
    String place =
        outer == null
            ? type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1)
            : outer.getSimpleName();
    return place + "." + simple;
  }
}
