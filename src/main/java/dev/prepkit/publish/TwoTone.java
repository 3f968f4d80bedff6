package dev.prepkit.publish;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture of two inks on one ground, each in 128 shades, which makes a small file. Shapes are
 * filled, never texts, so that no machine's own way with fonts changes a dot.
 */
final class TwoTone {

  private static final int SHADES = 128;

  private final BufferedImage first;
  private final BufferedImage second;

  TwoTone(int width, int height) {
    first = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    second = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
  }

  /** Fills a shape with the first ink. */
  void ink(Shape shape) {
    fill(first, shape);
  }

  /** Fills a shape with the second ink, which covers the first. */
  void accent(Shape shape) {
    fill(second, shape);
  }

  private static void fill(BufferedImage layer, Shape shape) {
    Graphics2D pen = layer.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(Color.WHITE);
    pen.fill(shape);
    pen.dispose();
  }

  /** The picture as a PNG file. */
  byte[] png(Color ground, Color ink, Color accent) {
    BufferedImage picture =
        new BufferedImage(
            first.getWidth(),
            first.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            palette(ground, ink, accent));
    byte[] inks = dots(first);
    byte[] accents = dots(second);
    byte[] mixed = dots(picture);
    for (int i = 0; i < mixed.length; i++) {
      int over = (accents[i] & 0xFF) / 2;
      mixed[i] = (byte) (over > 0 ? SHADES + over : (inks[i] & 0xFF) / 2);
    }
    return encode(picture);
  }

  private static byte[] dots(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  private static IndexColorModel palette(Color ground, Color ink, Color accent) {
    int[] colours = new int[2 * SHADES];
    for (int i = 0; i < SHADES; i++) {
      colours[i] = mix(ground, ink, i);
      colours[SHADES + i] = mix(ground, accent, i);
    }
    return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  private static int mix(Color from, Color to, int share) {
    return mix(from.getRed(), to.getRed(), share) << 16
        | mix(from.getGreen(), to.getGreen(), share) << 8
        | mix(from.getBlue(), to.getBlue(), share);
  }

  private static int mix(int from, int to, int share) {
    return Math.round(from + (to - from) * share / (SHADES - 1f));
  }

  private static byte[] encode(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new IllegalStateException(e); // memory cannot fail
    }
    return bytes.toByteArray();
  }
}
