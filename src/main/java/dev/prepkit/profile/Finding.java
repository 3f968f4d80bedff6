package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.Optional;

/**
 * Something the user found out before the meeting (rule C5).
 *
 * @param text one whole sentence
 * @param link the address of the page that it is from
 * @param kind a word of the vocabulary, unchecked
 * @param question the user's own question about it
 */
public record Finding(
    String text,
    Optional<String> source,
    Optional<String> link,
    Optional<Located<String>> kind,
    Optional<String> question,
    SourceLocation at) {}
