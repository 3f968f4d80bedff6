package dev.prepkit.serve;

import dev.prepkit.TestFiles;
import dev.prepkit.build.Build;
import dev.prepkit.build.BuildReport;
import dev.prepkit.build.BuildRequest;
import dev.prepkit.build.BuildRequest.Program;
import dev.prepkit.build.BuildRequest.Wishes;
import dev.prepkit.build.FaultyInput;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.Fingerprint;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Builds a folder for a preview as the program does. */
record LiveKit(Path folder) implements Preview.Builder {

  private static final Path SHIPPED = Path.of("target/classes/dev/prepkit/shipped");

  @Override
  public Optional<BuildReport> build(Path output, Diagnostics diagnostics) {
    BuildRequest request =
        new BuildRequest(
            new Program(SHIPPED, Fingerprint.of(List.of())),
            new SourceRoot(folder, folder.toString()),
            Optional.of(output),
            Wishes.none(),
            List.of(),
            List.of(),
            TestFiles.TODAY,
            false);
    try {
      return Optional.of(new Build(request, diagnostics).personal());
    } catch (FaultyInput e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
