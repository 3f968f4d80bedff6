package dev.prepkit.review;

import dev.prepkit.library.GeneralTerms;
import java.util.List;

/**
 * Somebody whose name the user may not use (rule H1).
 *
 * @param others names and facts that a message may well hold, be they like the name or not
 * @param terms which words stand in front of names, and which name nobody alone
 */
public record Unnamed(String name, List<String> others, GeneralTerms terms) {

  public Unnamed {
    others = List.copyOf(others);
  }
}
