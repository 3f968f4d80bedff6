package dev.prepkit.print.openpdf;

import dev.prepkit.print.ThemeFault;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;

/** Gives layout the pictures of the theme, and nothing else. */
final class ClosedUserAgent extends ITextUserAgent {

  private final PictureShelf pictures;
  private final int dotsPerPixel;
  private final Map<String, ThemeFault> faults = new TreeMap<>();

  ClosedUserAgent(ITextOutputDevice device, int dotsPerPixel, PictureShelf pictures) {
    super(device, dotsPerPixel);
    this.dotsPerPixel = dotsPerPixel;
    this.pictures = pictures;
  }

  /** What was asked for and not given, by its address. */
  Map<String, ThemeFault> faults() {
    return faults;
  }

  @Override
  public String resolveURI(@Nullable String uri) {
    return uri == null ? "" : uri;
  }

  @Override
  public ImageResource getImageResource(String uri) {
    PictureShelf.Picture picture = pictures.get(uri);
    picture.fault().ifPresent(fault -> faults.put(uri, fault));
    return new ImageResource(uri, picture.image().map(this::own).orElse(null));
  }

  /** Layout scales a picture, so each document has a copy; what is in it is shared. */
  private ITextFSImage own(Image shared) {
    Image copy = Image.getInstance(shared);
    copy.scaleAbsolute(copy.getPlainWidth() * dotsPerPixel, copy.getPlainHeight() * dotsPerPixel);
    return new ITextFSImage(copy);
  }

  @Override
  protected @Nullable InputStream resolveAndOpenStream(@Nullable String uri) {
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

  void refuse(String uri) {
    PictureShelf.refused(uri).fault().ifPresent(fault -> faults.put(uri, fault));
  }
}
