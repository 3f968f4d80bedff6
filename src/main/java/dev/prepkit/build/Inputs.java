package dev.prepkit.build;

import dev.prepkit.text.Fingerprint;
import java.util.List;

/**
 * What a whole build is made of.
 *
 * @param madeOf of the program, what was asked for, and all files of the user's that count
 * @param pictures those of these files that settings name, by their paths
 */
record Inputs(Fingerprint madeOf, List<String> pictures) {

  Inputs {
    pictures = List.copyOf(pictures);
  }
}
