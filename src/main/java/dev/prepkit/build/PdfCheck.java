package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.print.PdfFault;
import dev.prepkit.print.PdfValidator;
import dev.prepkit.print.verapdf.VeraPdfValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Validates the PDFs on disk, ours and those of others, and reports what is wrong with them. */
public final class PdfCheck {

  /** How many PDFs there were, and how many of them conform. */
  public record Tally(int files, int sound) {}

  private final PdfValidator validator = new VeraPdfValidator();
  private final Diagnostics diagnostics;
  private final Progress progress;

  public PdfCheck(Diagnostics diagnostics) {
    this(diagnostics, Progress.UNHEARD);
  }

  /**
   * @param progress hears how far it is, from any thread
   */
  public PdfCheck(Diagnostics diagnostics, Progress progress) {
    this.diagnostics = diagnostics;
    this.progress = progress;
  }

  /**
   * Validates all PDFs in some places; that there is none is an error too.
   *
   * @param places files and folders; what does not exist is passed over
   */
  public Tally check(List<Path> places) throws IOException {
    SortedSet<Path> files = new TreeSet<>();
    for (Path place : places) {
      collect(place, files);
    }
    if (files.isEmpty()) {
      String looked = places.stream().map(Path::toString).collect(Collectors.joining(" or "));
      diagnostics.error(
          SourceLocation.of("--pdf"), "there is no PDF in " + looked, "run `prepkit build` first");
    }
    progress.made(Progress.Work.PDFS, 0, files.size());
    AtomicInteger done = new AtomicInteger();
    long sound =
        files.parallelStream()
            .filter(
                file -> {
                  Sweeping.ifDue();
                  boolean well = isSound(file);
                  progress.made(Progress.Work.PDFS, done.incrementAndGet(), files.size());
                  return well;
                })
            .count();
    return new Tally(files.size(), (int) sound);
  }

  private static void collect(Path place, Collection<Path> files) throws IOException {
    if (Files.isDirectory(place)) {
      FileTree.visit(
          place.toRealPath(),
          (path, file) -> {
            if (path.toLowerCase(Locale.ROOT).endsWith(".pdf") && Files.isRegularFile(file)) {
              files.add(place.resolve(path));
            }
          });
    } else if (Files.exists(place)) {
      files.add(place);
    }
  }

  private boolean isSound(Path file) {
    List<PdfFault> faults = validator.validate(bytes(file));
    SourceLocation at = SourceLocation.of(file.toString());
    faults.forEach(
        fault -> diagnostics.error(at, PdfFaults.message(fault), PdfFaults.advice(fault)));
    return faults.isEmpty();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
