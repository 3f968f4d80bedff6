package dev.prepkit.cli;

import dev.prepkit.build.EditorSchemas;
import dev.prepkit.build.FaultyInput;
import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prepkit schema}: what an editor needs to know the keys of a file. */
@Command(
    name = "schema",
    description = {
      "Lets your editor offer and explain the keys of your files: writes a folder '.prepkit' with",
      "JSON schemas, in place of older ones. 'prepkit init' does so for a new folder."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  prepkit schema my-kits", "  prepkit schema --print profile"})
final class SchemaCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "The folder with your profile. Default: this one.")
  Path folder;

  @Option(
      names = "--print",
      paramLabel = "NAME",
      description =
          "Print one schema and write nothing: profile, prepkit, theme, question-bank, etiquette,"
              + " email or chapter.")
  @Nullable String print;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (print != null) {
      out.print(text(print));
      out.flush();
      return Runner.FINE;
    }
    return write(out);
  }

  private int write(PrintWriter out) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    try {
      tell(EditorSchemas.of(BuildOptions.root(spec, folder), diagnostics), out);
      return Runner.FINE;
    } catch (FaultyInput faulty) {
      DiagnosticReport.print(diagnostics.all(), spec);
      return Runner.FAULTY;
    }
  }

  private static void tell(EditorSchemas schemas, PrintWriter out) throws IOException {
    out.println("Wrote " + schemas.write().normalize());
    schemas
        .missingLines()
        .forEach((file, line) -> out.println("Add a first line to " + file + ": " + line));
  }

  private String text(String name) throws IOException {
    if (!EditorSchemas.NAMES.contains(name)) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no schema '" + name + "'; there are " + String.join(", ", EditorSchemas.NAMES));
    }
    return EditorSchemas.text(name);
  }
}
