package dev.prepkit.print;

import java.util.Map;

/**
 * Markup that is ready for paper: one HTML document with its styles inside.
 *
 * @param html HTML; {@code <title>} and {@code lang} become the PDF's title and language
 * @param files the only files it may use, by the address that the markup gives (images)
 */
public record PrintDocument(String html, Map<String, byte[]> files) {

  public PrintDocument {
    files = Map.copyOf(files);
  }
}
