package dev.prepkit.cli;

import dev.prepkit.build.Answer;
import dev.prepkit.build.FolderStart;
import dev.prepkit.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prepkit init}: the start of a folder of one's own. */
@Command(
    name = "init",
    description = {
      "Starts a folder for your kits: a profile to fill in, and what belongs beside it.",
      "It asks a few questions at a terminal, and changes no file that is there."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  prepkit init my-kits",
      "  prepkit init my-kits --yes --name 'Ana Kovač' --contact 'Jonas Weidmann'"
    })
final class InitCommand implements Callable<Integer> {

  private static final Map<Answer, String> QUESTIONS = questions();

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "The folder to start; it is made if it is not there. Default: this one.")
  Path folder;

  @Option(
      names = {"-y", "--yes"},
      description = "Ask nothing: take the options, and leave the rest to be filled in.")
  boolean yes;

  @Mixin StartOptions options;

  private static Map<Answer, String> questions() {
    Map<Answer, String> questions = new EnumMap<>(Answer.class);
    questions.put(Answer.NAME, "Your name:");
    questions.put(Answer.EMAIL, "Your e-mail address:");
    questions.put(Answer.HEADLINE, "What are you, as you would say it after “I am”?");
    questions.put(
        Answer.AUDIENCE, "Which fits you: " + String.join(", ", Answer.AUDIENCE.choices()) + "?");
    questions.put(Answer.CONTACT, "Whom do you want to meet first?");
    questions.put(Answer.ROLE, "What do they do, in a word or two?");
    questions.put(Answer.ORGANISATION, "Where do they work?");
    return questions;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    FolderStart start = new FolderStart(folder);
    Map<Answer, String> answers = given();
    Optional<Asker> asker = yes || start.hasProfile() ? Optional.empty() : Asker.atTerminal(out);
    if (asker.isPresent()) {
      asker.get().ask(QUESTIONS, answers, InitCommand::fault);
      out.println();
    }
    place(answers);
    tell(start.write(answers), out);
    return Runner.FINE;
  }

  private Map<Answer, String> given() throws IOException {
    Map<Answer, String> given = options.given();
    for (Map.Entry<Answer, String> each : given.entrySet()) {
      Optional<String> fault = fault(each.getKey(), each.getValue());
      if (fault.isPresent()) {
        throw new ParameterException(
            spec.commandLine(),
            "--" + each.getKey().name().toLowerCase(Locale.ROOT) + ": " + fault.get());
      }
    }
    return given;
  }

  private static Optional<String> fault(Answer answer, String value) throws IOException {
    return FolderStart.fault(answer, value).map(InitCommand::words);
  }

  private static String words(Diagnostic fault) {
    return fault.message() + fault.hint().map(hint -> "; " + hint).orElse("");
  }

  /** What need not be asked, since the computer knows. */
  private static void place(Map<Answer, String> answers) {
    Place here = Place.here();
    answers.putIfAbsent(Answer.PAPER, here.paper());
    answers.putIfAbsent(Answer.LOCALE, here.english());
    if (here.hasZone()) {
      answers.putIfAbsent(Answer.ZONE, here.clock().getId());
    }
  }

  private void tell(FolderStart.Started started, PrintWriter out) {
    started.written().forEach(file -> out.println("Wrote " + file.normalize()));
    started.kept().forEach(file -> out.println("Left as it was: " + file.normalize()));
    out.println();
    out.println("Write down more in " + folder.resolve("profile.yaml").normalize() + ".");
    out.println("Then make your kits: prepkit build" + argument());
  }

  private String argument() {
    String path = folder.normalize().toString();
    if (path.isEmpty()) {
      return "";
    }
    return path.contains(" ") ? " '" + path + "'" : " " + path;
  }
}
