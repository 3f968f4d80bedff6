package dev.prepkit.cli;

import dev.prepkit.build.BuildRequest;
import dev.prepkit.build.BuildRequest.Wishes;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.print.Paper;
import dev.prepkit.text.SourceRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that several commands share. */
final class BuildOptions {

  /** Reads a day of a calendar that every file format can hold. */
  static final class Day implements ITypeConverter<LocalDate> {

    private static final Pattern FORM = Pattern.compile("(19[7-9]|[2-9]\\d)\\d{1,2}-\\d\\d-\\d\\d");

    @Override
    public LocalDate convert(String text) {
      try {
        if (FORM.matcher(text).matches()) {
          return LocalDate.parse(text);
        }
      } catch (DateTimeException e) {
        // falls through to the report
      }
      throw new TypeConversionException("'" + text + "' is no day; write it like 2026-12-01");
    }
  }

  /** Reads the name of a paper. */
  static final class PaperName implements ITypeConverter<Paper> {

    @Override
    public Paper convert(String text) {
      if (Paper.words().contains(text)) {
        return Paper.of(text);
      }
      throw new TypeConversionException("'" + text + "' is no paper; write a4, letter or both");
    }
  }

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      description = "The theme to use, instead of the one in prepkit.yaml.")
  @Nullable String theme;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "The day to date the files with, like 2026-12-01. The same day gives the same bytes."
              + " Default: SOURCE_DATE_EPOCH if it is set, else today.")
  @Nullable LocalDate today;

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      description =
          "a4, letter, or both: a page that prints on either. Default: what profile.yaml or"
              + " prepkit.yaml says, else a4.",
      converter = PaperName.class)
  @Nullable Paper paper;

  @Option(
      names = "--large-print",
      description = "Sheets in 18 points, in one column, for readers with low vision.")
  boolean large;

  @Option(
      names = "--fillable",
      description = "Sheets with form fields to type and tick in, instead of lines and boxes.")
  boolean fillable;

  BuildRequest request(
      Shipped shipped,
      Path folder,
      Optional<Path> output,
      List<String> contacts,
      List<String> banks) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), "There is no folder " + folder);
    }
    return new BuildRequest(
        shipped.folder(),
        new SourceRoot(folder, folder.toString()),
        output,
        new Wishes(
            Optional.ofNullable(theme).map(name -> located("--theme", name)),
            Optional.ofNullable(paper),
            large,
            fillable),
        contacts.stream().map(id -> located("--contact", id)).toList(),
        banks.stream().map(id -> located("bank", id)).toList(),
        Optional.ofNullable(today).orElseGet(this::systemDate));
  }

  private static Located<String> located(String option, String word) {
    return new Located<>(word, SourceLocation.of(option));
  }

  /** Today, or what reproducible-builds.org asks tools to take for it. */
  private LocalDate systemDate() {
    String seconds = System.getenv("SOURCE_DATE_EPOCH");
    if (seconds == null || seconds.isBlank()) {
      return LocalDate.now();
    }
    try {
      Instant moment = Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
      return new Day().convert(LocalDate.ofInstant(moment, ZoneOffset.UTC).toString());
    } catch (NumberFormatException | DateTimeException | TypeConversionException e) {
      throw new ParameterException(
          spec.commandLine(), "SOURCE_DATE_EPOCH is no number of seconds: " + seconds);
    }
  }
}
