package dev.prepkit.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What kinds of files can be read. */
public enum ExportKind {
  LINKEDIN("LinkedIn's list of connections"),
  CSV("a table"),
  VCARD("vCards"),
  JSON_RESUME("a JSON Resume");

  private final String title;

  ExportKind(String title) {
    this.title = title;
  }

  /** What it is, in words. */
  public String title() {
    return title;
  }

  /** As people write it: {@code json-resume}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that name. */
  public static Optional<ExportKind> of(String word) {
    return Optional.ofNullable(byWord().get(word));
  }

  /** All names. */
  public static Set<String> words() {
    return byWord().keySet();
  }

  private static Map<String, ExportKind> byWord() {
    Map<String, ExportKind> kinds = new TreeMap<>();
    for (ExportKind kind : values()) {
      kinds.put(kind.word(), kind);
    }
    return kinds;
  }
}
