package dev.prepkit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns machine trouble into one line, and a bug into a plea for a report. */
final class Faults implements IExecutionExceptionHandler {

  static final int IO = 3;
  static final int BUG = 70;

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    switch (exception) {
      case IOException trouble -> err.println("prepkit: error: " + message(trouble));
      case UncheckedIOException trouble ->
          err.println("prepkit: error: " + message(trouble.getCause()));
      default -> {
        err.println("prepkit: this is a fault in Prepkit; please report it with these lines:");
        exception.printStackTrace(err);
        return BUG;
      }
    }
    return IO;
  }

  /** What went wrong, in words for whoever has the file. */
  static String message(IOException trouble) {
    return switch (trouble) {
      case AccessDeniedException denied -> "no permission for " + denied.getFile();
      case FileSystemException fault when fault.getReason() == null ->
          "cannot read or write " + fault.getFile();
      case FileSystemException fault -> fault.getFile() + ": " + fault.getReason();
      default -> String.valueOf(trouble.getMessage());
    };
  }
}
