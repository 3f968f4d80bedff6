package dev.prepkit.library;

import java.util.Locale;

/** What a turn of phrase gives away, in whatever language. */
public enum Signal {
  /** A job, in one word. */
  JOB,
  /** The writer asks for one (rule A1). */
  ASKS_FOR_JOB,
  /** What looks like that, and is none. */
  NO_JOB_MEANT,
  /** It says in other words that no job is asked for (rule D5). */
  DISCLAIMER,
  NOT,
  /** What looks like a "not", and is none. */
  NO_NOT,
  /** Right behind a phrase: it is not so. */
  DENIED_AFTER,
  /** Where a "not" ends that stands further in front. */
  CLAUSE,
  /** The same, but only behind a comma. */
  CLAUSE_BEHIND_COMMA,
  /** A résumé goes with the message (rule D8). */
  RESUME_SENT,
  /** What looks like that, and is none. */
  NO_RESUME_MEANT,
  /** They asked for it (rule G9). */
  RESUME_WANTED,
  /** The name of a file that is a résumé. */
  RESUME_FILE,
  LENGTH,
  /** More than the longest time that may be asked for, said without a number of minutes. */
  LONG,
  /** In a gap: a length is to be filled in. */
  LENGTH_GAP,
  DATE,
  /** In a gap: days or times are to be filled in. */
  DATE_GAP,
  /** What looks like a date, and is none. */
  NO_DATE,
  /** Something that was, so that a date or length beside it offers nothing. */
  PAST,
  /** The writer asks or offers. */
  OFFER,
  /** What a subject line says (rule D1). */
  PURPOSE,
  /** A subject line that could be anybody's. */
  VAGUE_SUBJECT,
  /** Somebody sent the writer (rule D2). */
  REFERRAL,
  GREETING,
  SIGN_OFF,
  THANKS,
  /** A second reminder, or one that is announced (rule E1). */
  SECOND_REMINDER,
  /** Something that was talked about (rule I2). */
  TOPIC,
  /** What looks like that, and fits anybody. */
  NO_TOPIC,
  /** A word that fits any talk and any thanks. */
  GENERAL,
  /** What they earn (rule C6). */
  ASKS_FOR_PAY,
  /** Something still to be filled in. */
  GAP,
  /** A title in front of a name. */
  TITLE;

  /** How files name it: {@code asks-for-job}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
