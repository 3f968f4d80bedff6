package dev.prepkit.text;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys of one mapping, asked for one by one. What is asked for is what is known: a key that
 * nobody asked for is reported by {@link #finish()}. Wrong values are reported with their place,
 * and stand-ins returned, so that one run finds all of them.
 */
public final class Fields {

  /** In characters; about ten pages. */
  private static final int LONGEST = 20_000;

  private final YamlValue.Mapping mapping;
  private final Voices voices;
  private final Diagnostics diagnostics;
  private final Optional<SourceLocation> keys;
  private final Set<String> asked = new LinkedHashSet<>();
  private boolean sound = true;

  Fields(YamlValue.Mapping mapping, Voices voices, Diagnostics diagnostics) {
    this(mapping, voices, diagnostics, Optional.empty());
  }

  /**
   * @param keys where all keys stand, if not before their values
   */
  Fields(
      YamlValue.Mapping mapping,
      Voices voices,
      Diagnostics diagnostics,
      Optional<SourceLocation> keys) {
    this.keys = keys;
    this.mapping = mapping;
    this.voices = voices;
    this.diagnostics = diagnostics;
  }

  YamlValue.Mapping mapping() {
    return mapping;
  }

  Voices voices() {
    return voices;
  }

  /** Where the mapping starts. */
  public SourceLocation at() {
    return mapping.at();
  }

  /** All keys, in the order of the file; none of them counts as asked for. */
  public List<String> keys() {
    return List.copyOf(mapping.entries().keySet());
  }

  /** Where a key stands, or else where the mapping starts. */
  public SourceLocation at(String key) {
    Located<YamlValue> entry = mapping.entries().get(key);
    return entry == null ? at() : entry.at();
  }

  /** All texts below it, in the order of the file, whatever they are for. */
  public List<Located<String>> allTexts() {
    return mapping.texts().map(text -> new Located<>(text.text(), text.at())).toList();
  }

  /** All texts below it, by their paths: {@code basics.profiles[0].url}. */
  public Map<String, Located<String>> paths() {
    Map<String, Located<String>> paths = new LinkedHashMap<>();
    mapping.collect("", paths);
    return paths;
  }

  /** Whether a key has a block of keys below it. */
  public boolean isBlock(String key) {
    Located<YamlValue> entry = mapping.entries().get(key);
    return entry != null && entry.value() instanceof YamlValue.Mapping;
  }

  /** A text that must be there and say something. */
  public String text(String key) {
    return optionalText(key)
        .orElseGet(
            () -> {
              if (mapping.entries().containsKey(key) && !isEmpty(key)) {
                return "";
              }
              reject(at(key), "'" + key + "' is missing", "add a line '" + key + ": …'");
              return "";
            });
  }

  /** A text that must be there, as readers see it. */
  public String shown(String key) {
    Voice voice = voices.at(at(key));
    return voice.say(voice.spelled(text(key)));
  }

  /** Reports a key that is missing. */
  public void require(String key) {
    if (!mapping.entries().containsKey(key)) {
      reject(at(), "'" + key + "' is missing", "add it");
    }
  }

  /** Whether a value is in another language than that of the kit, for want of a translation. */
  public boolean isBorrowed(String key) {
    return voices.at(at(key)).isBorrowed();
  }

  /** A text that may be missing or empty. */
  public Optional<String> optionalText(String key) {
    return locatedText(key).map(Located::value);
  }

  /** A text that may be missing or empty, with its place. */
  public Optional<Located<String>> locatedText(String key) {
    return value(key).flatMap(value -> textOf(key, value));
  }

  /** Texts in a list, or one text alone. */
  public List<Located<String>> texts(String key) {
    return items(key).stream().flatMap(item -> textOf(key, item).stream()).toList();
  }

  /** Words in a list, or in one text with commas between them. */
  public List<Located<String>> words(String key) {
    return texts(key).stream().flatMap(Fields::splitAtCommas).toList();
  }

  /** A whole number between two bounds, both included; anything else is reported. */
  public Optional<Integer> wholeNumber(String key, int least, int most) {
    return locatedText(key)
        .flatMap(
            text -> {
              try {
                int number = Integer.parseInt(text.value());
                if (number >= least && number <= most) {
                  return Optional.of(number);
                }
              } catch (NumberFormatException e) {
                // falls through to the report, as a number out of bounds does
              }
              String message = "'" + key + "' cannot be '" + text.value() + "'";
              reject(text.at(), message, "write a whole number from " + least + " to " + most);
              return Optional.<Integer>empty();
            });
  }

  /** {@code yes} or {@code no}; no when it is missing. */
  public boolean yes(String key) {
    Optional<Located<String>> word = oneOf(key, Set.of("yes", "no", "true", "false", "on", "off"));
    return word.filter(each -> Set.of("yes", "true", "on").contains(each.value())).isPresent();
  }

  /** One word out of a known set. */
  public Optional<Located<String>> oneOf(String key, Set<String> known) {
    return locatedText(key).filter(word -> isKnown(key, word, known));
  }

  /** Words out of a known set. */
  public List<Located<String>> someOf(String key, Set<String> known) {
    return words(key).stream().filter(word -> isKnown(key, word, known)).toList();
  }

  /** A language, with or without a region, as in {@code en-GB} (BCP 47). */
  public Optional<Located<Locale>> locale(String key) {
    return locatedText(key).flatMap(this::locale);
  }

  private Optional<Located<Locale>> locale(Located<String> text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text.value()).build();
      return Optional.of(new Located<>(locale, text.at()));
    } catch (IllformedLocaleException e) {
      reject(text.at(), "'" + text.value() + "' is no locale", "write it like en-GB");
      return Optional.empty();
    }
  }

  /** A mapping below a key. */
  public Optional<Fields> fields(String key) {
    return value(key).filter(value -> !isEmpty(key)).flatMap(value -> fieldsOf(key, value));
  }

  /** A list of mappings. */
  public List<Fields> list(String key) {
    return sequence(key).stream().flatMap(item -> fieldsOf(key, item).stream()).toList();
  }

  /** A list whose items are mappings, or texts that stand for a mapping with one key. */
  public List<Fields> list(String key, String onlyKey) {
    List<Fields> all = new ArrayList<>();
    for (YamlValue item : sequence(key)) {
      if (item instanceof YamlValue.Scalar scalar) {
        Located<YamlValue> entry = new Located<>(scalar, scalar.at());
        all.add(child(new YamlValue.Mapping(Map.of(onlyKey, entry), scalar.at())));
      } else {
        fieldsOf(key, item).ifPresent(all::add);
      }
    }
    return all;
  }

  /** Reports an error in a value of this mapping, found by whoever asked for it. */
  public void reject(SourceLocation at, String message, String hint) {
    sound = false;
    diagnostics.error(at, message, hint);
  }

  /** Reports what is odd in a value of this mapping, and can be used all the same. */
  public void warn(SourceLocation at, String message, String hint) {
    diagnostics.warning(at, message, hint);
  }

  /** Reports the keys that nobody asked for; true if nothing was wrong with this mapping. */
  public boolean finish() {
    for (String key : mapping.entries().keySet()) {
      if (!asked.contains(key)) {
        sound = false;
        diagnostics.unknown(keys.orElse(at(key)), "key", key, asked);
      }
    }
    return sound;
  }

  private Optional<YamlValue> value(String key) {
    asked.add(key);
    return Optional.ofNullable(mapping.entries().get(key)).map(Located::value);
  }

  private List<YamlValue> items(String key) {
    Optional<YamlValue> value = value(key).filter(each -> !isEmpty(key));
    return value
        .map(each -> each instanceof YamlValue.Sequence list ? list.items() : List.of(each))
        .orElse(List.of());
  }

  private List<YamlValue> sequence(String key) {
    Optional<YamlValue> value = value(key).filter(each -> !isEmpty(key));
    if (value.isPresent() && !(value.get() instanceof YamlValue.Sequence)) {
      String message = "'" + key + "' should be a list, but here is " + value.get().kind();
      reject(value.get().at(), message, "start each item on a line of its own with '- '");
      return List.of();
    }
    return items(key);
  }

  private boolean isEmpty(String key) {
    Located<YamlValue> entry = mapping.entries().get(key);
    return entry != null && entry.value() instanceof YamlValue.Scalar s && s.text().isBlank();
  }

  private Optional<Located<String>> textOf(String key, YamlValue value) {
    if (value instanceof YamlValue.Scalar scalar) {
      if (scalar.text().length() > LONGEST) {
        String message = "'" + key + "' is longer than " + LONGEST + " characters";
        reject(value.at(), message, "shorten it; no sheet could hold it");
        return Optional.empty();
      }
      return scalar.text().isBlank()
          ? Optional.empty()
          : Optional.of(new Located<>(seen(key, scalar).strip(), scalar.at()));
    }
    String hint = "put the text behind the colon, between quotes if it starts with [ or {";
    reject(value.at(), "'" + key + "' should be a text, but here is " + value.kind(), hint);
    return Optional.empty();
  }

  /** What a reader sees of a text: in calendars, mails and terminals the rest would be obeyed. */
  private String seen(String key, YamlValue.Scalar scalar) {
    if (!Unseen.isIn(scalar.text())) {
      return scalar.text();
    }
    String seen = Unseen.without(scalar.text());
    String message = "'" + key + "' holds what nobody can see: " + Unseen.names(scalar.text());
    if (seen.isBlank()) {
      reject(scalar.at(), message + ", and nothing else", "type the value anew");
    } else {
      warn(scalar.at(), message, "it is left out; type the value anew to be rid of it");
    }
    return seen;
  }

  private Optional<Fields> fieldsOf(String key, YamlValue value) {
    if (value instanceof YamlValue.Mapping block) {
      return Optional.of(child(block));
    }
    String message = "'" + key + "' should be a block of keys, but here is " + value.kind();
    reject(value.at(), message, "indent 'key: value' lines below it");
    return Optional.empty();
  }

  private Fields child(YamlValue.Mapping block) {
    return new Fields(block, voices, diagnostics, keys);
  }

  private boolean isKnown(String key, Located<String> word, Set<String> known) {
    boolean isKnown = known.contains(word.value());
    if (!isKnown) {
      sound = false;
      diagnostics.unknown(word.at(), key, word.value(), known);
    }
    return isKnown;
  }

  private static Stream<Located<String>> splitAtCommas(Located<String> text) {
    return Arrays.stream(text.value().split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .map(word -> new Located<>(word, text.at()));
  }
}
