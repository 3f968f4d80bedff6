package dev.prepkit.library;

import dev.prepkit.template.Escaping;
import dev.prepkit.template.Template;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Html;
import dev.prepkit.text.MarkdownFile;
import dev.prepkit.text.RenderedText;
import dev.prepkit.text.SourceFile;
import java.util.Optional;

/** Reads chapters of the guide. */
final class GuideReader {

  private final ContentTools tools;
  private final ContentTemplates templates;
  private final References references;

  GuideReader(ContentTools tools, ContentTemplates templates, References references) {
    this.tools = tools;
    this.templates = templates;
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

  /** The words, with what was decided filled in. */
  private Optional<RenderedText> text(MarkdownFile file) {
    SourceFile source = file.source();
    Optional<Template> checked = compile(source, Escaping.NONE);
    RenderedText text = tools.markdown().render(file.body());
    return checked
        .flatMap(same -> compile(source.with(text.html().markup()), Escaping.HTML))
        .map(filled -> filled.fill(new ChapterFields(tools.policies())))
        .map(markup -> new RenderedText(new Html(markup), text.headings()));
  }

  private Optional<Template> compile(SourceFile source, Escaping escaping) {
    return templates.compile(source, escaping, ChapterFields.class);
  }
}
