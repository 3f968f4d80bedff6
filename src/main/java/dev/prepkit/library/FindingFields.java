package dev.prepkit.library;

import java.util.Optional;

/** What content may name of a finding: one whole sentence, and where it is from. */
public record FindingFields(String text, Optional<String> source) {}
