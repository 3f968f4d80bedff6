package dev.prepkit.cli;

import dev.prepkit.build.FaultyInput;
import dev.prepkit.build.ProfileFile;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prepkit add}: what a profile gets more of. */
@Command(
    name = "add",
    description = "Adds to your profile, and changes nothing that is in it.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class AddCommand {

  /** What is asked at a terminal, in this order. */
  private static final Map<String, String> QUESTIONS = questions();

  @Spec CommandSpec spec;

  private static Map<String, String> questions() {
    Map<String, String> questions = new LinkedHashMap<>();
    questions.put("name", "Their name:");
    questions.put("role", "What do they do, in a word or two?");
    questions.put("organisation", "Where do they work?");
    questions.put("email", "Their e-mail address:");
    questions.put("known", "How do you know of them, in one sentence?");
    return questions;
  }

  @Command(
      name = "contact",
      description =
          "Adds somebody whom you want to meet. It asks at a terminal for what is missing.",
      mixinStandardHelpOptions = true,
      footerHeading = "%nExamples:%n",
      footer = {
        "  prepkit add contact",
        "  prepkit add contact --yes --name 'Jonas Weidmann' --role 'Process Safety Engineer'"
      })
  int contact(
      @Option(names = "--name", paramLabel = "NAME", description = "Their name.")
          @Nullable String name,
      @Option(names = "--role", paramLabel = "ROLE", description = "What they do.")
          @Nullable String role,
      @Option(names = "--organisation", paramLabel = "NAME", description = "Where they do it.")
          @Nullable String organisation,
      @Option(
              names = "--field",
              paramLabel = "WORDS",
              description = "Their field, as it stands in a sentence: 'laboratory safety'.")
          @Nullable String field,
      @Option(names = "--email", paramLabel = "ADDRESS", description = "Their e-mail address.")
          @Nullable String email,
      @Option(names = "--phone", paramLabel = "NUMBER", description = "Their telephone number.")
          @Nullable String phone,
      @Option(
              names = "--known",
              paramLabel = "SENTENCE",
              description = "How you came to know of them: 'I read your article on …'.")
          @Nullable String known,
      @Option(
              names = "--id",
              paramLabel = "ID",
              description = "The name of their folder. Default: made from their name.")
          @Nullable String id,
      @Option(
              names = {"-y", "--yes"},
              description = "Ask nothing: take the options.")
          boolean yes,
      @Parameters(
              paramLabel = "FOLDER",
              arity = "0..1",
              defaultValue = ".",
              description = "The folder with profile.yaml. Default: this one.")
          Path folder)
      throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    StartOptions.put(values, "name", name);
    StartOptions.put(values, "id", id);
    StartOptions.put(values, "role", role);
    StartOptions.put(values, "organisation", organisation);
    StartOptions.put(values, "field", field);
    StartOptions.put(values, "email", email);
    StartOptions.put(values, "phone", phone);
    StartOptions.put(values, "known", known);
    PrintWriter out = spec.commandLine().getOut();
    SourceRoot root = BuildOptions.root(spec, folder);
    Optional<Asker> asker = yes ? Optional.empty() : Asker.atTerminal(out);
    if (asker.isPresent()) {
      asker.get().ask(QUESTIONS, values, (key, answer) -> Optional.empty());
    }
    if (!values.containsKey("name")) {
      throw new ParameterException(spec.commandLine(), "Say who it is: --name 'Jonas Weidmann'");
    }
    return add(values, new Diagnostics(), root);
  }

  private int add(Map<String, String> values, Diagnostics diagnostics, SourceRoot root)
      throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try {
      SourceLocation place = new ProfileFile(root, diagnostics).add(values);
      DiagnosticReport.print(diagnostics.all(), spec);
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          values.get("name") + " is in " + place.file() + " now, in line " + place.line() + ".");
      return Runner.FINE;
    } catch (FaultyInput faulty) {
      DiagnosticReport.print(diagnostics.all(), spec);
      err.println("Nothing was changed.");
      return Runner.FAULTY;
    }
  }
}
