package dev.prepkit.build;

import dev.prepkit.print.FontFace;
import dev.prepkit.print.FontFile;
import dev.prepkit.print.FontShelf;
import dev.prepkit.print.PdfFile;
import dev.prepkit.print.Pictures;
import dev.prepkit.print.Places;
import dev.prepkit.print.PrintDocument;
import dev.prepkit.print.openpdf.OpenPdfEngine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints every HTML document of a folder with the engine of the sheets, so that other programs can
 * print the same and be compared. Run it with {@code bin/bench documents FOLDER OUTPUT}.
 */
public final class PrintFolder {

  private static final Path FONTS = Path.of("/usr/share/fonts/truetype/dejavu");

  private PrintFolder() {}

  public static void main(String[] args) throws Exception {
    Path output = Files.createDirectories(Path.of(args[1]));
    OpenPdfEngine engine =
        new OpenPdfEngine(
            new FontShelf(
                List.of(face("DejaVuSans", 400), face("DejaVuSans-Bold", 700)),
                List.of("DejaVu Sans"),
                List.of()),
            Pictures.none(),
            LocalDate.of(2026, 12, 1));
    List<Path> documents = documents(Path.of(args[0]));
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long half = 0;
    int count = 0;
    long bytes = 0;
    for (Path document : documents) {
      if (count == documents.size() / 2) {
        half = clock.getCurrentThreadCpuTime();
      }
      PdfFile pdf =
          engine.layout(new PrintDocument(Files.readString(document), new Places())).write();
      String name = document.getFileName().toString().replace(".html", ".pdf");
      Files.write(output.resolve(name), pdf.bytes());
      count++;
      bytes += pdf.bytes().length;
    }
    double warm = (clock.getCurrentThreadCpuTime() - half) / 1e6 / (count - count / 2);
    System.err.printf(
        "%d documents, %d bytes each, %.1f CPU ms each in the second half%n",
        count, bytes / count, warm);
  }

  private static FontFace face(String file, int weight) {
    Path path = FONTS.resolve(file + ".ttf");
    return new FontFace("DejaVu Sans", weight, false, FontFile.of(path.toString(), path));
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
