package dev.prepkit.print;

/**
 * Markup that is ready for paper: one HTML document with its styles inside. Pictures in it are
 * {@code data:} addresses; it can use nothing that lies outside.
 *
 * @param html {@code <title>} and {@code lang} become the PDF's title and language
 */
public record PrintDocument(String html) {}
