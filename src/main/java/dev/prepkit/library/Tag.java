package dev.prepkit.library;

/** A word of the vocabulary, with the label that readers see. */
public record Tag(String id, String label) {}
