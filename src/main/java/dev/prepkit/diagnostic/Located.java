package dev.prepkit.diagnostic;

/** A value together with the place where somebody wrote it. */
public record Located<T>(T value, SourceLocation at) {}
