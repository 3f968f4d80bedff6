package dev.prepkit.print.openpdf;

import dev.prepkit.print.Pictures;
import dev.prepkit.print.ThemeFault;
import dev.prepkit.print.ThemeFault.MissingPicture;
import dev.prepkit.print.ThemeFault.Refused;
import dev.prepkit.print.ThemeFault.UnusablePicture;
import dev.prepkit.print.ThemeFault.UnusablePicture.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.openpdf.text.Image;
import org.xhtmlrenderer.util.ImageUtil;

/**
 * The pictures of a theme, read once for all documents and threads. They come from the theme, or
 * from {@code data:} addresses, and from nowhere else.
 */
final class PictureShelf {

  /** In bytes. A photograph for a whole page at 300 dots an inch has about half of it. */
  private static final int LARGEST_FILE = 8 << 20;

  /** In pixels: a page of A4 at 600 dots an inch. Some are unpacked to four bytes for each. */
  private static final long MOST_PIXELS = 4_961L * 7_016;

  /** The pictures that are kept unpacked; a theme has a few. */
  private static final int MOST_PICTURES = 50;

  private static final int LONGEST_ADDRESS = 200;

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

  /** How PNG (ISO 15948), JPEG (ISO 10918-1) and GIF files start. */
  private static final List<byte[]> STARTS =
      List.of(
          new byte[] {(byte) 0x89, 'P', 'N', 'G'},
          new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
          new byte[] {'G', 'I', 'F', '8'});

  /** Either a picture, or what is wrong with it. */
  record Picture(Optional<Image> image, Optional<ThemeFault> fault) {

    private static Picture of(Image image) {
      return new Picture(Optional.of(image), Optional.empty());
    }

    private static Picture not(ThemeFault fault) {
      return new Picture(Optional.empty(), Optional.of(fault));
    }
  }

  private final Pictures pictures;
  private final Map<String, Picture> known =
      Collections.synchronizedMap(new Recent<>(MOST_PICTURES));

  PictureShelf(Pictures pictures) {
    this.pictures = pictures;
  }

  /** The picture at an address. Its image belongs to all: make a copy before you change it. */
  Picture get(String address) {
    Picture picture = known.get(address);
    if (picture == null) {
      picture = find(address);
      known.put(address, picture);
    }
    return picture;
  }

  private Picture find(String address) {
    if (address.startsWith("data:")) {
      return embedded(address);
    }
    if (SCHEME.matcher(address).matches() || leavesTheTheme(address)) {
      return refused(address);
    }
    try {
      return pictures
          .find(address)
          .map(bytes -> read(address, bytes))
          .orElseGet(() -> Picture.not(new MissingPicture(address)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Picture embedded(String address) {
    String name = shown(address);
    try {
      byte[] bytes = ImageUtil.getEmbeddedBase64Image(address);
      return read(name, bytes == null ? new byte[0] : bytes);
    } catch (IllegalArgumentException e) {
      return Picture.not(new UnusablePicture(name, Reason.DAMAGED));
    }
  }

  private static boolean leavesTheTheme(String path) {
    return path.startsWith("/") || path.contains("\\") || List.of(path.split("/")).contains("..");
  }

  static Picture refused(String address) {
    return Picture.not(new Refused(shown(address)));
  }

  private static String shown(String address) {
    return address.length() > LONGEST_ADDRESS
        ? address.substring(0, LONGEST_ADDRESS) + "…"
        : address;
  }

  private static Picture read(String name, byte[] bytes) {
    if (STARTS.stream().noneMatch(start -> startsWith(bytes, start))) {
      return Picture.not(new UnusablePicture(name, Reason.FORMAT));
    }
    try {
      if (bytes.length > LARGEST_FILE || pixels(bytes) > MOST_PIXELS) {
        return Picture.not(new UnusablePicture(name, Reason.TOO_LARGE));
      }
      Image image = Image.getInstance(bytes);
      return image.getColorspace() == 4
          ? Picture.not(new UnusablePicture(name, Reason.CMYK))
          : Picture.of(image);
    } catch (IOException | RuntimeException e) { // OpenPDF has no one exception for a damaged file
      return Picture.not(new UnusablePicture(name, Reason.DAMAGED));
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length > start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /** Reads the head of the file alone. */
  private static long pixels(byte[] bytes) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return (long) reader.getWidth(0) * reader.getHeight(0);
      } finally {
        reader.dispose();
      }
    }
  }
}
