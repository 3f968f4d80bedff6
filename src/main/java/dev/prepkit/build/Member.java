package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Fingerprint;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One of many people whose kits are made of the content, theme and settings of one folder.
 *
 * @param id a slug: the name of the folder for their kits
 * @param folder their own, for the drafts in it
 */
public record Member(String id, Optional<SourceRoot> folder, Source profile) {

  /** What of one folder all have in common, by the names in it: nobody's own counts. */
  public static final List<String> COMMON =
      List.of(Workspace.SETTINGS, "content", "themes", FontReader.FOLDER);

  /** Where the profile of a member comes from. */
  public interface Source {

    /** How the user would name the file. */
    String file();

    /** The profile's keys; what is wrong is reported, and then there are none. */
    Optional<Fields> read(Diagnostics diagnostics) throws IOException;

    /** What tells it from an earlier state of it. */
    Fingerprint fingerprint() throws IOException;
  }
}
