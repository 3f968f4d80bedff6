package dev.prepkit.library;

import dev.prepkit.policy.Policies;

/**
 * What a chapter or a rule may name.
 *
 * @param policies what was decided where guides disagree
 */
public record ChapterFields(Policies policies) {}
