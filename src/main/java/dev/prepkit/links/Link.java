package dev.prepkit.links;

/**
 * Something that a page names.
 *
 * @param attribute the attribute in which it stands: {@code href}, {@code aria-labelledby}
 * @param value an address as it was written; for a name of the page itself, that name
 */
record Link(String attribute, String value) {}
