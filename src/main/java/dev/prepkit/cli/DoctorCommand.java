package dev.prepkit.cli;

import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prepkit doctor}: whether all is there that a build needs. */
@Command(
    name = "doctor",
    description =
        "Looks whether all is there that a build needs: Java, fonts, a browser, your folder, room"
            + " on the disk. It writes nothing.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  prepkit doctor", "  prepkit doctor ~/my-kits"})
final class DoctorCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "The folder to look at. Default: this one.")
  Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Where the kits are. Default: the folder 'output' in FOLDER.")
  @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    SourceRoot root = BuildOptions.root(spec, folder);
    Path target = Optional.ofNullable(output).orElse(folder.resolve("output")).normalize();
    List<Remark> remarks =
        new ArrayList<>(
            new MachineExamination(System.getenv(), System.getProperty("os.name")).remarks());
    try (Shipped shipped = Shipped.open()) {
      remarks.addAll(new FolderExamination(root, target).remarks(shipped.program()));
    }
    PrintWriter out = spec.commandLine().getOut();
    remarks.forEach(remark -> out.print(remark.text()));
    out.flush();
    boolean wrong = remarks.stream().anyMatch(each -> each.level() == Remark.Level.WRONG);
    return wrong ? Runner.FAULTY : Runner.FINE;
  }
}
