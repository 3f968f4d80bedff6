package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.LibraryReader;
import dev.prepkit.print.FontShelf;
import dev.prepkit.print.PdfEngine;
import dev.prepkit.print.Pictures;
import dev.prepkit.print.SheetRenderer;
import dev.prepkit.print.SheetTemplates;
import dev.prepkit.print.UnusableFont;
import dev.prepkit.print.openpdf.OpenPdfEngine;
import dev.prepkit.text.Fingerprint;
import dev.prepkit.text.SourceTree;
import dev.prepkit.theme.Branding;
import dev.prepkit.theme.Theme;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gets everything ready that sheets are printed with. */
final class SheetSetup {

  /** Files of a theme that no sheet sees. */
  private static final Pattern FOR_SCREENS = Pattern.compile("/site/|\\.(css|js|woff2)$");

  /** That of a theme without sheets, which needs none. */
  private static final PdfEngine NO_ENGINE =
      document -> {
        throw new IllegalStateException("a theme without sheets prints " + document);
      };

  private final Workspace workspace;
  private final Fingerprint program;
  private final LocalDate today;
  private final Diagnostics diagnostics;

  /**
   * @param program what builds, of what version
   */
  SheetSetup(Workspace workspace, Fingerprint program, LocalDate today, Diagnostics diagnostics) {
    this.workspace = workspace;
    this.program = program;
    this.today = today;
    this.diagnostics = diagnostics;
  }

  /** What renders the sheets of a theme; nothing when there were errors. */
  Optional<SheetRenderer> set(
      SheetTemplates templates,
      Theme theme,
      FontShelf fonts,
      SourceTree content,
      Settings settings,
      Look look)
      throws IOException {
    Optional<PdfEngine> engine =
        engine(theme, templates, pictures(theme, settings.branding(), content), fonts);
    if (engine.isEmpty()) {
      return Optional.empty();
    }
    SheetRenderer.Common common = common(settings, look, theme);
    return Optional.of(new SheetRenderer(templates, engine.get(), look.print(), common));
  }

  private Optional<PdfEngine> engine(
      Theme theme, SheetTemplates templates, Pictures pictures, FontShelf fonts)
      throws IOException {
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    if (templates.isEmpty()) {
      return Optional.of(NO_ENGINE);
    }
    try {
      return Optional.of(new OpenPdfEngine(fonts, pictures, today));
    } catch (UnusableFont e) {
      diagnostics.error(theme.at(), e.getMessage(), e.advice());
      return Optional.empty();
    }
  }

  /** Those of the house, of the theme and of chapters. */
  private static Pictures pictures(Theme theme, Branding branding, SourceTree content)
      throws IOException {
    Set<String> shown = Set.copyOf(LibraryReader.pictures(content));
    return path -> {
      Optional<byte[]> own = Optional.ofNullable(branding.files().get(path));
      if (own.isPresent()) {
        return own;
      }
      return shown.contains(path) ? content.bytes(path) : theme.files().bytes(path);
    };
  }

  private SheetRenderer.Common common(Settings settings, Look look, Theme theme)
      throws IOException {
    DateTimeFormatter month =
        DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(look.locale().value());
    return new SheetRenderer.Common(
        look.tag(),
        settings.organisation(),
        settings.branding().brand(),
        month.format(today),
        theme.words(),
        madeOf(settings, look));
  }

  /** What shipped files give to a sheet follows from the program. */
  private Fingerprint madeOf(Settings settings, Look look) throws IOException {
    UserFiles files = workspace.files();
    return Fingerprint.of(
        List.of(
            program.hex(),
            today.toString(),
            look.theme().value(),
            files.of(List.of("themes", "fonts"), path -> !FOR_SCREENS.matcher(path).find()).hex(),
            files.of(List.of("content"), path -> path.contains("/images/")).hex(),
            files.of(settings.branding().sources(), path -> true).hex()));
  }
}
