package dev.prepkit.print;

import java.util.OptionalInt;

/** A layout of a given length in pages, and what is written of it. */
record MeasuredLayout(double length, PdfFile write) implements PrintLayout {

  @Override
  public int pages() {
    return (int) Math.max(1, Math.ceil(length));
  }

  @Override
  public boolean overflows() {
    return false;
  }

  @Override
  public OptionalInt pageOf(String id) {
    return OptionalInt.empty();
  }
}
