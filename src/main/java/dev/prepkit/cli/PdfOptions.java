package dev.prepkit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which finished PDFs to validate. */
final class PdfOptions {

  @Option(
      names = "--pdf",
      required = true,
      description =
          "Then validate the PDFs that were built: can everybody read them (PDF/UA-1), and in"
              + " years to come (PDF/A-2a)?")
  boolean wanted;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description =
          "With --pdf: a PDF, or a folder of PDFs, whoever made them. May be repeated. Default:"
              + " the folders 'output' and 'public' in FOLDER.")
  List<Path> named = List.of();

  /** The files and folders to look at; those that nobody named need not exist. */
  List<Path> places(CommandSpec spec, Path folder) {
    for (Path place : named) {
      if (!Files.exists(place)) {
        throw new ParameterException(
            spec.commandLine(), "There is no file or folder " + place + " to validate");
      }
    }
    return named.isEmpty()
        ? Stream.of("output", "public").map(name -> folder.resolve(name).normalize()).toList()
        : named;
  }
}
