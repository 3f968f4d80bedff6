package dev.prepkit.template;

import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/** The types that a template sees at one point, innermost first. */
final class Scopes {

  sealed interface Answer {}

  /** The name exists, with this type. */
  record Found(Type type) implements Answer {}

  /** The name does not exist. */
  record Missing(String name, Set<String> known) implements Answer {}

  /** The way to the name leads through something that may be missing. */
  record Unsure(String name) implements Answer {}

  private record Scope(Type type, String section) {}

  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final Set<String> words;

  Scopes(Set<String> words) {
    this.words = words;
  }

  /** Opens a section, or one of the scopes around the whole template, whose section is empty. */
  void open(Type type, String section) {
    scopes.push(new Scope(Members.content(type), section));
  }

  void close() {
    scopes.pop();
  }

  /** Whether the template is inside a section of that name. */
  boolean isOpen(String section) {
    return scopes.stream().anyMatch(scope -> scope.section().equals(section));
  }

  Answer resolve(String name) {
    if (name.equals(".")) {
      return new Found(scopes.getFirst().type());
    }
    String[] parts = name.split("\\.");
    for (Scope scope : scopes) {
      if (scope.type() == NameCheck.Unknown.class) {
        return new Found(NameCheck.Unknown.class);
      }
      if (names(scope.type()).contains(parts[0])) {
        return walk(scope.type(), parts);
      }
    }
    Set<String> known = new TreeSet<>();
    scopes.forEach(scope -> known.addAll(names(scope.type())));
    return new Missing(name, known);
  }

  private Answer walk(Type start, String[] parts) {
    Type type = start;
    String path = "";
    for (String part : parts) {
      if (Members.isOptional(type) && !isOpen(path)) {
        return new Unsure(path);
      }
      Type holder = Members.isOptional(type) ? Members.content(type) : type;
      Set<String> known = names(holder);
      if (!known.contains(part)) {
        return new Missing(part, known);
      }
      type = memberType(holder, part);
      path = path.isEmpty() ? part : path + "." + part;
    }
    return new Found(type);
  }

  private Type memberType(Type holder, String name) {
    return Members.isMap(holder)
        ? String.class
        : Members.find(Members.raw(holder), name).orElseThrow().getGenericReturnType();
  }

  private Set<String> names(Type type) {
    return Members.isMap(type) ? words : Members.names(type);
  }
}
