/**
 * Other programs' files, and what of them belongs into a profile: people and the user's own
 * details, each field kept or left out with a reason. Floor 4; nothing else sees the libraries that
 * read CSV, vCards and unknown encodings.
 *
 * <p>Way in: {@link dev.prepkit.intake.ExportReader}, then {@link dev.prepkit.intake.ImportPlan}.
 */
@NullMarked
package dev.prepkit.intake;

import org.jspecify.annotations.NullMarked;
