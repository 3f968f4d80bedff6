package dev.prepkit.intake;

import java.util.List;
import java.util.Optional;

/**
 * What one file holds.
 *
 * @param user what it says of the user themselves
 * @param leftovers what belongs to nobody
 */
public record Export(
    String file,
    ExportKind kind,
    List<Found> people,
    Optional<FoundUser> user,
    List<Leftover> leftovers) {

  public Export {
    people = List.copyOf(people);
    leftovers = List.copyOf(leftovers);
  }
}
