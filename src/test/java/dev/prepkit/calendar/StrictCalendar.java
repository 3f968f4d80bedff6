package dev.prepkit.calendar;

import java.io.IOException;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.util.CompatibilityHints;
import net.fortuna.ical4j.validate.ValidationException;
import net.fortuna.ical4j.validate.ValidationResult;

/** Reads calendars with another library than the one that wrote them, and forgives nothing. */
public final class StrictCalendar {

  private StrictCalendar() {}

  public static Calendar parse(String text) {
    for (String hint :
        new String[] {
          CompatibilityHints.KEY_RELAXED_PARSING,
          CompatibilityHints.KEY_RELAXED_UNFOLDING,
          CompatibilityHints.KEY_RELAXED_VALIDATION
        }) {
      CompatibilityHints.setHintEnabled(hint, false);
    }
    try {
      Calendar calendar =
          new CalendarBuilder(new CalendarParserImpl()).build(new StringReader(text));
      ValidationResult result = calendar.validate(true);
      if (result.hasErrors()) {
        throw new AssertionError(result.toString());
      }
      return calendar;
    } catch (IOException | ParserException | ValidationException e) {
      throw new AssertionError(text, e);
    }
  }
}
