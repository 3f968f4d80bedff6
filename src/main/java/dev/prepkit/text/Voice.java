package dev.prepkit.text;

import java.util.Locale;
import java.util.Optional;

/**
 * How the words of a file are shown: in the spelling of a region, or in another language than that
 * of the kit.
 */
public final class Voice {

  /** As they are written, in the language of the kit. */
  public static final Voice PLAIN = of(Spelling.AS_WRITTEN);

  private record Loan(Locale language, Borrowed texts) {}

  private final Spelling spelling;
  private final Locale tongue;
  private final Optional<Loan> loan;

  private Voice(Spelling spelling, Locale tongue, Optional<Loan> loan) {
    this.spelling = spelling;
    this.tongue = tongue;
    this.loan = loan;
  }

  /** In the language of the kit, which is English. */
  public static Voice of(Spelling spelling) {
    return of(spelling, Languages.WHOLE);
  }

  /** In the language of the kit, or of its region. */
  static Voice of(Spelling spelling, Locale tongue) {
    return new Voice(spelling, tongue, Optional.empty());
  }

  /** In another language; whole texts are noted. */
  public static Voice borrowed(Locale language, Borrowed texts) {
    return new Voice(Spelling.AS_WRITTEN, language, Optional.of(new Loan(language, texts)));
  }

  /** The language, where it is not that of the kit. */
  public Optional<Locale> language() {
    return loan.map(Loan::language);
  }

  /** The language that the words are in. */
  public Locale tongue() {
    return tongue;
  }

  public boolean isBorrowed() {
    return loan.isPresent();
  }

  /** A part of a text as readers see it. */
  String spelled(String part) {
    return spelling.of(part);
  }

  /** A whole text that readers will see as it stands here. */
  public String say(String text) {
    loan.ifPresent(from -> from.texts().note(text, from.language()));
    return text;
  }
}
