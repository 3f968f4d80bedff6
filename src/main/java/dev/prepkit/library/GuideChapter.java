package dev.prepkit.library;

import dev.prepkit.text.RenderedText;
import java.util.List;
import java.util.Optional;

/** A chapter of the guide. */
public record GuideChapter(
    String id,
    String title,
    String summary,
    int order,
    Reader reader,
    RenderedText text,
    Related related)
    implements Page {

  /** For which part of the way, or for whom, it is written. */
  public record Reader(Optional<Tag> station, Optional<Tag> audience) {}

  /** What belongs to it. */
  public record Related(
      List<EtiquetteRule> rules, List<QuestionBank> banks, List<EmailSample> emails) {

    public Related {
      rules = List.copyOf(rules);
      banks = List.copyOf(banks);
      emails = List.copyOf(emails);
    }
  }

  @Override
  public String address() {
    return "guide/" + id + ".html";
  }
}
