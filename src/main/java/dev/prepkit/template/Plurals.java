package dev.prepkit.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.CompactNumberFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which form of a word goes with a number in a language (UTS 35, part 3, 5). The Java runtime
 * follows such rules but does not tell those that it has; ours stand in {@code plurals.txt}.
 */
public final class Plurals {

  /** The forms that languages have; every language has the last one. */
  public static final List<String> FORMS = List.of("zero", "one", "two", "few", "many", "other");

  /** Minutes, questions and days are asked for again and again. */
  private static final long MOST_KEPT = 100;

  private static final String FILE = "plurals.txt";
  private static final Map<String, String> RULES = read();

  /** Each form prints a letter of its own before the number. */
  private static final String PATTERN =
      FORMS.stream()
          .map(form -> form + ":'" + letter(form) + "'0")
          .collect(Collectors.joining(" ", "{", "}"));

  private final String rules;
  private final Map<Long, String> found = new ConcurrentHashMap<>();

  private Plurals(String rules) {
    this.rules = rules;
  }

  /** The rules of a language. */
  public static Plurals of(Locale language) {
    String ofRegion = RULES.get(language.getLanguage() + "-" + language.getCountry());
    String ofLanguage = RULES.getOrDefault(language.getLanguage(), "");
    return new Plurals(ofRegion == null ? ofLanguage : ofRegion);
  }

  /** The form that goes with a number, one of {@link #FORMS}. */
  public String formFor(long number) {
    return number > MOST_KEPT || number < 0
        ? find(number)
        : found.computeIfAbsent(number, this::find);
  }

  private String find(long number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    String shown =
        new CompactNumberFormat("0", symbols, new String[] {PATTERN}, rules)
            .format(Math.abs(number));
    return FORMS.get(shown.charAt(0) - 'a');
  }

  private static char letter(String form) {
    return (char) ('a' + FORMS.indexOf(form));
  }

  private static Map<String, String> read() {
    Map<String, String> rules = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Plurals.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| "))
          .forEach(
              line -> List.of(line[1].split(" ")).forEach(tag -> rules.put(tag, line[0].strip())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rules;
  }
}
