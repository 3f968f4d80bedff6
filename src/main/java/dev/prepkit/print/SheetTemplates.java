package dev.prepkit.print;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.template.Template;
import dev.prepkit.theme.Theme;
import dev.prepkit.theme.ThemeTemplates;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The print templates of a theme, compiled, but for the sheets that it leaves out. */
public final class SheetTemplates {

  private final Places places = new Places();
  private final Map<SheetKind, Template> templates = new EnumMap<>(SheetKind.class);

  private SheetTemplates() {}

  /** Compiles all print templates; a missing or wrong one is reported. */
  public static SheetTemplates of(Theme theme, Diagnostics diagnostics) throws IOException {
    SheetTemplates all = new SheetTemplates();
    ThemeTemplates compiler = new ThemeTemplates(theme, diagnostics, all.places::mark);
    Set<String> leftOut = leftOut(theme, diagnostics);
    for (SheetKind kind : SheetKind.values()) {
      if (!leftOut.contains(kind.id())) {
        compiler
            .compile(kind.template(), kind.scopes())
            .ifPresent(template -> all.templates.put(kind, template));
      }
    }
    compiler.checkNames(
        "print",
        Arrays.stream(SheetKind.values()).map(SheetKind::template).collect(Collectors.toSet()));
    return all;
  }

  private static Set<String> leftOut(Theme theme, Diagnostics diagnostics) {
    for (Located<String> sheet : theme.leaveOut()) {
      if (!SheetKind.ids().contains(sheet.value())) {
        diagnostics.unknown(sheet.at(), "sheet", sheet.value(), SheetKind.ids());
      }
    }
    return theme.leaveOut().stream().map(Located::value).collect(Collectors.toSet());
  }

  /** Whether the theme prints nothing at all. */
  public boolean isEmpty() {
    return templates.isEmpty();
  }

  /** Whether the theme prints a sheet. */
  public boolean has(SheetKind kind) {
    return templates.containsKey(kind);
  }

  /** The names of those among some kinds that the theme prints. */
  public List<String> names(List<SheetKind> kinds) {
    return kinds.stream().filter(this::has).map(SheetKind::id).toList();
  }

  /** Where the parts of their documents were written. */
  Places places() {
    return places;
  }

  /** Nothing for a sheet that the theme leaves out. */
  Optional<Template> find(SheetKind kind) {
    return Optional.ofNullable(templates.get(kind));
  }
}
