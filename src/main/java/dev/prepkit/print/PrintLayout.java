package dev.prepkit.print;

import java.util.OptionalInt;

/** A document laid out on pages. It belongs to one thread. */
public interface PrintLayout {

  /** How many pages it takes, at least 1. */
  int pages();

  /** How far its content reaches, in pages: 0.5 is half a page, 1.2 a page and a fifth. */
  double length();

  /** Whether text runs out of the page's content, on the left or on the right. */
  boolean overflows();

  /** On which page an element starts, from 1; empty where there is none of that id. */
  OptionalInt pageOf(String id);

  /** Paints and writes it; call it once. */
  PdfFile write();
}
