package dev.prepkit.print.openpdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.FontFiles;
import dev.prepkit.TestFiles;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class SlimFontTest {

  /** It has thousands of instructed glyphs, many of them composed of others. */
  private static final Path INSTRUCTED = TestFiles.THEMES.resolve("plain/fonts/DejaVuSans.ttf");

  private static final BitSet NONE = new BitSet();

  @Test
  void everyGlyphKeepsItsOutline() throws IOException {
    byte[] font = FontFiles.bytes(INSTRUCTED);
    assertThat(outlines(SlimFont.of(font, NONE)))
        .isEqualTo(outlines(font))
        .hasSizeGreaterThan(5000);
  }

  @Test
  void instructionsAreLeftOut() throws IOException {
    byte[] font = FontFiles.bytes(INSTRUCTED);
    var before = new GlyphTables(font).tables();
    var after = new GlyphTables(SlimFont.of(font, NONE)).tables();
    assertThat(after).doesNotContainKeys("cvt ", "fpgm", "prep");
    assertThat(after.get("glyf").length()).isLessThan(before.get("glyf").length());
  }

  @Test
  void aSpaceKeepsItsWidthWhereItIsKept() throws IOException {
    byte[] font = FontFiles.bytes(INSTRUCTED);
    int space = glyph(font, ' ');
    BitSet kept = new BitSet();
    kept.set(space);
    assertThat(width(SlimFont.of(font, kept), space)).isEqualTo(width(font, space)).isPositive();
    assertThat(width(SlimFont.of(font, NONE), space)).isZero();
  }

  @Test
  void anOutlineWhoseInstructionsWouldNotEndIsLeftAsItIs() {
    byte[] damaged = new byte[16];
    damaged[1] = 1; // contour
    damaged[12] = damaged[13] = -1; // the length of the instructions
    ByteBuffer written = ByteBuffer.allocate(damaged.length);
    GlyphOutline.write(ByteBuffer.wrap(damaged), written);
    assertThat(written.array()).isEqualTo(damaged);
  }

  private static int glyph(byte[] font, char c) throws IOException {
    try (TrueTypeFont parsed = parsed(font)) {
      return parsed.getUnicodeCmapLookup().getGlyphId(c);
    }
  }

  private static int width(byte[] font, int glyph) throws IOException {
    try (TrueTypeFont parsed = parsed(font)) {
      return parsed.getAdvanceWidth(glyph);
    }
  }

  private static List<String> outlines(byte[] font) throws IOException {
    List<String> outlines = new ArrayList<>();
    try (TrueTypeFont parsed = parsed(font)) {
      for (int glyph = 0; glyph < parsed.getNumberOfGlyphs(); glyph++) {
        var outline = parsed.getGlyph().getGlyph(glyph);
        outlines.add(outline == null ? "" : path(outline.getPath().getPathIterator(null)));
      }
    }
    return outlines;
  }

  private static String path(PathIterator path) {
    StringBuilder text = new StringBuilder();
    double[] points = new double[6];
    for (; !path.isDone(); path.next()) {
      text.append(path.currentSegment(points)).append(Arrays.toString(points));
    }
    return text.toString();
  }

  private static TrueTypeFont parsed(byte[] font) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(font));
  }
}
