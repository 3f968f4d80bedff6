package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.Library;
import dev.prepkit.library.LibraryReader;
import dev.prepkit.links.LinkCheck;
import dev.prepkit.print.FontShelf;
import dev.prepkit.print.SheetKind;
import dev.prepkit.print.SheetRenderer;
import dev.prepkit.print.SheetTemplates;
import dev.prepkit.publish.WebManifest;
import dev.prepkit.site.Decisions;
import dev.prepkit.site.Frame;
import dev.prepkit.site.Outline;
import dev.prepkit.site.PrintedSheets;
import dev.prepkit.site.SiteAddress;
import dev.prepkit.site.SiteRenderer;
import dev.prepkit.site.SiteTemplates;
import dev.prepkit.text.Fingerprint;
import dev.prepkit.text.Languages;
import dev.prepkit.text.SourceTree;
import dev.prepkit.theme.BrandStyles;
import dev.prepkit.theme.Branding;
import dev.prepkit.theme.Contrasts;
import dev.prepkit.theme.Palette;
import dev.prepkit.theme.Theme;
import dev.prepkit.theme.ThemeReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads content and theme, and sets the renderers up. Knows nothing of profiles. */
final class WorkshopReader {

  private final Workspace workspace;
  private final Fingerprint program;
  private final LocalDate today;
  private final Diagnostics diagnostics;

  /**
   * @param program what builds, of what version
   */
  WorkshopReader(
      Workspace workspace, Fingerprint program, LocalDate today, Diagnostics diagnostics) {
    this.workspace = workspace;
    this.program = program;
    this.today = today;
    this.diagnostics = diagnostics;
  }

  /** Reads everything; nothing when there were errors. */
  Optional<Workshop> read(Settings settings, Look look) throws IOException {
    Languages languages = Languages.of(look.locale().value());
    SourceTree content = content(look, languages);
    Optional<Library> library = library(look, content);
    refuseNothing(content, look);
    Optional<Theme> theme =
        new ThemeReader(workspace.themeShelves(workspace.spelling(languages)), diagnostics)
            .read(look.theme(), languages);
    new Untranslated(languages, diagnostics).report(content);
    if (library.isEmpty() || theme.isEmpty()) {
      return Optional.empty();
    }
    Palette palette = theme.get().palette().with(settings.branding().choice());
    new Contrasts(settings.theme().at(), theme.get().at(), diagnostics).check(palette);
    String title =
        settings
            .title()
            .or(settings::organisation)
            .orElse(theme.get().words().getOrDefault("site-title", "Prepkit"));
    SheetTemplates templates = SheetTemplates.of(theme.get(), diagnostics);
    Frame.Site site =
        new Frame.Site(
            title,
            settings.organisation(),
            look.tag(),
            look.direction(),
            look.personal(),
            look.address(settings),
            settings.branding().brand(),
            theme.get().styles(),
            Frame.Parts.of(library.get()));
    SiteTemplates pages = SiteTemplates.of(theme.get(), diagnostics);
    FontShelf fonts = new FontReader(theme.get(), diagnostics).read(workspace.folder());
    Optional<SheetRenderer> sheets =
        new SheetSetup(workspace, program, today, diagnostics)
            .set(templates, theme.get(), fonts, content, settings, look);
    if (sheets.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Workshop(
            title,
            library.get(),
            new SiteRenderer(
                pages,
                site,
                Outline.of(library.get(), theme.get().words()),
                printed(templates),
                decisions(settings, look, theme.get().speech())),
            sheets.get(),
            new LinkCheck.Site(
                look.address(settings).map(SiteAddress::root),
                SiteRenderer.NOT_FOUND,
                content,
                theme.get().files(),
                theme.get().at()),
            new PublicFiles(
                title,
                look.address(settings),
                new WebManifest(
                    title,
                    theme.get().words().getOrDefault("home-description", title),
                    look.tag(),
                    look.direction(),
                    palette.light().ground().value().toString()),
                CardFaces.look(fonts, palette.light(), look.direction().equals("rtl"))),
            brandFiles(settings.branding(), palette)));
  }

  /** Reads the content alone. */
  Optional<Library> library(Look look) throws IOException {
    return library(look, content(look, Languages.of(look.locale().value())));
  }

  private Optional<Library> library(Look look, SourceTree content) throws IOException {
    return new LibraryReader(content, look.policies(), diagnostics).read();
  }

  /**
   * @param languages which gather what is borrowed, for the theme too
   */
  private SourceTree content(Look look, Languages languages) throws IOException {
    return look.own().isPresent() ? workspace.ownContent(languages) : workspace.content(languages);
  }

  private void refuseNothing(SourceTree content, Look look) throws IOException {
    boolean nothing = content.paths("", ".md").isEmpty();
    look.own()
        .filter(at -> nothing)
        .ifPresent(
            at ->
                diagnostics.error(
                    at,
                    "'content: own' leaves no page to show",
                    "write one, like content/en/guide/welcome.md, or take this line out"));
  }

  private static List<OutputFile> brandFiles(Branding branding, Palette palette) {
    List<OutputFile> files = new ArrayList<>();
    if (branding.brand().coloured()) {
      files.add(OutputFile.text(BrandStyles.PATH, BrandStyles.of(palette, branding.choice())));
    }
    branding
        .brand()
        .logo()
        .ifPresent(
            logo -> files.add(new OutputFile(logo.address(), branding.logo().orElseThrow())));
    return files;
  }

  private static Decisions decisions(Settings settings, Look look, Theme.Speech speech) {
    return new Decisions(
        look.policies(),
        settings.organisation(),
        Optional.ofNullable(speech.counts().get("minutes")),
        speech.words());
  }

  private static PrintedSheets printed(SheetTemplates templates) {
    return new PrintedSheets(
        templates.has(SheetKind.QUESTION_SHEET),
        templates.has(SheetKind.HANDBOOK),
        templates.names(SheetKind.FOR_EVERYBODY),
        templates.names(SheetKind.FOR_A_CONTACT));
  }
}
