package dev.prepkit.build;

import dev.prepkit.build.WorkshopReader.Look;
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

  /** Files below it are somebody's, so nobody else has use for them. */
  private static final String SOMEBODYS = "contacts/";

  /** What tells one workshop from another. */
  private record Kind(String theme, Locale locale, Policies policies, PrintOptions print) {

    static Kind of(Look look) {
      return new Kind(look.theme().value(), look.locale().value(), look.policies(), look.print());
    }
  }

  /** Reads the folder. */
  @FunctionalInterface
  interface Reading {
    Optional<Workshop> read() throws IOException;
  }

  private final Diagnostics diagnostics;
  private final Map<Kind, Optional<Workshop>> workshops = new HashMap<>();
  private final Map<Fingerprint, byte[]> sheets = new ConcurrentHashMap<>();

  /**
   * @param diagnostics get what is wrong for all
   */
  public Commons(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** A workshop of that look; nothing when what it is read from has errors. */
  synchronized Optional<Workshop> workshop(Look look, Reading reading) throws IOException {
    Kind kind = Kind.of(look);
    if (!workshops.containsKey(kind)) {
      workshops.put(kind, reading.read());
    }
    return workshops.get(kind);
  }

  /** Keeps a sheet that others will have too. */
  void keep(OutputFile file) {
    file.madeOf()
        .filter(of -> !file.path().startsWith(SOMEBODYS))
        .ifPresent(of -> sheets.put(of, file.bytes()));
  }

  @Override
  public Optional<byte[]> find(Fingerprint madeOf) {
    return Optional.ofNullable(sheets.get(madeOf));
  }
}
