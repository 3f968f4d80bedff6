package dev.prepkit.print.openpdf;

import dev.prepkit.TestFiles;
import dev.prepkit.print.FontFace;
import dev.prepkit.print.FontFile;
import dev.prepkit.print.FontShelf;
import dev.prepkit.print.PdfFile;
import dev.prepkit.print.Pictures;
import dev.prepkit.print.Places;
import dev.prepkit.print.PrintDocument;
import dev.prepkit.print.PrintProblem.InTheme;
import dev.prepkit.print.ThemeFault;
import dev.prepkit.print.UnusableFont;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The engine with the fonts of the plain theme. */
final class PlainEngine {

  private static final String STYLES =
      """
      <style>
      @page { size: A4; margin: 20mm;
        @top-left { content: element(head) }
        @bottom-right { content: "Page " counter(page) " of " counter(pages); font-family: 'Source Sans 3' } }
      body { font-family: 'Source Sans 3'; font-size: 11pt }
      h1, h2 { font-family: 'Source Serif 4' }
      .head { position: running(head) }
      table { -fs-table-paginate: paginate }
      </style>
      """;

  static final OpenPdfEngine ENGINE = engine();

  static OpenPdfEngine engine(FontFace... more) {
    return engine(Pictures.none(), more);
  }

  static OpenPdfEngine engine(Pictures pictures, FontFace... more) {
    Stream<FontFace> faces =
        Stream.of(
                "Source Serif 4:SourceSerif4-Regular:400",
                "Source Serif 4:SourceSerif4-SemiBold:600",
                "Source Sans 3:SourceSans3-Regular:400",
                "Source Sans 3:SourceSans3-SemiBold:600",
                "Source Sans 3:SourceSans3-Italic:400:italic",
                "Noto Sans Hebrew:NotoSansHebrew-Regular:400",
                "DejaVu Sans:DejaVuSans:400")
            .map(line -> line.split(":"))
            .map(PlainEngine::face);
    List<FontFace> all = Stream.concat(faces, Stream.of(more)).toList();
    List<String> fallbacks = List.of("Source Sans 3", "Noto Sans Hebrew", "DejaVu Sans");
    try {
      FontShelf fonts = new FontShelf(all, fallbacks, List.of());
      return new OpenPdfEngine(fonts, pictures, LocalDate.of(2026, 12, 1));
    } catch (UnusableFont e) {
      throw new AssertionError(e);
    }
  }

  private static FontFace face(String[] line) {
    Path file = TestFiles.THEMES.resolve("plain/fonts").resolve(line[1] + ".ttf");
    FontFile font = FontFile.of(file.toString(), file);
    return new FontFace(line[0], Integer.parseInt(line[2]), line.length > 3, font);
  }

  static PrintDocument page(String body) {
    String html =
        "<!DOCTYPE html><html lang=\"en\"><head><title>A sheet</title>%s</head><body>%s</body></html>";
    return new PrintDocument(html.formatted(STYLES, body), new Places());
  }

  static PrintDocument page(String head, String body) {
    PrintDocument page = page(body);
    return new PrintDocument(page.html().replace("</head>", head + "</head>"), page.places());
  }

  static PdfFile write(String body) {
    return ENGINE.layout(page(body)).write();
  }

  /** What a document says of the theme. */
  static List<ThemeFault> faults(PdfFile file) {
    return file.problems().stream()
        .filter(InTheme.class::isInstance)
        .map(problem -> ((InTheme) problem).fault())
        .toList();
  }

  private PlainEngine() {}
}
