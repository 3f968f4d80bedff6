package dev.prepkit.build;

import dev.prepkit.print.PdfFault;
import dev.prepkit.print.PdfFault.BrokenRule;
import dev.prepkit.print.PdfFault.Unreadable;
import dev.prepkit.print.PdfStandard;
import java.util.List;

/** Says what is wrong with a PDF, and what to do where it was made. */
final class PdfFaults {

  /**
   * What to do about some rules.
   *
   * @param rules a regular expression for clause and test, like {@code 7\.1-9}
   */
  private record Topic(PdfStandard standard, String rules, String advice) {

    boolean covers(BrokenRule rule) {
      return rule.standard() == standard && (rule.clause() + "-" + rule.test()).matches(rules);
    }
  }

  private static final String TAGS = "export it as tagged PDF, with decoration marked as such";
  private static final String FONTS = "embed its fonts, and keep their Unicode maps";

  /** The first one that covers a rule counts. */
  private static final List<Topic> TOPICS =
      List.of(
          new Topic(
              PdfStandard.UA_1,
              "7\\.1-(9|10)",
              "give it a title, and have the title shown in place of the file's name"),
          new Topic(
              PdfStandard.UA_1,
              "7\\.2-(2|2[1-5]|29|3[0-4])",
              "set its language, and that of each passage in another one"),
          new Topic(
              PdfStandard.UA_1,
              "7\\.[25]-\\d+",
              "make lists and tables with the tools for them, with header cells in every table"),
          new Topic(
              PdfStandard.UA_1, "7\\.[37]-\\d+", "describe it in words, as its alternative text"),
          new Topic(
              PdfStandard.UA_1, "7\\.4\\..*", "use headings in order, and leave no level out"),
          new Topic(
              PdfStandard.UA_1, "7\\.18\\..*", "tag and describe its links, notes and form fields"),
          new Topic(PdfStandard.UA_1, "7\\.21\\..*", FONTS),
          new Topic(PdfStandard.UA_1, "6\\.2-1|7\\.1-([1-7]|11|12)", TAGS),
          new Topic(PdfStandard.UA_1, ".*", "export it as PDF/UA"),
          new Topic(PdfStandard.A_2A, "6\\.1\\.3-2", "save it without a password"),
          new Topic(PdfStandard.A_2A, "6\\.2\\.11\\..*", FONTS),
          new Topic(PdfStandard.A_2A, "6\\.7\\..*", TAGS),
          new Topic(PdfStandard.A_2A, ".*", "export it as PDF/A-2a"));

  private PdfFaults() {}

  static String message(PdfFault fault) {
    return switch (fault) {
      case BrokenRule rule ->
          "%s, clause %s, test %d: %s%s"
              .formatted(
                  rule.standard().title(),
                  rule.clause(),
                  rule.test(),
                  rule.message(),
                  extent(rule));
      case Unreadable.EMPTY -> "this file is empty";
      case Unreadable.NO_PDF -> "this is no PDF, whatever its name says";
      case Unreadable.DAMAGED -> "this PDF cannot be read: it is damaged, or not complete";
      case Unreadable.LOCKED -> "this PDF cannot be read without a password";
    };
  }

  /** How often and where. */
  private static String extent(BrokenRule rule) {
    if (rule.times() == 1) {
      return rule.first().map(place -> " (" + place + ")").orElse("");
    }
    String first = rule.first().map(place -> ", first: " + place).orElse("");
    return " (" + rule.times() + " times" + first + ")";
  }

  static String advice(PdfFault fault) {
    return switch (fault) {
      case BrokenRule rule ->
          TOPICS.stream()
              .filter(topic -> topic.covers(rule))
              .findFirst()
              .map(Topic::advice)
              .orElseThrow();
      case Unreadable.EMPTY, Unreadable.DAMAGED -> "make it anew, or fetch it again";
      case Unreadable.NO_PDF -> "give it the name of what it is, or make a PDF of it";
      case Unreadable.LOCKED -> "save it without a password: everybody is to read it";
    };
  }
}
