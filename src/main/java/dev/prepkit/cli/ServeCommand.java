package dev.prepkit.cli;

import dev.prepkit.build.Build;
import dev.prepkit.build.BuildReport;
import dev.prepkit.build.BuildRequest;
import dev.prepkit.build.FaultyInput;
import dev.prepkit.build.FolderCommons;
import dev.prepkit.build.Progress;
import dev.prepkit.build.WatchedFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.serve.InputWatch;
import dev.prepkit.serve.Preview;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prepkit serve}: a preview. */
@Command(
    name = "serve",
    description = {
      "Shows your kits in the browser, and builds them again whenever you save a file.",
      "It answers on this computer only, until you press Ctrl+C, and leaves your output as it is."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  prepkit serve my-kits --open", "  prepkit serve --public --theme campus"})
final class ServeCommand implements Callable<Integer> {

  private static final int USUAL_PORT = 8090;
  private static final int LAST_USUAL_PORT = 8099;
  private static final int LAST_PORT = 65535;

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "The folder with profile.yaml. Default: this one.")
  Path folder;

  @Option(
      names = "--port",
      paramLabel = "N",
      description =
          "The port to answer at; 0 takes any that is free. Default: "
              + USUAL_PORT
              + ", or the next free one.")
  @Nullable Integer port;

  @Option(names = "--open", description = "Open it in your browser.")
  boolean open;

  @Option(
      names = "--public",
      description = "Show the public edition, as 'prepkit publish' makes it.")
  boolean published;

  @Mixin BuildOptions options;

  private final FolderCommons commons = new FolderCommons();
  private boolean saidSample;

  @Override
  public Integer call() throws IOException {
    WatchedFiles inputs = new WatchedFiles(BuildOptions.root(spec, folder), !published);
    PreviewTeller teller = new PreviewTeller(options);
    try (Shipped shipped = Shipped.open();
        InputWatch watch = new InputWatch(inputs, options.today::day);
        Preview preview = start()) {
      Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
      // Also for who wants it quiet: there is no other way to know it.
      options
          .format
          .words()
          .println("The preview is at " + preview.address() + " until you press Ctrl+C.");
      if (open) {
        openBrowser(preview.address());
      }
      preview.run(
          watch, (output, diagnostics) -> build(shipped, output, diagnostics), teller::built);
    }
    return Runner.FINE;
  }

  private Preview start() throws IOException {
    if (port != null) {
      return start(port);
    }
    for (int each = USUAL_PORT; each <= LAST_USUAL_PORT; each++) {
      try {
        return new Preview(each);
      } catch (BindException e) {
        words("Port " + each + " is taken, perhaps by another preview; trying the next one.");
      }
    }
    return new Preview(0);
  }

  private Preview start(int wanted) throws IOException {
    if (wanted < 0 || wanted > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "There is no port " + wanted + "; ports go from 0 to " + LAST_PORT);
    }
    try {
      return new Preview(wanted);
    } catch (BindException e) {
      throw new IOException(
          "port "
              + wanted
              + " cannot be had ("
              + e.getMessage()
              + "); end what uses it, or leave --port out",
          e);
    }
  }

  private void openBrowser(URI address) {
    try {
      UsersBrowser.open(address);
    } catch (IOException e) {
      words("No browser could be started; open the address yourself.");
    }
  }

  private void words(String line) {
    options.words().println(line);
  }

  private Optional<BuildReport> build(Shipped shipped, Path output, Diagnostics diagnostics) {
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = options.loudness.isQuiet() ? Progress.UNHEARD : ProgressLine.on(err);
    try {
      BuildRequest request =
          options.request(shipped, folder, Optional.of(output), List.of(), List.of());
      return Optional.of(build(new Build(request, diagnostics, progress, commons.of(request))));
    } catch (FaultyInput faulty) {
      return Optional.empty();
    } catch (IOException trouble) {
      return trouble(trouble, diagnostics);
    } catch (UncheckedIOException trouble) {
      return trouble(trouble.getCause(), diagnostics);
    }
  }

  private BuildReport build(Build build) throws IOException, FaultyInput {
    if (published) {
      return build.publish();
    }
    if (build.usesSample() && !saidSample) {
      words(BuildOptions.SAMPLE);
    }
    saidSample = build.usesSample();
    return options.personal(build);
  }

  /** A disk that is full now, or a file that is being moved, does not end a preview. */
  private static Optional<BuildReport> trouble(IOException trouble, Diagnostics diagnostics) {
    diagnostics.error(
        SourceLocation.of("prepkit"),
        Faults.message(trouble),
        "it is tried again when you save a file");
    return Optional.empty();
  }
}
