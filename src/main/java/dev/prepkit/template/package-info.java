/**
 * Strict, logic-free templates: every name is checked when a template is compiled, values are
 * escaped when they are filled in. Floor 2. Mustache stops here.
 *
 * <p>Way in: {@link dev.prepkit.template.Templates}. Templates see records: their components and
 * their public methods without parameters.
 */
@NullMarked
package dev.prepkit.template;

import org.jspecify.annotations.NullMarked;
