package dev.prepkit.cli;

import dev.prepkit.diagnostic.Diagnostic;
import dev.prepkit.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;

/** Diagnostics for people: each with its line and a caret, in colours where a terminal has them. */
final class DiagnosticReport {

  private static final String MARGIN = "  ";

  private final Ansi colours;
  private final SourceLines lines = new SourceLines();

  DiagnosticReport(Ansi colours) {
    this.colours = colours;
  }

  /** Prints what a command found; in colours at a terminal, unless {@code NO_COLOR} is set. */
  static void print(Collection<Diagnostic> all, CommandSpec spec) {
    PrintWriter err = spec.commandLine().getErr();
    err.print(new DiagnosticReport(Ansi.AUTO).text(all));
    err.flush();
  }

  String text(Collection<Diagnostic> all) {
    return all.stream().map(this::text).collect(Collectors.joining());
  }

  private String text(Diagnostic each) {
    String[] parts = each.toString().split("\n", 2); // the hint is its second line
    String word = each.severity().word();
    int place = (each.location() + ": ").length();
    String rest = parts[0].substring(place + word.length());
    return styled(parts[0].substring(0, place), Style.bold)
        + styled(word, Style.bold, colour(each.severity()))
        + rest
        + "\n"
        + excerpt(each)
        + (parts.length > 1 ? parts[1] + "\n" : "");
  }

  private static Style colour(Severity severity) {
    return severity == Severity.ERROR ? Style.fg_red : Style.fg_yellow;
  }

  private String excerpt(Diagnostic each) {
    return lines
        .at(each.location())
        .filter(DiagnosticReport::isLegible)
        .map(line -> picture(Excerpt.of(line, each.location().column()), each))
        .orElse("");
  }

  /** What is no text, or was saved in another encoding, would only be noise. */
  private static boolean isLegible(String line) {
    long odd = line.chars().filter(each -> each == '\uFFFD' || each < ' ' && each != '\t').count();
    return !line.isBlank() && odd <= 1 + line.length() / 10;
  }

  private String picture(Excerpt excerpt, Diagnostic each) {
    String number = String.valueOf(each.location().line());
    String caret = styled("^", Style.bold, colour(each.severity()));
    return MARGIN
        + styled(number + " | ", Style.faint)
        + excerpt.line()
        + "\n"
        + MARGIN
        + " ".repeat(number.length())
        + styled(" | ", Style.faint)
        + " ".repeat(excerpt.before())
        + caret
        + "\n";
  }

  private String styled(String text, Style... styles) {
    return colours.enabled() ? Style.on(styles) + text + Style.reset.on() : text;
  }
}
