package dev.prepkit.print;

import dev.prepkit.text.Fingerprint;
import java.util.Optional;

/** Finished sheets of an earlier build. */
@FunctionalInterface
public interface EarlierSheets {

  /** None are there. */
  EarlierSheets NONE = madeOf -> Optional.empty();

  /** The bytes of the sheet that was made of just that, if it is still there as it was. */
  Optional<byte[]> find(Fingerprint madeOf);
}
