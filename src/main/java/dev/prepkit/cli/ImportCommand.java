package dev.prepkit.cli;

import dev.prepkit.build.FaultyInput;
import dev.prepkit.build.ProfileImport;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.intake.ColumnChoice;
import dev.prepkit.intake.ExportKind;
import dev.prepkit.intake.ExportReader;
import dev.prepkit.intake.Filters;
import dev.prepkit.intake.ImportPlan;
import dev.prepkit.intake.Item;
import dev.prepkit.intake.Leftover;
import dev.prepkit.intake.Step.Outcome;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code prepkit import}: people from other programs' files. */
@Command(
    name = "import",
    description =
        "Shows what your profile would get from LinkedIn's Connections.csv, from vCards, a table"
            + " (CSV) or a JSON Resume; with --write, adds it. What stands in your profile stays.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  prepkit import Connections.csv --company halvorsen --title safety",
      "  prepkit import contacts.vcf --name 'Jonas Weidmann' --write",
      "  prepkit import people.csv --map 'name=Full Name,organisation=Employer'",
      "  prepkit import resume.json"
    })
final class ImportCommand implements Callable<Integer> {

  /** More than anybody will ask for a talk. */
  private static final int MANY = 30;

  /** Reads the name of a kind. */
  static final class KindName implements ITypeConverter<ExportKind> {

    @Override
    public ExportKind convert(String text) {
      return ExportKind.of(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + text
                          + "' is no kind of file; write one of "
                          + String.join(", ", ExportKind.words())));
    }
  }

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "What another program exported: a .csv, .vcf or .json file.")
  List<Path> files = List.of();

  @Option(names = "--write", description = "Write it into profile.yaml; without this, only look.")
  boolean write;

  @Option(
      names = "--company",
      paramLabel = "WORDS",
      description =
          "Only people whose employer's name holds this. May be repeated: either will do.")
  List<String> companies = List.of();

  @Option(
      names = "--name",
      paramLabel = "WORDS",
      description = "Only people whose name holds this. May be repeated.")
  List<String> names = List.of();

  @Option(
      names = "--title",
      paramLabel = "WORDS",
      description = "Only people whose role holds this. May be repeated.")
  List<String> titles = List.of();

  @Option(
      names = "--map",
      paramLabel = "KEY=COLUMN",
      description =
          "What a column of a table holds, where it is not guessed: name, first-name, last-name,"
              + " role, organisation, field, email, phone or known. Several with commas between.")
  List<String> map = List.of();

  @Option(
      names = "--as",
      paramLabel = "KIND",
      converter = KindName.class,
      description = "What the files are: linkedin, csv, vcard or json-resume. Default: guessed.")
  @Nullable ExportKind kind;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "How the files write their characters: Shift_JIS, windows-1252 … Default: guessed.")
  @Nullable Charset encoding;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "The folder with profile.yaml. Default: this one.")
  Path folder = Path.of(".");

  @Mixin FormatOption format;

  @Override
  public Integer call() throws IOException {
    SourceRoot root = BuildOptions.root(spec, folder);
    files.forEach(this::checkIsThere);
    Diagnostics diagnostics = new Diagnostics();
    Optional<ImportPlan> plan = plan(new ProfileImport(root, diagnostics), diagnostics);
    if (!format.isForPeople()) {
      plan.ifPresent(each -> each.leftovers().forEach(left -> warn(left, diagnostics)));
    }
    format.print(diagnostics.all());
    if (plan.isEmpty()) {
      spec.commandLine().getErr().println("Nothing was changed.");
      return Runner.FAULTY;
    }
    tell(plan.get());
    return Runner.FINE;
  }

  private Optional<ImportPlan> plan(ProfileImport task, Diagnostics diagnostics)
      throws IOException {
    try {
      Map<String, String> columns = ColumnChoice.read(map, diagnostics);
      if (diagnostics.hasErrors()) {
        return Optional.empty();
      }
      ExportReader.Reading reading =
          new ExportReader.Reading(
              Optional.ofNullable(kind), Optional.ofNullable(encoding), columns);
      ImportPlan plan = task.plan(files, reading, new Filters(companies, names, titles));
      if (write) {
        task.write(plan);
      }
      return Optional.of(plan);
    } catch (FaultyInput faulty) {
      return Optional.empty();
    }
  }

  /** Programs get each field that does not come along; people see alike ones together. */
  private static void warn(Leftover left, Diagnostics diagnostics) {
    Item item = left.item();
    String value =
        left.why().isWorthTelling() ? " (‘" + ImportTable.beginning(item.value()) + "’)" : "";
    diagnostics.warning(
        item.at(),
        "'" + item.label() + "'" + value + " does not come along: " + left.why().words(),
        "write it down where you need it");
  }

  private void checkIsThere(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), "There is no file " + file);
    }
  }

  private void tell(ImportPlan plan) {
    PrintWriter out = format.words();
    out.println(new ImportTable(plan).text());
    out.println(summary(plan));
    if (!write && plan.count(Outcome.ADD) > MANY) {
      out.println("These are many: choose with --company, --name or --title.");
    }
    if (!plan.additions().areNone()) {
      out.println("What you import stays in this folder; publish never reads it.");
    }
  }

  private String summary(ImportPlan plan) {
    boolean user = !plan.user().added().isEmpty();
    long add = plan.count(Outcome.ADD);
    long change = plan.count(Outcome.CHANGE) + (user ? 1 : 0);
    long skipped = plan.count(Outcome.SKIP) + plan.count(Outcome.FILTERED);
    if (plan.additions().areNone()) {
      return "0 to add, 0 to change, " + skipped + " skipped. There is nothing to write.";
    }
    String words =
        write
            ? "%d added, %d changed, %d skipped. All else in %s is as it was."
            : "%d to add, %d to change, %d skipped. Nothing was written; add --write.";
    return words.formatted(add, change, skipped, folder.resolve("profile.yaml").normalize());
  }
}
