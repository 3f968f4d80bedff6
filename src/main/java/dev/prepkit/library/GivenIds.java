package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.SourceFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Tells which ids are given twice, whatever order files are read in. Safe for many threads. */
final class GivenIds {

  /**
   * An id where it is given.
   *
   * @param sameIf what two may not have both
   */
  private record Given(String path, String id, String sameIf, SourceLocation at) {}

  private static final Comparator<Given> ORDER =
      Comparator.comparing(Given::path).thenComparing(Given::at);

  private final Set<Given> all = ConcurrentHashMap.newKeySet();

  void give(SourceFile file, String id, SourceLocation at) {
    give(file, id, id, at);
  }

  void give(SourceFile file, String id, String sameIf, SourceLocation at) {
    all.add(new Given(file.path(), id, sameIf, at));
  }

  /** What a faulty file of a path gave is given again by the one that it hides. */
  void forget(String path) {
    all.removeIf(given -> given.path().equals(path));
  }

  /**
   * Reports all but the first of each.
   *
   * @param message what is wrong with an id
   */
  void reportRepeated(UnaryOperator<String> message, Diagnostics diagnostics) {
    Map<String, SourceLocation> first = new HashMap<>();
    for (Given given : all.stream().sorted(ORDER).toList()) {
      SourceLocation before = first.putIfAbsent(given.sameIf(), given.at());
      if (before != null) {
        diagnostics.error(given.at(), message.apply(given.id()), "it stands first at " + before);
      }
    }
  }
}
