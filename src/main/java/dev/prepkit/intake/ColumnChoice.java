package dev.prepkit.intake;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a user says of the columns of a table: {@code name=Full Name,organisation=Employer}. */
public final class ColumnChoice {

  private static final String OPTION = "--map";

  /** A comma that starts another pair, and not one within the name of a column. */
  private static final String BETWEEN = ",(?=\\s*[a-z-]+=)";

  private ColumnChoice() {}

  /**
   * Reads all pairs; what is none is reported.
   *
   * @return the columns' names by what they hold
   */
  public static Map<String, String> read(Collection<String> texts, Diagnostics diagnostics) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String text : texts) {
      for (String pair : text.split(BETWEEN)) {
        int at = pair.indexOf('=');
        String key = pair.substring(0, Math.max(0, at)).strip();
        String column = pair.substring(at + 1).strip();
        SourceLocation option = SourceLocation.of(OPTION);
        if (at < 1 || column.isEmpty()) {
          diagnostics.error(
              option,
              "'" + pair.strip() + "' names no column",
              "write it like organisation=Employer");
        } else if (!Columns.keys().contains(key)) {
          diagnostics.unknown(option, "key", key, Columns.keys());
        } else if (columns.putIfAbsent(key, column) != null) {
          diagnostics.error(option, "'" + key + "' is there twice", "remove one of them");
        }
      }
    }
    return columns;
  }
}
