package dev.prepkit.print.openpdf;

import dev.prepkit.diagnostic.NearestWord;
import dev.prepkit.print.ThemeFault.UselessStyle;
import dev.prepkit.print.ThemeFault.UselessStyle.Reason;
import dev.prepkit.print.openpdf.StyleScanner.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.Ruleset;

/**
 * Finds what has no effect in styles: each part of them is parsed alone, so that the parser's words
 * are about that part.
 */
final class StyleCheck {

  /** What Flying Saucer knows and does not do, or does not do on paper. */
  private static final Set<String> IDLE = Set.of("cursor", "letter-spacing", "word-spacing");

  private static final Set<String> KNOWN = known();

  private static final Pattern PROPERTY = Pattern.compile("\\s*([^\\s:]+)\\s*:.*", Pattern.DOTALL);

  private static final Pattern FIRST_WORD = Pattern.compile("[^\\s{:;,]+");

  private final String text;
  private final List<StyleMistake> mistakes = new ArrayList<>();

  private StyleCheck(String text) {
    this.text = text;
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>();
    CSSName.allCSS2PropertyNames()
        .forEachRemaining(
            name -> {
              if (CSSName.isImplemented(CSSName.cssProperty(name)) && !IDLE.contains(name)) {
                known.add(name);
              }
            });
    return known;
  }

  static List<StyleMistake> sheet(String text) {
    return new StyleCheck(text).check(StyleScanner.sheet(text));
  }

  static List<StyleMistake> attribute(String text) {
    return new StyleCheck(text).check(StyleScanner.attribute(text));
  }

  /** The text without the mistakes, everything else at its place. */
  static String without(List<StyleMistake> mistakes, String text) {
    StringBuilder tame = new StringBuilder(text);
    for (StyleMistake mistake : mistakes) {
      for (int i = mistake.start(); i < mistake.end(); i++) {
        tame.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
      }
    }
    return tame.toString();
  }

  private List<StyleMistake> check(List<Part> parts) {
    for (Part part : parts) {
      switch (part.kind()) {
        case DECLARATION -> declaration(part);
        case HEAD -> head(part, part.of(text) + "{}");
        case MARGIN_BOX -> head(part, "@page{" + part.of(text) + "{}}");
        case AT_RULE -> add(part, Reason.AT_RULE, Optional.empty());
        case STRAY -> add(part, Reason.UNREADABLE, Optional.empty());
      }
    }
    return mistakes;
  }

  /** Whether the parser took something that layout does not do, or should not. */
  static boolean isDoubtful(PropertyDeclaration declaration) {
    return IDLE.contains(declaration.getPropertyName()) || Declarations.isHuge(declaration);
  }

  private void head(Part part, String rule) {
    if (StyleParser.sheet(rule).faulty()) {
      boolean selector = text.charAt(part.start()) != '@';
      add(part, selector ? Reason.SELECTOR : Reason.AT_RULE, Optional.empty());
    }
  }

  private void declaration(Part part) {
    Matcher property = PROPERTY.matcher(part.of(text));
    if (!property.matches()) {
      add(part, Reason.UNREADABLE, Optional.empty());
      return;
    }
    String name = property.group(1).toLowerCase(Locale.ROOT);
    if (!KNOWN.contains(name)) {
      add(part, Reason.UNKNOWN_PROPERTY, meant(name));
      return;
    }
    StyleParser.Parsed<Ruleset> parsed = StyleParser.attribute(part.of(text));
    if (parsed.faulty()) {
      add(part, Reason.VALUE, Optional.empty());
    } else if (parsed.styles().getPropertyDeclarations().stream().anyMatch(Declarations::isHuge)) {
      add(part, Reason.TOO_LARGE, Optional.empty());
    }
  }

  /** What a mistyped name was meant to be; one that exists elsewhere is not mistyped. */
  private static Optional<String> meant(String name) {
    boolean elsewhere =
        name.startsWith("-")
            || CSSName.UNSUPPORTED_CSS3_PROPERTIES.contains(name)
            || CSSName.getByPropertyName(name) != null;
    return elsewhere ? Optional.empty() : NearestWord.nearest(name, KNOWN);
  }

  private void add(Part part, Reason reason, Optional<String> nearest) {
    String words = part.of(text).replaceAll("\\s+", " ");
    Matcher first = FIRST_WORD.matcher(words);
    String word = first.find() ? first.group() : words;
    mistakes.add(
        new StyleMistake(
            part.start(), part.whole(), word, new UselessStyle(reason, words, nearest)));
  }
}
