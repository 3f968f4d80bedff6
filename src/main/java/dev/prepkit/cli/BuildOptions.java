package dev.prepkit.cli;

import dev.prepkit.build.Build;
import dev.prepkit.build.BuildReport;
import dev.prepkit.build.BuildRequest;
import dev.prepkit.build.BuildRequest.Wishes;
import dev.prepkit.build.FaultyInput;
import dev.prepkit.build.Progress;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.print.Paper;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that several commands share. */
final class BuildOptions {

  /** Reads the name of a paper. */
  static final class PaperName implements ITypeConverter<Paper>, Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Paper.words().iterator();
    }

    @Override
    public Paper convert(String text) {
      if (Paper.words().contains(text)) {
        return Paper.of(text);
      }
      throw new TypeConversionException("'" + text + "' is no paper; write a4, letter or both");
    }
  }

  /** What is said where the sample stands in for a profile. */
  static final String SAMPLE =
      "There is no profile.yaml here, so this is the kit of the bundled sample.";

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      completionCandidates = ThemeNames.class,
      description = "The theme to use, instead of the one in prepkit.yaml.")
  @Nullable String theme;

  @Mixin TodayOption today;

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      description =
          "a4, letter, or both: a page that prints on either. Default: what profile.yaml or"
              + " prepkit.yaml says, else a4.",
      converter = PaperName.class,
      completionCandidates = PaperName.class)
  @Nullable Paper paper;

  @Option(
      names = "--large-print",
      description = "Sheets in 18 points, in one column, for readers with low vision.")
  boolean large;

  @Option(
      names = "--fillable",
      description = "Sheets with form fields to type and tick in, instead of lines and boxes.")
  boolean fillable;

  @Option(
      names = "--clean",
      description =
          "Make every file anew, also those that need not be because an earlier build made them of"
              + " the same.")
  boolean clean;

  @Mixin Loudness loudness;

  @Mixin FormatOption format;

  /** Where a command says what is no diagnostic. */
  PrintWriter words() {
    return loudness.isQuiet() ? new PrintWriter(Writer.nullWriter()) : format.words();
  }

  /** Where long work says how far it is. */
  Progress progress() {
    return loudness.isQuiet() ? Progress.UNHEARD : ProgressLine.on(spec.commandLine().getErr());
  }

  BuildRequest request(
      Shipped shipped,
      Path folder,
      Optional<Path> output,
      List<String> contacts,
      List<String> banks)
      throws IOException {
    return new BuildRequest(
        shipped.program(),
        root(spec, folder),
        output,
        new Wishes(
            Optional.ofNullable(theme).map(name -> located("--theme", name)),
            Optional.ofNullable(paper),
            large,
            fillable),
        contacts.stream().map(id -> located("--contact", id)).toList(),
        banks.stream().map(id -> located("bank", id)).toList(),
        today.day(),
        clean);
  }

  /** The edition with kits; those of the sample are seen from a day that suits it. */
  BuildReport personal(Build build) throws IOException, FaultyInput {
    return build.usesSample() && !today.isGiven()
        ? build.on(Shipped.SAMPLE_DAY).personal()
        : build.personal();
  }

  /** A folder of the user's, which must be there. */
  static SourceRoot root(CommandSpec spec, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), "There is no folder " + folder);
    }
    return new SourceRoot(folder, folder.toString());
  }

  private static Located<String> located(String option, String word) {
    return new Located<>(word, SourceLocation.of(option));
  }
}
