/**
 * The dates of contacts to iCalendar files (RFC 5545). Floor 6. Nothing else sees biweekly.
 *
 * <p>Way in: {@link dev.prepkit.calendar.CalendarWriter}.
 */
@NullMarked
package dev.prepkit.calendar;

import org.jspecify.annotations.NullMarked;
