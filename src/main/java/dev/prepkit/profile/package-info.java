/**
 * The user and the people they want to meet, read from {@code profile.yaml}. Floor 3. The public
 * edition has no way in here.
 *
 * <p>Way in: {@link dev.prepkit.profile.ProfileReader}.
 */
@NullMarked
package dev.prepkit.profile;

import org.jspecify.annotations.NullMarked;
