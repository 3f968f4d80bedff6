package dev.prepkit.build;

import java.io.IOException;

/** Takes finished files, one after the other. */
@FunctionalInterface
interface FileSink {

  void write(OutputFile file) throws IOException;
}
