package dev.prepkit.template;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Passages in another language than the page: marked while a template is filled, and put into an
 * element that tells their language when it is known where they stand (WCAG 2.2, 3.1.2).
 *
 * <p>The marks are noncharacters, which no text may have (Unicode 23.7); {@link Escaping} takes
 * them out of values.
 */
final class Passages {

  private static final char START = '\uFDD0';
  private static final char TEXT = '\uFDD1';
  private static final char END = '\uFDD2';

  /** In these there is room for characters only, or for other elements. */
  private static final Set<String> CLOSED =
      Set.of("title", "style", "script", "textarea", "option", "svg");

  /** Of these the whole text has one language, which the element can tell. */
  private static final Set<String> WHOLE = Set.of("title", "textarea", "option");

  private static final Set<String> VOID = Set.of("img", "input", "meta");

  private final String markup;
  private final StringBuilder placed = new StringBuilder();
  private boolean inTag;
  private String closed = "";
  private boolean open;

  /** Where the tag starts that is being read, its name, and the language of an attribute of it. */
  private int tag;

  private String element = "";
  private Optional<String> attribute = Optional.empty();

  private Passages(String markup) {
    this.markup = markup;
  }

  static String mark(String text, Locale language) {
    return START + language.toLanguageTag() + TEXT + text + END;
  }

  /**
   * Markup with elements in the place of marks. In attributes the marks go; where nothing else is
   * in the element, or what is in it has the same language, the element tells that language.
   */
  static String placed(String markup) {
    return markup.indexOf(START) < 0 ? markup : new Passages(markup).place();
  }

  private String place() {
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      switch (c) {
        case START -> {
          int text = markup.indexOf(TEXT, i);
          start(markup.substring(i + 1, text));
          i = text;
        }
        case END -> end();
        default -> {
          follow(c, i);
          placed.append(c);
        }
      }
    }
    return placed.toString();
  }

  private void start(String language) {
    open = !inTag && closed.isEmpty();
    if (inTag) {
      attribute = attribute.or(() -> Optional.of(language));
    }
    if (open) {
      placed.append("<bdi lang=\"").append(language).append("\">");
    }
  }

  private void end() {
    if (open) {
      placed.append("</bdi>");
    }
    open = false;
  }

  private void follow(char c, int at) {
    if (c == '>' && inTag) {
      inTag = false;
      language(at + 1).ifPresent(this::tell);
    } else if (c == '<') {
      inTag = true;
      String name = name(at + 1);
      tag = placed.length();
      element = name;
      attribute = Optional.empty();
      if (closed.isEmpty() && CLOSED.contains(name)) {
        closed = name;
      } else if (name.equals("/" + closed)) {
        closed = "";
      }
    }
  }

  /** The language that the tag before a place can tell. */
  private Optional<String> language(int content) {
    if (WHOLE.contains(element)) {
      return languageAt(content);
    }
    boolean alone = VOID.contains(element) || markup.startsWith("</", content);
    return attribute.filter(
        language -> alone || languageAt(content).equals(attribute) && isAlone(content));
  }

  /** The language of a marked text that starts at a place. */
  private Optional<String> languageAt(int at) {
    int start = skipSpace(at);
    return start < markup.length() && markup.charAt(start) == START
        ? Optional.of(markup.substring(start + 1, markup.indexOf(TEXT, start)))
        : Optional.empty();
  }

  /** Whether the element ends behind the marked text at a place. */
  private boolean isAlone(int at) {
    return markup.startsWith("</" + element, skipSpace(markup.indexOf(END, at) + 1));
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < markup.length() && Character.isWhitespace(markup.charAt(at))) {
      at++;
    }
    return at;
  }

  private void tell(String language) {
    if (placed.indexOf(" lang=", tag) < 0) {
      placed.insert(tag + 1 + element.length(), " lang=\"" + language + "\"");
    }
  }

  private String name(int from) {
    int to = from;
    while (to < markup.length() && "/abcdefghijklmnopqrstuvwxyz".indexOf(markup.charAt(to)) >= 0) {
      to++;
    }
    return markup.substring(from, to);
  }
}
