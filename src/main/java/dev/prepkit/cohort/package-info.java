/**
 * Kits for many people at once: who they are, which of them are this machine's share, and a build
 * for each in a folder of their own. Floor 8.
 *
 * <p>Way in: {@link dev.prepkit.cohort.Members}, then {@link dev.prepkit.cohort.Cohort}.
 */
@NullMarked
package dev.prepkit.cohort;

import org.jspecify.annotations.NullMarked;
