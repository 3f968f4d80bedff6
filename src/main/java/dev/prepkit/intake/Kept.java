package dev.prepkit.intake;

import java.util.List;

/**
 * A value for a profile.
 *
 * @param from the fields that it was made of, or that say the same
 */
public record Kept(String value, List<Item> from) {

  public Kept {
    from = List.copyOf(from);
  }
}
