package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.policy.Policies;
import dev.prepkit.print.EarlierSheets;
import dev.prepkit.print.PrintOptions;
import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What builds of one folder for many people have in common: it is read once, and the sheets that
 * are nobody's in particular are printed once. Safe for many threads.
 */
public final class Commons implements EarlierSheets {

  /** What tells one workshop from another. */
  private record Kind(String theme, Locale locale, Policies policies, PrintOptions print) {

    static Kind of(Look look) {
      return new Kind(look.theme().value(), look.locale().value(), look.policies(), look.print());
    }
  }

  /** Reads the folder, and reports what is wrong with it. */
  @FunctionalInterface
  interface Reading {
    Optional<Workshop> read(Diagnostics diagnostics) throws IOException;
  }

  /**
   * What was read.
   *
   * @param workshop nothing when what it is read from has errors
   * @param found what is wrong with it for everybody who has use for it, and for nobody else
   */
  private record Read(Optional<Workshop> workshop, Diagnostics found) {}

  private final Map<Kind, Read> all = new HashMap<>();
  private final Map<Fingerprint, byte[]> sheets = new ConcurrentHashMap<>();

  /**
   * A workshop of that look; nothing when what it is read from has errors.
   *
   * @param diagnostics get what is wrong with it, no matter who had it read
   */
  Optional<Workshop> workshop(Look look, Diagnostics diagnostics, Reading reading)
      throws IOException {
    Read read = read(Kind.of(look), reading);
    diagnostics.include(read.found());
    return read.workshop();
  }

  private synchronized Read read(Kind kind, Reading reading) throws IOException {
    if (!all.containsKey(kind)) {
      Diagnostics found = new Diagnostics();
      all.put(kind, new Read(reading.read(found), found));
    }
    return all.get(kind);
  }

  /** Keeps a sheet that others will have too. */
  void keep(OutputFile file) {
    file.madeOf()
        .filter(of -> !file.path().startsWith(Part.KITS)) // nobody else has use for them
        .ifPresent(of -> sheets.put(of, file.bytes()));
  }

  @Override
  public Optional<byte[]> find(Fingerprint madeOf) {
    return Optional.ofNullable(sheets.get(madeOf));
  }
}
