package dev.prepkit.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources say of records and of what they hold. */
final class SourceComments {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final String COMMENT =
      "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*";

  private SourceComments() {}

  /** The first sentence about a record. */
  static Optional<String> of(Class<?> type) {
    if (!type.getName().startsWith("dev.prepkit.")) {
      return Optional.empty();
    }
    return comment(type).map(text -> sentence(text.split("\\s@param ", 2)[0]));
  }

  /** The sentence about a name of a record: that of its component, or of its method. */
  static Optional<String> of(Class<?> type, String name) {
    return comment(type).flatMap(text -> param(text, name)).or(() -> method(type, name));
  }

  private static Optional<String> comment(Class<?> type) {
    return find(
        type,
        COMMENT + "(?:public |private |static |final )*record " + type.getSimpleName() + "\\b");
  }

  private static Optional<String> method(Class<?> type, String name) {
    return find(type, COMMENT + "public [\\w<>., ]+ " + name + "\\(\\)")
        .map(SourceComments::sentence);
  }

  private static Optional<String> find(Class<?> type, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(body(type));
    return matcher.find() ? Optional.of(clean(matcher.group(1))) : Optional.empty();
  }

  /** The source from a nested record's comment on, so that its methods are found before others. */
  private static String body(Class<?> type) {
    String source = source(type);
    int at = source.indexOf("record " + type.getSimpleName());
    int before = source.lastIndexOf("/**", at);
    boolean own = before >= 0 && !source.substring(before, at).contains("{\n");
    return source.substring(own ? before : Math.max(at, 0));
  }

  private static String source(Class<?> type) {
    Class<?> top = type;
    while (top.getEnclosingClass() != null) {
      top = top.getEnclosingClass();
    }
    try {
      return Files.readString(SOURCES.resolve(top.getName().replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> param(String comment, String name) {
    Matcher matcher = Pattern.compile("@param " + name + " (.*?)(?= @\\w+ |$)").matcher(comment);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  private static String clean(String comment) {
    return comment
        .replaceAll("\\n\\s*\\* ?", " ")
        .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String sentence(String text) {
    return text.split("(?<=\\.) ", 2)[0].split(" @")[0].strip();
  }
}
