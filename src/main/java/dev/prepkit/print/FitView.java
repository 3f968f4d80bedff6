package dev.prepkit.print;

/** Gives the fit a name that templates can use. */
public record FitView(Fit fit) {}
