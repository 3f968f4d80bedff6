package dev.prepkit.print.openpdf;

import dev.prepkit.print.PrintProblem.RefusedResource;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** Gives layout its own default styles, small {@code data:} images, and nothing else. */
final class ClosedUserAgent extends ITextUserAgent {

  /** In characters; base64 of an image of about 1.5 MB. */
  private static final int LONGEST_DATA = 2_000_000;

  private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif");

  private static final String FLYING_SAUCER = "/resources/css/XhtmlNamespaceHandler.css";

  /** Where Flying Saucer looks for its styles for HTML; they come with a few more of ours. */
  private static final String DEFAULT_STYLES =
      Objects.requireNonNull(XhtmlNamespaceHandler.class.getResource(FLYING_SAUCER)).toString();

  private static final byte[] DEFAULT_STYLES_BYTES =
      joined(
          Resources.read(XhtmlNamespaceHandler.class, FLYING_SAUCER),
          Resources.read(ClosedUserAgent.class, "paper.css"));

  private final Set<String> refused = new TreeSet<>();

  ClosedUserAgent(ITextOutputDevice device, int dotsPerPixel) {
    super(device, dotsPerPixel);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /** What was asked for and not given. */
  Iterable<RefusedResource> refused() {
    return refused.stream().map(RefusedResource::new).toList();
  }

  @Override
  public String resolveURI(@Nullable String uri) {
    return uri == null ? "" : uri;
  }

  @Override
  public ImageResource getImageResource(String uri) {
    if (!uri.startsWith("data:") || !isSmallPicture(uri)) {
      refuse(uri);
      return new ImageResource(uri, null);
    }
    ImageResource picture = super.getImageResource(uri);
    if (picture.getImage() == null) {
      refuse(uri);
    }
    return picture;
  }

  private static boolean isSmallPicture(String uri) {
    String type = uri.substring("data:".length()).split("[;,]", 2)[0].toLowerCase(Locale.ROOT);
    return uri.length() <= LONGEST_DATA && PICTURES.contains(type);
  }

  @Override
  protected @Nullable InputStream resolveAndOpenStream(@Nullable String uri) {
    if (DEFAULT_STYLES.equals(uri)) {
      return new ByteArrayInputStream(DEFAULT_STYLES_BYTES);
    }
    refuse(resolveURI(uri));
    return null;
  }

  @Override
  protected InputStream openStream(String uri) throws IOException {
    refuse(uri);
    throw new FileNotFoundException(uri);
  }

  @Override
  protected URLConnection openConnection(String uri) throws IOException {
    refuse(uri);
    throw new FileNotFoundException(uri);
  }

  /** Notes something that the document wants and may not have. */
  void refuse(String uri) {
    refused.add(uri.length() > 200 ? uri.substring(0, 200) + "…" : uri);
  }
}
