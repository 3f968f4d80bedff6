package dev.prepkit.leak;

/**
 * A word that stands where it should not.
 *
 * @param form in which it stands there
 */
record Leak(String file, String form) {}
