package dev.prepkit.print;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.template.Template;
import dev.prepkit.theme.Theme;
import dev.prepkit.theme.ThemeTemplates;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The print templates of a theme, compiled. */
public final class SheetTemplates {

  /** The kinds of sheet: the template's file, and what it is filled with beside the frame. */
  enum Kind {
    PREP("prep-sheet", List.of(SheetFrame.class, PrepSheet.class)),
    QUESTIONS("question-sheet", List.of(SheetFrame.class, QuestionSheet.class, FitView.class));

    private final String file;
    private final List<Class<?>> scopes;

    Kind(String name, List<Class<?>> scopes) {
      this.file = "print/" + name + ".html";
      this.scopes = scopes;
    }
  }

  /** Gives the fit a name that templates can use. */
  public record FitView(Fit fit) {}

  private final Map<Kind, Template> templates = new EnumMap<>(Kind.class);

  private SheetTemplates() {}

  /** Compiles all print templates; a missing or wrong one is reported. */
  public static SheetTemplates of(Theme theme, Diagnostics diagnostics) throws IOException {
    SheetTemplates all = new SheetTemplates();
    ThemeTemplates compiler = new ThemeTemplates(theme, diagnostics);
    for (Kind kind : Kind.values()) {
      compiler
          .compile(kind.file, kind.scopes.toArray(Class<?>[]::new))
          .ifPresent(template -> all.templates.put(kind, template));
    }
    compiler.checkNames(
        "print", Arrays.stream(Kind.values()).map(kind -> kind.file).collect(Collectors.toSet()));
    return all;
  }

  Template get(Kind kind) {
    return Objects.requireNonNull(templates.get(kind), () -> "no template " + kind);
  }
}
