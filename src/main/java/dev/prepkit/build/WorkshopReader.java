package dev.prepkit.build;

import dev.prepkit.build.BuildRequest.Wishes;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.library.Library;
import dev.prepkit.library.LibraryReader;
import dev.prepkit.links.LinkCheck;
import dev.prepkit.policy.Policies;
import dev.prepkit.print.FontShelf;
import dev.prepkit.print.PdfEngine;
import dev.prepkit.print.Pictures;
import dev.prepkit.print.PrintOptions;
import dev.prepkit.print.SheetKind;
import dev.prepkit.print.SheetRenderer;
import dev.prepkit.print.SheetTemplates;
import dev.prepkit.print.UnusableFont;
import dev.prepkit.print.openpdf.OpenPdfEngine;
import dev.prepkit.publish.WebManifest;
import dev.prepkit.site.Decisions;
import dev.prepkit.site.Frame;
import dev.prepkit.site.Outline;
import dev.prepkit.site.PrintedSheets;
import dev.prepkit.site.SiteAddress;
import dev.prepkit.site.SiteRenderer;
import dev.prepkit.site.SiteTemplates;
import dev.prepkit.text.Direction;
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
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads content and theme, and sets the renderers up. Knows nothing of profiles. */
final class WorkshopReader {

  /**
   * How an edition is to look.
   *
   * @param own where it is decided that it has no pages but the user's own, if it is
   */
  record Look(
      Located<String> theme,
      Located<Locale> locale,
      Policies policies,
      PrintOptions print,
      boolean personal,
      Optional<SourceLocation> own) {

    /** The look of the public edition. */
    static Look of(Settings settings) {
      return new Look(
          settings.theme(),
          settings.locale(),
          settings.policies(),
          settings.print(),
          false,
          settings.content().own());
    }

    /** The same look, but for what somebody asks for now. */
    Look with(Wishes wishes) {
      return new Look(
          wishes.theme().orElse(theme), locale, policies, wishes.over(print), personal, own);
    }
  }

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
            tag(look),
            direction(look),
            look.personal(),
            address(settings, look),
            settings.branding().brand(),
            theme.get().styles(),
            Frame.Parts.of(library.get()));
    SiteTemplates pages = SiteTemplates.of(theme.get(), diagnostics);
    FontShelf fonts = new FontReader(theme.get(), diagnostics).read(workspace.folder());
    Optional<PdfEngine> engine =
        engine(theme.get(), templates, pictures(theme.get(), settings.branding(), content), fonts);
    if (engine.isEmpty()) {
      return Optional.empty();
    }
    SheetRenderer sheets =
        new SheetRenderer(
            templates, engine.get(), look.print(), common(settings, look, theme.get()));
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
            sheets,
            new LinkCheck.Site(
                address(settings, look).map(SiteAddress::root),
                SiteRenderer.NOT_FOUND,
                content,
                theme.get().files(),
                theme.get().at()),
            new PublicFiles(
                title,
                address(settings, look),
                new WebManifest(
                    title,
                    theme.get().words().getOrDefault("home-description", title),
                    tag(look),
                    direction(look),
                    palette.light().ground().value().toString()),
                CardFaces.look(fonts, palette.light(), direction(look).equals("rtl"))),
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

  /** Where everybody will find the site; a personal one is found by nobody else. */
  private static Optional<SiteAddress> address(Settings settings, Look look) {
    return settings.address().filter(address -> !look.personal());
  }

  private static Decisions decisions(Settings settings, Look look, Theme.Speech speech) {
    return new Decisions(
        look.policies(),
        settings.organisation(),
        Optional.ofNullable(speech.counts().get("minutes")),
        speech.words());
  }

  private SheetRenderer.Common common(Settings settings, Look look, Theme theme)
      throws IOException {
    DateTimeFormatter month =
        DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(look.locale().value());
    return new SheetRenderer.Common(
        tag(look),
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

  private static PrintedSheets printed(SheetTemplates templates) {
    return new PrintedSheets(
        templates.has(SheetKind.QUESTION_SHEET),
        templates.has(SheetKind.HANDBOOK),
        templates.names(SheetKind.FOR_EVERYBODY),
        templates.names(SheetKind.FOR_A_CONTACT));
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

  private static String direction(Look look) {
    return Direction.of(look.locale().value()).word();
  }

  private static String tag(Look look) {
    return look.locale().value().stripExtensions().toLanguageTag();
  }
}
