package dev.prepkit.print.openpdf;

import java.io.Reader;
import org.xhtmlrenderer.css.extend.StylesheetFactory;
import org.xhtmlrenderer.css.sheet.Ruleset;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

/** The styles of one document's attributes, for its matcher; it asks for no others. */
final class AttributeStyles implements StylesheetFactory {

  private final StyleCache cache;
  private boolean mistaken;

  AttributeStyles(StyleCache cache) {
    this.cache = cache;
  }

  /** Whether something in one of them had no effect. */
  boolean areMistaken() {
    return mistaken;
  }

  @Override
  public Ruleset parseStyleDeclaration(Origin origin, String text) {
    Styles<Ruleset> styles = cache.attribute(text);
    mistaken |= !styles.mistakes().isEmpty();
    return styles.parsed();
  }

  @Override
  public Stylesheet parse(Reader reader, StylesheetInfo info) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Stylesheet parse(Reader reader, String address, Origin origin) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Stylesheet getStylesheet(StylesheetInfo info) {
    throw new UnsupportedOperationException();
  }
}
