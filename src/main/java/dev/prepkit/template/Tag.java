package dev.prepkit.template;

import dev.prepkit.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One tag of a template.
 *
 * @param offset where its name starts in the file's text, 0-based
 */
record Tag(Kind kind, String name, int offset) {

  enum Kind {
    VALUE,
    MARKUP,
    SECTION,
    INVERTED,
    END,
    PARTIAL,
    COMMENT,
    /** Braces that do not match, or a name that cannot be one. */
    UNREADABLE
  }

  private static final Pattern TAG = Pattern.compile("\\{\\{(\\{?)([^{}]*)\\}\\}(\\}?)|\\{\\{");
  private static final Pattern NAME = Pattern.compile("\\.|[A-Za-z][\\w-]*(\\.[A-Za-z][\\w-]*)*");

  /** All tags of a file, in its order. */
  static List<Tag> scan(SourceFile file) {
    List<Tag> tags = new ArrayList<>();
    Matcher matcher = TAG.matcher(file.text());
    while (matcher.find()) {
      boolean closed =
          matcher.group(2) != null && matcher.group(1).length() == matcher.group(3).length();
      Tag tag = closed ? of(matcher) : unreadable(matcher);
      boolean named = tag.kind == Kind.COMMENT || NAME.matcher(tag.name).matches();
      tags.add(named ? tag : unreadable(matcher));
    }
    return tags;
  }

  private static Tag unreadable(Matcher matcher) {
    return new Tag(Kind.UNREADABLE, matcher.group(), matcher.start());
  }

  private static Tag of(Matcher matcher) {
    String inside = matcher.group(2);
    boolean markup = !matcher.group(1).isEmpty();
    Kind kind = markup ? Kind.MARKUP : kindOf(inside);
    int start = kind == Kind.VALUE || kind == Kind.MARKUP ? 0 : 1;
    String rest = inside.substring(start);
    int blanks = rest.length() - rest.stripLeading().length();
    return new Tag(kind, rest.strip(), matcher.start(2) + start + blanks);
  }

  private static Kind kindOf(String inside) {
    return switch (inside.isEmpty() ? ' ' : inside.charAt(0)) {
      case '#' -> Kind.SECTION;
      case '^' -> Kind.INVERTED;
      case '/' -> Kind.END;
      case '>' -> Kind.PARTIAL;
      case '!' -> Kind.COMMENT;
      default -> Kind.VALUE;
    };
  }
}
