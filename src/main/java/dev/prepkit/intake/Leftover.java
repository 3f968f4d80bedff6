package dev.prepkit.intake;

/** A field that does not come into the profile, and why. */
public record Leftover(Item item, LeftOut why) {}
