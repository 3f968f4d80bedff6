package dev.prepkit.print.openpdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.Ruleset;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

/** Parses styles with Flying Saucer's parser, which leaves out what it does not understand. */
final class StyleParser {

  /**
   * All selectors of the program get their numbers from one plain counter of Flying Saucer: one
   * thread at a time, or two selectors have the same number.
   */
  static final Object SELECTORS = new Object();

  /** Addresses in styles stay as they were written. */
  private static final String INLINE = "inline:";

  /**
   * What came of it.
   *
   * @param faulty whether something was left out, or will be
   */
  record Parsed<S>(S styles, boolean faulty) {}

  private StyleParser() {}

  static Parsed<Stylesheet> sheet(String text) {
    return sheet(text, Origin.AUTHOR);
  }

  static Parsed<Stylesheet> sheet(String text, Origin origin) {
    Parsed<Stylesheet> parsed =
        parse(
            parser -> {
              try {
                return parser.parseStylesheet(INLINE, origin, new StringReader(text));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return new Parsed<>(parsed.styles(), parsed.faulty() || wantsFiles(parsed.styles()));
  }

  private static boolean wantsFiles(Stylesheet sheet) {
    return !sheet.getImportRules().isEmpty() || !sheet.getFontFaceRules().isEmpty();
  }

  static Parsed<Ruleset> attribute(String text) {
    return parse(parser -> parser.parseDeclaration(Origin.AUTHOR, text));
  }

  private static <S> Parsed<S> parse(Function<CSSParser, S> work) {
    AtomicBoolean faulty = new AtomicBoolean();
    CSSParser parser = new CSSParser((address, words) -> faulty.set(true));
    synchronized (SELECTORS) {
      return new Parsed<>(work.apply(parser), faulty.get());
    }
  }
}
