package dev.prepkit.print;

/**
 * Markup that is ready for paper: one HTML document with its styles inside. It can use the pictures
 * that its engine was given, small ones in {@code data:} addresses, and nothing else.
 *
 * @param html {@code <title>} and {@code lang} become the PDF's title and language
 * @param places where its parts were written
 */
public record PrintDocument(String html, Places places) {}
