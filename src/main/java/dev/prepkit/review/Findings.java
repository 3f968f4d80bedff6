package dev.prepkit.review;

import dev.prepkit.diagnostic.Severity;
import dev.prepkit.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** Collects what the checks find. */
final class Findings {

  /** In one message for one rule: who has mended so many asks again. */
  static final int MOST = 20;

  private final List<Finding> all = new ArrayList<>();

  /** What a check says about some place. */
  record Remark(String rule, Severity severity, String message, String advice) {

    static Remark error(String rule, String message, String advice) {
      return new Remark(rule, Severity.ERROR, message, advice);
    }

    static Remark warning(String rule, String message, String advice) {
      return new Remark(rule, Severity.WARNING, message, advice);
    }
  }

  /** A remark about some characters of a passage. */
  void add(Remark remark, Passage passage, int start, int end) {
    if (all.stream().filter(finding -> finding.rule().equals(remark.rule())).count() < MOST) {
      all.add(
          new Finding(
              remark.rule(),
              remark.severity(),
              passage.at(start),
              passage.text().substring(start, end),
              remark.message(),
              remark.advice()));
    }
  }

  List<Finding> all() {
    return List.copyOf(all);
  }
}
