/**
 * What is decided where guides disagree: by the kit, by a career center, by the user. Floor 2.
 *
 * <p>Way in: {@link dev.prepkit.policy.PolicyReader}.
 */
@NullMarked
package dev.prepkit.policy;

import org.jspecify.annotations.NullMarked;
