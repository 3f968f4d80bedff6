package dev.prepkit.print.openpdf;

import dev.prepkit.print.FontFace;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/** Finds the face for what CSS asks, among the theme's fonts and nowhere else. */
final class FaceResolver extends ITextFontResolver {

  private final FontSet fonts;

  FaceResolver(FontSet fonts) {
    this.fonts = fonts;
  }

  @Override
  protected Map<String, FontFamily> loadFonts() {
    return new HashMap<>();
  }

  @Override
  public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
    boolean bold = convertWeightToInt(wanted.fontWeight()) >= FontFace.BOLD;
    boolean italic =
        wanted.fontStyle() == IdentValue.ITALIC || wanted.fontStyle() == IdentValue.OBLIQUE;
    Face face = find(wanted.families(), bold, italic);
    return new ITextFSFont(face.description().orElseThrow(), wanted.size());
  }

  private Face find(String[] families, boolean bold, boolean italic) {
    for (String family : families == null ? new String[0] : families) {
      var face = fonts.find(unquoted(family), bold, italic);
      if (face.isPresent()) {
        return face.get();
      }
    }
    return fonts.any(bold, italic);
  }

  private static String unquoted(String family) {
    return family.replaceAll("^[\"']|[\"']$", "").toLowerCase(Locale.ROOT);
  }
}
