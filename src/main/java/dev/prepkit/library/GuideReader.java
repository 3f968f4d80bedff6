package dev.prepkit.library;

import dev.prepkit.text.Fields;
import dev.prepkit.text.MarkdownFile;
import dev.prepkit.text.RenderedText;
import java.util.Optional;

/** Reads chapters of the guide. */
final class GuideReader {

  private final ContentTools tools;
  private final References references;

  GuideReader(ContentTools tools, References references) {
    this.tools = tools;
    this.references = references;
  }

  Optional<GuideChapter> read(MarkdownFile file) {
    PageHead head = PageHead.of(file);
    Fields front = file.front();
    GuideChapter.Reader reader =
        new GuideChapter.Reader(
            tools.vocabulary().stations().one(front, "station"),
            tools.vocabulary().audiences().one(front, "audience"));
    GuideChapter.Related related =
        new GuideChapter.Related(
            references.rules(front, "rules"),
            references.banks(front, "questions"),
            references.emails(front, "emails"));
    if (file.body().isBlank()) {
      front.reject(file.source().start(), "there is no text", "write it below the front matter");
    }
    RenderedText text = tools.markdown().render(file.body());
    return front.finish()
        ? Optional.of(
            new GuideChapter(
                head.id(), head.title(), head.summary(), head.order(), reader, text, related))
        : Optional.empty();
  }
}
