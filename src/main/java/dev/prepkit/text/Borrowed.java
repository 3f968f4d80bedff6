package dev.prepkit.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of a kit that stand in another language than the kit, because nobody has translated
 * them yet. Readers and templates note them, pages and sheets look them up. Safe for many threads.
 */
public final class Borrowed {

  private final Map<String, Locale> languages = new ConcurrentHashMap<>();

  void note(String text, Locale language) {
    if (!text.isBlank()) {
      languages.put(text.strip(), language);
    }
  }

  /** The language of a text, where it is not that of the kit. */
  public Optional<Locale> languageOf(String text) {
    return languages.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(languages.get(text.strip()));
  }
}
