package dev.prepkit.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
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

  /** Says what is wrong with an answer to one of several questions. */
  @FunctionalInterface
  interface Checks<K> {
    Optional<String> fault(K key, String answer) throws IOException;
  }

  /** Asks what has no answer yet, in the order of the questions. */
  <K> void ask(Map<K, String> questions, Map<K, String> answers, Checks<K> checks)
      throws IOException {
    out.println("An empty answer leaves it for later.");
    for (Map.Entry<K, String> question : questions.entrySet()) {
      K key = question.getKey();
      if (!answers.containsKey(key)) {
        ask(question.getValue(), answer -> checks.fault(key, answer))
            .ifPresent(answer -> answers.put(key, answer));
      }
    }
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
