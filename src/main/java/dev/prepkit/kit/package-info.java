/**
 * What one contact gets: an agenda, a run sheet, drafts filled in, a plan. Pure functions of
 * profile and library; the same input gives the same kit. Floor 5.
 *
 * <p>Way in: {@link dev.prepkit.kit.KitAssembler}.
 */
@NullMarked
package dev.prepkit.kit;

import org.jspecify.annotations.NullMarked;
