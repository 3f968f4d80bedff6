package dev.prepkit.print.openpdf;

import static dev.prepkit.print.openpdf.PlainEngine.faults;
import static dev.prepkit.print.openpdf.PlainEngine.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Pdfs;
import dev.prepkit.print.PdfFile;
import dev.prepkit.print.PrintDocument;
import dev.prepkit.print.ThemeFault;
import dev.prepkit.print.ThemeFault.MissingPicture;
import dev.prepkit.print.ThemeFault.TooTall;
import dev.prepkit.print.ThemeFault.UnusablePicture;
import dev.prepkit.print.ThemeFault.UnusablePicture.Reason;
import dev.prepkit.print.ThemeFault.WordlessPicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

  private static final Map<String, byte[]> FILES = files();
  private static final AtomicInteger READ = new AtomicInteger();

  private static final OpenPdfEngine ENGINE =
      PlainEngine.engine(
          path -> {
            READ.incrementAndGet();
            return Optional.ofNullable(FILES.get(path));
          });

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new HashMap<>();
    files.put("rgb.png", picture(BufferedImage.TYPE_INT_RGB, "png"));
    files.put("alpha.png", picture(BufferedImage.TYPE_INT_ARGB, "png"));
    files.put("grey.png", picture(BufferedImage.TYPE_BYTE_GRAY, "png"));
    files.put("indexed.png", picture(BufferedImage.TYPE_BYTE_INDEXED, "png"));
    files.put("black.png", picture(BufferedImage.TYPE_BYTE_BINARY, "png"));
    files.put("photo.jpg", picture(BufferedImage.TYPE_INT_RGB, "jpg"));
    files.put("clear.gif", picture(BufferedImage.TYPE_INT_ARGB, "gif"));
    byte[] png = files.get("rgb.png");
    files.put("half.png", Arrays.copyOf(png, png.length / 2));
    byte[] bomb = png.clone();
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    files.put("bomb.png", bomb);
    files.put("heavy.png", Arrays.copyOf(png, 20 << 20));
    files.put("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes());
    files.put("page.pdf", "%PDF-1.7".getBytes());
    files.put("empty.png", new byte[0]);
    return files;
  }

  private static byte[] picture(int type, String format) {
    BufferedImage picture = new BufferedImage(40, 20, type);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.RED);
    pen.fillOval(2, 2, 30, 16);
    pen.dispose();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      assertThat(ImageIO.write(picture, format, file)).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static PdfFile write(String body) {
    return ENGINE.layout(page(body)).write();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rgb.png",
        "alpha.png",
        "grey.png",
        "indexed.png",
        "black.png",
        "photo.jpg",
        "clear.gif"
      })
  void picturesOfTheThemeAreShown(String path) {
    PdfFile file =
        write(
            "<p><img src='%s' alt='An oval'> <img src='%s' alt='' style='width:5cm'></p>"
                    .replace("%s", path)
                + "<div style='background-image:url(%s);height:2cm'>x</div>".formatted(path));

    assertThat(file.problems()).isEmpty();
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
    assertThat(file.bytes().length).isGreaterThan(write("<p>x</p>").bytes().length + 100);
  }

  @Test
  void aPictureIsReadOnceForAllDocumentsAndThreads() {
    PrintDocument document =
        page("<img src='alpha.png' alt='x' width='200'><img src='alpha.png' alt='y'>");
    byte[] first = ENGINE.layout(document).write().bytes();
    int read = READ.get();

    List<byte[]> others =
        IntStream.range(0, 24)
            .parallel()
            .mapToObj(i -> ENGINE.layout(document).write().bytes())
            .toList();

    assertThat(others).allMatch(bytes -> Arrays.equals(bytes, first));
    assertThat(READ.get()).isEqualTo(read);
  }

  private static List<ThemeFault> faultsOf(String path) {
    PdfFile file = write("<p>Text</p><img alt='x' src='" + path + "'>");
    assertThat(Pdfs.text(file.bytes())).contains("Text");
    assertThat(Pdfs.failures(file.bytes())).isEmpty();
    return faults(file);
  }

  @Test
  void aMissingPictureIsReported() {
    assertThat(faultsOf("logo.png")).containsExactly(new MissingPicture("logo.png"));
    assertThat(faultsOf("logo 1.png")).containsExactly(new MissingPicture("logo 1.png"));
  }

  @Test
  void whatIsNoPictureForPaperIsReported() {
    for (String path : List.of("drawing.svg", "page.pdf", "empty.png")) {
      assertThat(faultsOf(path)).containsExactly(new UnusablePicture(path, Reason.FORMAT));
    }
    assertThat(faultsOf("half.png"))
        .containsExactly(new UnusablePicture("half.png", Reason.DAMAGED));
    for (String path : List.of("bomb.png", "heavy.png")) {
      assertThat(faultsOf(path)).containsExactly(new UnusablePicture(path, Reason.TOO_LARGE));
    }
    String embedded = "data:image/png;base64,AAAA";
    assertThat(faultsOf(embedded)).containsExactly(new UnusablePicture(embedded, Reason.FORMAT));
    String broken = "data:image/png;base64,%%%";
    assertThat(faultsOf(broken)).containsExactly(new UnusablePicture(broken, Reason.DAMAGED));
  }

  @Test
  void aPictureNeedsWordsUnlessItIsDecoration() {
    assertThat(faults(write("<img src='rgb.png'>")))
        .containsExactly(new WordlessPicture("rgb.png"));
    assertThat(
            faults(
                write(
                    "<img src='rgb.png' alt=''><img src='rgb.png' aria-hidden='true'>"
                        + "<p aria-hidden='true'><img src='rgb.png'></p>")))
        .isEmpty();
  }

  @Test
  void aPictureHigherThanThePageIsReported() {
    assertThat(faults(write("<img alt='x' src='rgb.png' style='width:1cm;height:40cm'>")))
        .containsExactly(new TooTall("rgb.png"));
  }
}
