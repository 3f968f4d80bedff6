package dev.prepkit.library;

import dev.prepkit.template.Escaping;
import dev.prepkit.text.CodeParts;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Html;
import dev.prepkit.text.MarkdownFile;
import dev.prepkit.text.RenderedText;
import java.util.Optional;

/** Reads chapters of the guide. */
final class GuideReader {

  private final ContentTools tools;
  private final Decided decided;
  private final References references;

  GuideReader(ContentTools tools, Decided decided, References references) {
    this.tools = tools;
    this.decided = decided;
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
    Optional<RenderedText> text = text(file);
    return front.finish() && text.isPresent()
        ? Optional.of(
            new GuideChapter(
                head.id(), head.title(), head.summary(), head.order(), reader, text.get(), related))
        : Optional.empty();
  }

  /** The words, with what was decided filled in; code stays as it is. */
  private Optional<RenderedText> text(MarkdownFile file) {
    boolean known = decided.knows(CodeParts.without(file.body()));
    RenderedText text = tools.markdown().render(file.body());
    return Optional.of(text.html().markup())
        .filter(markup -> known)
        .map(CodeParts::guarded)
        .flatMap(markup -> decided.fill(file.source(), markup, Escaping.HTML))
        .map(markup -> new RenderedText(new Html(markup), text.headings()));
  }
}
