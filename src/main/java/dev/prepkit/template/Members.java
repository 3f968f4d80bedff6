package dev.prepkit.template;

import dev.prepkit.text.Html;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What templates can see of a type: the public methods of records that take no parameter. */
final class Members {

  private static final Set<String> HIDDEN = Set.of("toString", "hashCode", "getClass");

  private Members() {}

  /** The method behind a name; nothing where templates may not look. */
  static Optional<Method> find(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals(name) && isVisible(type, method))
        .findFirst();
  }

  static Set<String> names(Type type) {
    Class<?> raw = raw(type);
    return Arrays.stream(raw.getDeclaredMethods())
        .filter(method -> isVisible(raw, method))
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isVisible(Class<?> type, Method method) {
    return type.isRecord()
        && type != Html.class
        && Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && method.getParameterCount() == 0
        && method.getReturnType() != void.class
        && !HIDDEN.contains(method.getName());
  }

  static boolean isOptional(Type type) {
    return raw(type) == Optional.class;
  }

  static boolean isList(Type type) {
    return Collection.class.isAssignableFrom(raw(type));
  }

  static boolean isMap(Type type) {
    return Map.class.isAssignableFrom(raw(type));
  }

  /** What an optional or a list holds; any other type is itself. */
  static Type content(Type type) {
    boolean wraps = isOptional(type) || isList(type);
    return wraps && type instanceof ParameterizedType p
        ? content(p.getActualTypeArguments()[0])
        : type;
  }

  /** The type of a visible member, seen from a holder whose type arguments are known. */
  static Type typeOf(Type holder, String name) {
    Type type = find(raw(holder), name).orElseThrow().getGenericReturnType();
    return type instanceof TypeVariable<?> variable && holder instanceof ParameterizedType known
        ? known.getActualTypeArguments()[List.of(raw(holder).getTypeParameters()).indexOf(variable)]
        : type;
  }

  static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType generic -> (Class<?>) generic.getRawType();
      default -> throw new IllegalArgumentException("templates cannot see a " + type);
    };
  }
}
