package dev.prepkit.library;

/**
 * What the words about a date may name.
 *
 * @param day to do it, or on which it was done
 * @param last after which it is late; the same day where there is no later one
 * @param within whether there are days between them to choose from
 */
public record DueFields(String day, String last, boolean within) {}
