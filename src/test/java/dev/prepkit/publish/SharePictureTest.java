package dev.prepkit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.theme.Colour;
import dev.prepkit.theme.Colours;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharePictureTest {

  private static final Colours COLOURS =
      new Colours(colour("#fbf8f1"), colour("#1f1a14"), colour("#8c2f16"));

  private static Located<Colour> colour(String text) {
    return new Located<>(Colour.of(text).orElseThrow(), SourceLocation.of("here"));
  }

  private static final Path FONTS = Path.of("themes/plain/fonts");
  private static final List<Path> SERIF =
      List.of(
          FONTS.resolve("SourceSerif4-SemiBold.ttf"),
          FONTS.resolve("NotoSansHebrew-SemiBold.ttf"),
          FONTS.resolve("DejaVuSans.ttf"));

  private static byte[] draw(List<Path> fonts, boolean rightToLeft, String title) {
    return new SharePicture(new SharePicture.Look(fonts, fonts, COLOURS, rightToLeft))
        .draw(title, "Northfield Career Center");
  }

  private static BufferedImage picture(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** How many dots of a part of the picture are not those of the ground. */
  private static long inked(BufferedImage picture, int left, int right, int top, int bottom) {
    long count = 0;
    for (int x = left; x < right; x++) {
      for (int y = top; y < bottom; y++) {
        count += (picture.getRGB(x, y) & 0xFFFFFF) == 0xFBF8F1 ? 0 : 1;
      }
    }
    return count;
  }

  @Test
  void it_is_as_large_as_asked_for_and_leaves_its_edges_free() throws IOException {
    for (String title : List.of("Ask", "What to say, and when to say it, in a longer ".repeat(9))) {
      BufferedImage picture = picture(draw(SERIF, false, title));
      assertThat(picture.getWidth()).isEqualTo(1200);
      assertThat(picture.getHeight()).isEqualTo(630);
      assertThat(inked(picture, 104, 1096, 84, 440)).as(title).isGreaterThan(3000);
      assertThat(inked(picture, 1100, 1200, 0, 630)).as(title).isZero();
      assertThat(inked(picture, 104, 1200, 0, 60)).as(title).isZero();
      assertThat(inked(picture, 104, 1200, 446, 470)).as(title).isZero();
    }
  }

  @Test
  void a_title_from_right_to_left_stands_on_the_right() throws IOException {
    BufferedImage picture = picture(draw(SERIF, true, "שאלות"));
    assertThat(inked(picture, 600, 1097, 84, 440)).isGreaterThan(3000);
    assertThat(inked(picture, 0, 600, 84, 440)).isZero();
  }

  @Test
  void a_font_may_lie_in_a_jar(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("fonts.jar");
    try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Path font = inside.getPath("font.ttf");
      Files.copy(SERIF.getFirst(), font);
      assertThat(draw(List.of(font), false, "Ask")).isEqualTo(draw(SERIF, false, "Ask"));
    }
  }
}
