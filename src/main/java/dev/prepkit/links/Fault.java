package dev.prepkit.links;

/**
 * Why a link leads nowhere.
 *
 * @param message the end of a sentence
 * @param hint what to do about it
 */
record Fault(String message, String hint) {}
