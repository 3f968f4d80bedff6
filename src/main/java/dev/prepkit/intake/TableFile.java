package dev.prepkit.intake;

import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Reads a table of people, whatever program wrote it. */
public final class TableFile {

  private final Diagnostics diagnostics;

  public TableFile(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a CSV file; what is wrong with it is reported, and then there is no result.
   *
   * @param name how the user would name it
   */
  public Optional<Table> read(Path file, String name) throws IOException {
    return new ExportText(Optional.empty(), diagnostics)
        .read(file, name)
        .flatMap(text -> new TableReader(text, Map.of(), new ColumnWords(), diagnostics).read());
  }
}
