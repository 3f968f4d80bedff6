package dev.prepkit.print;

/**
 * How sheets are printed.
 *
 * @param large in 18 points, ragged right, in one column
 * @param fillable with form fields where somebody writes or ticks
 */
public record PrintOptions(Paper paper, boolean large, boolean fillable) {}
