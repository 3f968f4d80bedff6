package dev.prepkit.template;

import java.util.regex.Pattern;

/** How values are made harmless where they are filled in. */
public enum Escaping {
  /** For markup, in text and between double quotes; line ends become {@code <br>}. */
  LINES {
    @Override
    String escape(String value) {
      return HTML.escape(value).replace("\n", "<br>\n");
    }
  },
  /** For markup, in text and between double quotes. */
  HTML {
    @Override
    String escape(String value) {
      return withoutControls(value)
          .replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;")
          .replace("'", "&#39;");
    }
  },
  /** For plain text. */
  NONE {
    @Override
    String escape(String value) {
      return withoutControls(value);
    }
  };

  /** Control characters, and the bidirectional overrides that make text look like other text. */
  private static final Pattern CONTROLS =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDD2]");

  abstract String escape(String value);

  private static String withoutControls(String value) {
    return isPlain(value) ? value : CONTROLS.matcher(value).replaceAll("");
  }

  /** Spares nearly all values the search: it is made for each value on each page. */
  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char each = value.charAt(i);
      if (each < ' ' || each >= 0x7F) {
        return false;
      }
    }
    return true;
  }
}
