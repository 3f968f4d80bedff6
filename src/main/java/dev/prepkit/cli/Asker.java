package dev.prepkit.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/** Asks somebody at a terminal, one line at a time. */
record Asker(PrintWriter out, BufferedReader in) {

  /** Says what is wrong with an answer, and what to do. */
  @FunctionalInterface
  interface Check {
    Optional<String> fault(String answer) throws IOException;
  }

  /**
   * One for whoever sits there; nothing where a program or a file takes the place of a terminal.
   */
  static Optional<Asker> atTerminal(PrintWriter out) {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(console -> new Asker(out, new BufferedReader(console.reader())));
  }

  /**
   * Asks until the answer is right.
   *
   * @return nothing for an empty line, and at the end of the input
   */
  Optional<String> ask(String question, Check check) throws IOException {
    while (true) {
      out.print(question + " ");
      out.flush();
      String line = in.readLine();
      if (line == null || line.isBlank()) {
        return Optional.empty();
      }
      Optional<String> fault = check.fault(line.strip());
      if (fault.isEmpty()) {
        return Optional.of(line.strip());
      }
      out.println("  " + fault.get());
    }
  }
}
