package dev.prepkit.template;

import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The types that a template sees at one point, innermost first. */
final class Scopes {

  sealed interface Answer {}

  /** The name exists, with this type. */
  record Found(Type type) implements Answer {}

  /** The name does not exist. */
  record Missing(String name, Set<String> known) implements Answer {}

  /** The way to the name leads through something that may be missing. */
  record Unsure(String name) implements Answer {}

  /**
   * @param section the name that opened it, as the template says it
   * @param holder the scope in which that name was found
   */
  private record Scope(Type type, String section, @Nullable Scope holder) {

    boolean isSectionOf(String name, Scope other) {
      return section.equals(name) && holder == other;
    }
  }

  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final Words words;

  Scopes(Words words) {
    this.words = words;
  }

  /** Opens a section, or one of the scopes around the whole template, whose section is empty. */
  void open(Type type, String section) {
    scopes.push(new Scope(Members.content(type), section, holderOf(section).orElse(null)));
  }

  /** Opens an inverted section: inside it names mean what they mean outside. */
  void openInverted() {
    scopes.push(scopes.getFirst());
  }

  void close() {
    scopes.pop();
  }

  /** Whether the template is inside the section that makes sure of a name's value. */
  boolean isOpen(String name) {
    return holderOf(name).filter(holder -> isOpen(name, holder)).isPresent();
  }

  private boolean isOpen(String name, Scope holder) {
    return scopes.stream().anyMatch(scope -> scope.isSectionOf(name, holder));
  }

  /** The innermost scope that knows the first part of a name. */
  private Optional<Scope> holderOf(String name) {
    String first = name.split("\\.", 2)[0];
    return scopes.stream().filter(scope -> names(scope.type()).contains(first)).findFirst();
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
        return walk(scope, parts);
      }
    }
    Set<String> known = new TreeSet<>();
    scopes.forEach(scope -> known.addAll(names(scope.type())));
    return new Missing(name, known);
  }

  private Answer walk(Scope start, String[] parts) {
    Type type = start.type();
    String path = "";
    for (String part : parts) {
      if (Members.isOptional(type) && !isOpen(path, start)) {
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
    if (Members.isMap(holder)) {
      return isCounts(holder) ? Counted.class : String.class;
    }
    return Members.typeOf(holder, name);
  }

  private Set<String> names(Type type) {
    if (type == Counted.class) {
      return Set.of(); // inside it names mean what they mean outside
    }
    if (Members.isMap(type)) {
      return isCounts(type) ? words.counts().keySet() : words.names();
    }
    return Members.names(type);
  }

  /** The map of words that stand with a number, and not that of plain words. */
  private static boolean isCounts(Type map) {
    return map.equals(Members.typeOf(Counts.Scope.class, "count"));
  }
}
