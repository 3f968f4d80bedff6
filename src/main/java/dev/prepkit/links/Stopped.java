package dev.prepkit.links;

/**
 * What a page's own policy does not let through.
 *
 * @param what it is, as the start of a sentence
 * @param attribute where it stands, or empty for the text of an element
 * @param text the attribute's value, or how the element's text begins
 */
record Stopped(String what, String attribute, String text) {}
