package dev.prepkit.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepkit.FontFiles;
import dev.prepkit.TestFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FontFileReaderTest {

  private static final byte[] WHOLE = FontFiles.bytes(FontFiles.HEBREW);

  @TempDir Path folder;

  private static List<FontFace> read(Path file) throws IOException, UnusableFont {
    return FontFileReader.read(FontFile.of("x", file));
  }

  @ParameterizedTest
  @CsvSource({
    "SourceSans3-Regular.ttf,Source Sans 3,400,false",
    "SourceSans3-SemiBold.ttf,Source Sans 3,600,false",
    "SourceSerif4-Italic.ttf,Source Serif 4,400,true",
    "NotoSansHebrew-SemiBold.ttf,Noto Sans Hebrew,600,false",
    "DejaVuSans.ttf,DejaVu Sans,400,false"
  })
  void aFontSaysWhatItIs(String file, String family, int weight, boolean italic) throws Exception {
    List<FontFace> faces = read(TestFiles.THEMES.resolve("plain/fonts").resolve(file));
    assertThat(faces)
        .singleElement()
        .satisfies(
            face -> {
              assertThat(face.family()).isEqualTo(family);
              assertThat(face.weight()).isEqualTo(weight);
              assertThat(face.italic()).isEqualTo(italic);
            });
  }

  @Test
  void aFontWithCffOutlinesIsRead() throws Exception {
    assertThat(read(FontFiles.CJK))
        .extracting(FontFace::family)
        .containsExactly("Noto Sans CJK JP");
  }

  @Test
  void aCollectionHasManyFonts() throws Exception {
    Path file = FontFiles.write(folder.resolve("a.ttc"), FontFiles.collection(WHOLE));
    assertThat(read(file)).extracting(face -> face.file().index().orElse(-1)).containsExactly(0, 1);
  }

  @ParameterizedTest
  @MethodSource
  void whatCannotBePrintedIsRefusedWithItsReason(byte[] font, String reason) {
    Path file = FontFiles.write(folder.resolve("a.ttf"), font);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UnusableFont.class)
        .hasMessageContaining(reason);
  }

  static Stream<Arguments> whatCannotBePrintedIsRefusedWithItsReason() {
    return Stream.of(
        Arguments.of(Arrays.copyOf(WHOLE, 8), "no whole font"),
        Arguments.of(Arrays.copyOf(WHOLE, WHOLE.length / 2), "cut short"),
        Arguments.of(Arrays.copyOf(WHOLE, 40), "cut short"),
        Arguments.of(FontFiles.with(WHOLE, "OS/2", 8, 0x2), "licence"),
        Arguments.of(FontFiles.with(WHOLE, "OS/2", 8, 0x100), "only as a whole"),
        Arguments.of(FontFiles.with(WHOLE, "OS/2", 8, 0x200), "licence"),
        Arguments.of(FontFiles.without(WHOLE, "glyf", "EBDT"), "no outlines"),
        Arguments.of(FontFiles.without(WHOLE, "glyf", "CFF2"), "CFF2"),
        Arguments.of(FontFiles.without(WHOLE, "GDEF", "COLR"), "coloured"),
        Arguments.of(FontFiles.without(WHOLE, "hmtx", "zzzz"), "lacks its table 'hmtx'"),
        Arguments.of(FontFiles.with(WHOLE, "name", 2, 0), "called"),
        Arguments.of(FontFiles.with(WHOLE, "cmap", 2, 0), "Unicode"),
        Arguments.of(text("wOFF and more of it"), "web pages"),
        Arguments.of(text("wOF2 and more of it"), "web pages"),
        Arguments.of(text("%!PS-AdobeFont-1.0: Utopia"), "Type 1"),
        Arguments.of(text("Just some words of text"), "no TrueType"),
        Arguments.of(text("ttcf\0\1\0\0\0\0\0\0"), "collection"));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aLicenceForPrintAndPreviewIsEnough() throws Exception {
    Path file = FontFiles.write(folder.resolve("a.ttf"), FontFiles.with(WHOLE, "OS/2", 8, 0x4));
    assertThat(read(file)).hasSize(1);
  }
}
