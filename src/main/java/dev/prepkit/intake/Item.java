package dev.prepkit.intake;

import dev.prepkit.diagnostic.SourceLocation;

/**
 * One field of an export, as it is written there.
 *
 * @param label what the export calls it: {@code Connected On}, {@code TEL}, {@code basics.image}
 */
public record Item(String label, String value, SourceLocation at) {

  /** The same field with a part of its value. */
  Item with(String part) {
    return new Item(label, part, at);
  }
}
