package dev.prepkit.library;

/**
 * What a language gives away, which is looked for in what users write.
 *
 * @param words of goals, fields and findings
 * @param review of messages
 */
public record Language(WordLists words, ReviewWords review) {}
