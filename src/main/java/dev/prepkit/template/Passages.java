package dev.prepkit.template;

import java.util.Locale;
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

  private final String markup;
  private final StringBuilder placed = new StringBuilder();
  private boolean inTag;
  private String closed = "";
  private boolean open;

  private Passages(String markup) {
    this.markup = markup;
  }

  static String mark(String text, Locale language) {
    return START + language.toLanguageTag() + TEXT + text + END;
  }

  /** Markup with elements in the place of marks; in attributes the marks just go. */
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
    if (c == '>') {
      inTag = false;
    } else if (c == '<') {
      inTag = true;
      String name = name(at + 1);
      if (closed.isEmpty() && CLOSED.contains(name)) {
        closed = name;
      } else if (name.equals("/" + closed)) {
        closed = "";
      }
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
