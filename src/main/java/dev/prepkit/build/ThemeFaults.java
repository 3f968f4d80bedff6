package dev.prepkit.build;

import dev.prepkit.diagnostic.NearestWord;
import dev.prepkit.print.ThemeFault;
import dev.prepkit.print.ThemeFault.UnusablePicture;
import dev.prepkit.print.ThemeFault.UselessStyle;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts into words what is wrong in a theme's print templates. */
final class ThemeFaults {

  private static final String WHAT_WORKS = "docs/themes.md lists what works on paper";

  private final Set<String> pictures;

  /**
   * @param files the files of the theme, by path
   */
  ThemeFaults(List<String> files) {
    this.pictures =
        files.stream()
            .filter(path -> path.matches("(?i).*\\.(png|jpe?g|gif)"))
            .collect(Collectors.toSet());
  }

  static String message(ThemeFault fault) {
    return switch (fault) {
      case UselessStyle style -> message(style);
      case ThemeFault.Refused(String what) -> "a sheet may not use '" + what + "'";
      case ThemeFault.MissingPicture(String path) -> "there is no picture '" + path + "'";
      case UnusablePicture(String path, UnusablePicture.Reason reason) ->
          "the picture '" + path + "' " + message(reason);
      case ThemeFault.WordlessPicture(String path) ->
          "the picture '" + path + "' has no alt, so a screen reader says nothing";
      case ThemeFault.TooWide(String tag) ->
          tag + " is wider than the page, and cut off at its edge";
      case ThemeFault.TooTall(String path) ->
          "the picture '" + path + "' is higher than the page, and cut off at its end";
      case ThemeFault.NotLaidOut() -> "the sheet could not be laid out";
      case ThemeFault.Endless(ThemeFault.Endless.Limit limit) ->
          switch (limit) {
            case PAGES -> "the sheet takes more than 2,000 pages";
            case WORK -> "the sheet takes too long to lay out, and was given up";
          };
    };
  }

  private static String message(UselessStyle style) {
    String text = "'" + Quoted.shown(style.text()) + "'";
    return switch (style.reason()) {
      case UNKNOWN_PROPERTY, VALUE, AT_RULE -> text + " does nothing on paper";
      case TOO_LARGE -> text + " is larger than any paper";
      case SELECTOR -> "the selector " + text + " does nothing on paper";
      case UNREADABLE -> text + " cannot be read as a style";
    };
  }

  private static String message(UnusablePicture.Reason reason) {
    return switch (reason) {
      case FORMAT -> "is no PNG, JPEG or GIF";
      case DAMAGED -> "is damaged";
      case TOO_LARGE -> "is too large";
      case CMYK -> "has the colours of a press";
    };
  }

  String advice(ThemeFault fault) {
    return switch (fault) {
      case UselessStyle style -> advice(style);
      case ThemeFault.Refused(String what) ->
          what.startsWith("<")
              ? "take it out; draw lines and boxes with borders, and show pictures with <img>"
              : "put pictures into the theme's folder, and styles into a <style> element";
      case ThemeFault.MissingPicture(String path) -> NearestWord.hint(path, pictures);
      case UnusablePicture(String path, UnusablePicture.Reason reason) -> advice(reason);
      case ThemeFault.WordlessPicture p ->
          "say in alt what it shows, or write alt=\"\" if it is decoration";
      case ThemeFault.TooWide p -> "give it a width of at most 100%";
      case ThemeFault.TooTall p -> "give it a height in mm";
      case ThemeFault.NotLaidOut() ->
          "look for margins that leave no room, for rows of a table with a position, for styles in"
              + " many brackets; take things away until it works";
      case ThemeFault.Endless p ->
          "look for very large sizes, tiny tiles, or boxes in boxes that may not be split";
    };
  }

  private static String advice(UselessStyle style) {
    return switch (style.reason()) {
      case UNKNOWN_PROPERTY ->
          style.nearest().map(near -> "did you mean '" + near + "'?").orElse(WHAT_WORKS);
      case VALUE -> advice(style.text());
      case TOO_LARGE -> "the largest page of a PDF is 5080 mm wide";
      case SELECTOR -> "the whole rule is left out; " + WHAT_WORKS;
      case AT_RULE -> atRule(style.text());
      case UNREADABLE -> "write 'property: value;', and look for a missing ; or } before it";
    };
  }

  private static String advice(String declaration) {
    if (declaration.matches("(?s)display\\s*:.*(flex|grid).*")) {
      return "use a table or floats; " + WHAT_WORKS;
    }
    return declaration.matches("(?s).*(\\bvar\\(|\\bcalc\\(|\\drem\\b).*")
        ? "write the value itself, in mm, pt or em; " + WHAT_WORKS
        : WHAT_WORKS;
  }

  private static String atRule(String head) {
    if (head.startsWith("@font-face")) {
      return "put the font into the theme's folder 'fonts', and list it in theme.yaml";
    }
    return head.startsWith("@import") ? "put the styles into a <style> element" : WHAT_WORKS;
  }

  private static String advice(UnusablePicture.Reason reason) {
    return switch (reason) {
      case FORMAT, DAMAGED -> "save it as PNG";
      case TOO_LARGE -> "scale it down; a page takes 300 dots an inch, and 8 MiB";
      case CMYK -> "save it with the colours of a screen (RGB)";
    };
  }
}
