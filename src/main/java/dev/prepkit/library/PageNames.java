package dev.prepkit.library;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Fields;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What lists may name: pages, or parts of them.
 *
 * @param known the ids of all that are there
 * @param partial whether a list, by its name, was written beside pages that are left out
 */
record PageNames(Set<String> known, Predicate<String> partial) {

  /** Those that are there; an unknown one is reported, unless it may be left out. */
  List<String> some(Fields list, String key) {
    List<Located<String>> named =
        partial.test(list.at(key).file()) ? list.words(key) : list.someOf(key, known);
    return named.stream().map(Located::value).filter(known::contains).toList();
  }
}
