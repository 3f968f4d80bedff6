package dev.prepkit.library;

import dev.prepkit.policy.Policies;
import dev.prepkit.template.Escaping;
import dev.prepkit.template.Template;
import dev.prepkit.text.SourceFile;
import java.util.Optional;

/** Fills into chapters and rules what was decided where guides disagree. */
final class Decided {

  private final ContentTemplates templates;
  private final Policies policies;

  Decided(ContentTemplates templates, Policies policies) {
    this.templates = templates;
    this.policies = policies;
  }

  /** Whether all names in a file are known; those that are not are reported. */
  boolean knows(SourceFile file) {
    return compile(file, file.text(), Escaping.NONE).isPresent();
  }

  /** A part of a file, filled in; nothing where a name in it is unknown. */
  Optional<String> fill(SourceFile file, String part, Escaping escaping) {
    return compile(file, part, escaping).map(all -> all.fill(new ChapterFields(policies)));
  }

  private Optional<Template> compile(SourceFile file, String part, Escaping escaping) {
    return templates.compile(file.with(part), escaping, ChapterFields.class);
  }
}
