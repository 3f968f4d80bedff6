package dev.prepkit.site;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.template.Template;
import dev.prepkit.theme.Theme;
import dev.prepkit.theme.ThemeTemplates;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The page templates of a theme, compiled. */
public final class SiteTemplates {

  /** The kinds of page: the template's file, and the view that it is filled with. */
  enum Kind {
    HOME("home", Views.Home.class),
    GUIDE("guide", Views.GuideIndex.class),
    CHAPTER("chapter", Views.ChapterPage.class),
    QUESTIONS("questions", Views.BankIndex.class),
    ALL_QUESTIONS("all-questions", Views.AllQuestions.class),
    BANK("bank", Views.BankPage.class),
    ETIQUETTE("etiquette", Views.EtiquetteIndex.class),
    STAGE("stage", Views.StagePage.class),
    EMAILS("emails", Views.EmailIndex.class),
    EMAIL("email", Views.EmailPage.class),
    NOT_FOUND("not-found", Views.NotFound.class),
    CONTACT("contact", Views.ContactPage.class);

    final String file;
    final Class<?> view;

    Kind(String name, Class<?> view) {
      this.file = "site/" + name + ".html";
      this.view = view;
    }
  }

  private final Map<Kind, Template> templates = new EnumMap<>(Kind.class);

  private SiteTemplates() {}

  /** Compiles all page templates; a missing or wrong one is reported. */
  public static SiteTemplates of(Theme theme, Diagnostics diagnostics) throws IOException {
    SiteTemplates all = new SiteTemplates();
    ThemeTemplates compiler = new ThemeTemplates(theme, diagnostics);
    for (Kind kind : Kind.values()) {
      compiler
          .compile(kind.file, Frame.class, kind.view)
          .ifPresent(template -> all.templates.put(kind, template));
    }
    compiler.checkNames(
        "site", Arrays.stream(Kind.values()).map(kind -> kind.file).collect(Collectors.toSet()));
    return all;
  }

  Template get(Kind kind) {
    return Objects.requireNonNull(templates.get(kind), () -> "no template " + kind);
  }
}
