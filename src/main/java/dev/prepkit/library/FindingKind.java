package dev.prepkit.library;

import dev.prepkit.template.Template;

/**
 * A kind of finding, and how it becomes a question (rule C5).
 *
 * @param question filled with a {@link FindingFields}
 */
public record FindingKind(Tag tag, Template question) {}
