package dev.prepkit.library;

import java.util.Set;

/**
 * Words by which one makes where something is from stand behind “from”.
 *
 * @param openers what may stand before it, and goes: {@code in}, {@code seen in}
 * @param some of which there are many: a {@code newspaper}
 * @param only of which there is one: the {@code annual report}
 * @param the what stands before that
 * @param of what makes one of many the only one: the report {@code of} the board
 */
public record SourceWords(
    Set<String> openers, Set<String> some, Set<String> only, String the, Set<String> of) {

  /** A language of which nothing is known. */
  public static final SourceWords NONE =
      new SourceWords(Set.of(), Set.of(), Set.of(), "", Set.of());

  public SourceWords {
    openers = Set.copyOf(openers);
    some = Set.copyOf(some);
    only = Set.copyOf(only);
    of = Set.copyOf(of);
  }
}
