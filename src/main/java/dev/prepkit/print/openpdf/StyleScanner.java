package dev.prepkit.print.openpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes the text of styles apart into rules and declarations (CSS Syntax Level 3). */
final class StyleScanner {

  /**
   * A piece of the text.
   *
   * @param start where it starts, 0-based
   * @param end where it ends: a declaration before its semicolon, the head of a rule before its
   *     brace
   * @param whole where it ends together with its block
   */
  record Part(Kind kind, int start, int end, int whole) {

    enum Kind {
      DECLARATION,
      /** The head of a rule: selectors, or {@code @page} or {@code @media} with what follows. */
      HEAD,
      /** The head of a margin box in a page. */
      MARGIN_BOX,
      /** A rule that paper has no use for. */
      AT_RULE,
      /** A rule inside a rule, or one without a block. */
      STRAY
    }

    String of(String text) {
      return text.substring(start, end).strip();
    }
  }

  /** Rules about the file itself, which say nothing about styles. */
  private static final Set<String> SILENT = Set.of("charset", "namespace");

  private final String text;
  private final List<Part> parts = new ArrayList<>();
  private int at;

  private StyleScanner(String text) {
    this.text = text;
  }

  /** How many brackets are open in each other at most, whatever they stand in. */
  static int depth(String text) {
    int open = 0;
    int most = 0;
    for (char c : text.toCharArray()) {
      open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 && open > 0 ? -1 : 0;
      most = Math.max(most, open);
    }
    return most;
  }

  /** The parts of a {@code <style>} element. */
  static List<Part> sheet(String text) {
    StyleScanner scanner = new StyleScanner(text);
    while (scanner.at < text.length()) {
      scanner.rules();
    }
    return scanner.parts;
  }

  /** The parts of a {@code style} attribute. */
  static List<Part> attribute(String text) {
    StyleScanner scanner = new StyleScanner(text);
    while (scanner.at < text.length()) {
      scanner.declarations();
    }
    return scanner.parts;
  }

  /** Rules, up to the brace that closes the rule around them. */
  private void rules() {
    for (skipBlank(); at < text.length() && !skip('}'); skipBlank()) {
      if (text.charAt(at) == '@') {
        atRule();
      } else {
        rule(Part.Kind.HEAD, this::declarations);
      }
    }
  }

  private void rule(Part.Kind kind, Runnable block) {
    int start = at;
    int place = parts.size();
    int end = until("{}");
    if (!skip('{')) {
      parts.add(new Part(Part.Kind.STRAY, start, end, end));
      return;
    }
    block.run();
    parts.add(place, new Part(kind, start, end, at));
  }

  private void atRule() {
    int start = at;
    int end = at + 1;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    String name = text.substring(start + 1, end).toLowerCase(Locale.ROOT);
    switch (name) {
      case "media" -> rule(Part.Kind.HEAD, this::rules);
      case "page" -> rule(Part.Kind.HEAD, this::declarations);
      default -> {
        int head = until("{;}");
        if (skip('{')) {
          skipBlock();
        } else {
          skip(';');
        }
        if (!SILENT.contains(name)) {
          parts.add(new Part(Part.Kind.AT_RULE, start, head, at));
        }
      }
    }
  }

  /** Declarations and the margin boxes of a page, up to the closing brace. */
  private void declarations() {
    for (skipBlank(); at < text.length() && !skip('}'); skipBlank()) {
      int start = at;
      if (text.charAt(at) == '@') {
        rule(Part.Kind.MARGIN_BOX, this::declarations);
        continue;
      }
      int end = until(";{}");
      if (skip('{')) {
        skipBlock();
        parts.add(new Part(Part.Kind.STRAY, start, end, at));
      } else if (end > start) {
        parts.add(new Part(Part.Kind.DECLARATION, start, end, end));
      }
      skip(';');
    }
  }

  private void skipBlock() {
    for (int depth = 1; depth > 0 && at < text.length(); at++) {
      until("{}");
      depth += at == text.length() ? 0 : text.charAt(at) == '{' ? 1 : -1;
    }
    at = Math.min(at, text.length());
  }

  private boolean skip(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private void skipBlank() {
    while (at < text.length()) {
      if (text.startsWith("/*", at)) {
        skipComment();
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        return;
      }
    }
  }

  private void skipComment() {
    int end = text.indexOf("*/", at + 2);
    at = end < 0 ? text.length() : end + 2;
  }

  /** Goes to the first of some characters that stands in no comment, string or bracket. */
  private int until(String stops) {
    int open = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (open == 0 && stops.indexOf(c) >= 0) {
        return at;
      }
      if (text.startsWith("/*", at)) {
        skipComment();
      } else if (c == '"' || c == '\'') {
        skipString(c);
      } else {
        open += c == '(' || c == '[' ? 1 : open > 0 && (c == ')' || c == ']') ? -1 : 0;
        at += c == '\\' ? 2 : 1;
      }
    }
    at = text.length();
    return at;
  }

  /** A string ends with its line, if nothing else ends it. */
  private void skipString(char quote) {
    for (at++; at < text.length() && text.charAt(at) != '\n'; at++) {
      if (text.charAt(at) == quote) {
        at++;
        return;
      }
      at += text.charAt(at) == '\\' ? 1 : 0;
    }
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
