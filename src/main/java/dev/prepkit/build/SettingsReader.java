package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.policy.Decider;
import dev.prepkit.policy.Policies;
import dev.prepkit.policy.PolicyReader;
import dev.prepkit.print.Paper;
import dev.prepkit.print.PrintOptions;
import dev.prepkit.site.SiteAddress;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceTree;
import dev.prepkit.text.YamlReader;
import dev.prepkit.theme.BrandReader;
import dev.prepkit.theme.Branding;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code prepkit.yaml}. */
final class SettingsReader {

  /** Whose pages the public edition has: those that are shipped and the house's, or these alone. */
  private static final String SHIPPED = "shipped";

  private static final String OWN = "own";
  private static final String USUAL_THEME = "plain";
  private static final PrintOptions USUAL_PRINT = new PrintOptions(Paper.A4, false, false);

  private final SourceTree folder;
  private final Diagnostics diagnostics;

  /**
   * @param folder that of the user, for the pictures that are named
   */
  SettingsReader(SourceTree folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  Settings read(Optional<SourceFile> file) throws IOException {
    Optional<Fields> fields = file.flatMap(new YamlReader(diagnostics)::read);
    return fields.isPresent() ? settings(fields.get()) : usual();
  }

  private static Settings usual() {
    SourceLocation nowhere = SourceLocation.startOf("prepkit.yaml");
    return new Settings(
        Optional.empty(),
        Optional.empty(),
        Branding.NONE,
        Optional.empty(),
        new Located<>(USUAL_THEME, nowhere),
        new Settings.Content(new Located<>(Locale.UK, nowhere), Optional.empty()),
        Policies.usual(),
        USUAL_PRINT);
  }

  private Settings settings(Fields fields) throws IOException {
    Optional<String> organisation = fields.optionalText("organisation");
    Optional<Fields> brand = fields.fields("brand");
    Branding branding =
        brand.isPresent() ? new BrandReader(folder, organisation).read(brand.get()) : Branding.NONE;
    Settings settings =
        new Settings(
            fields.optionalText("title"),
            organisation,
            branding,
            fields.fields("site").flatMap(SettingsReader::address),
            fields.locatedText("theme").orElse(new Located<>(USUAL_THEME, fields.at())),
            content(fields),
            PolicyReader.read(fields, Policies.usual(), Decider.HOUSE),
            print(fields));
    fields.finish();
    return settings;
  }

  private static Settings.Content content(Fields fields) {
    return new Settings.Content(
        fields.locale("locale").orElse(new Located<>(Locale.UK, fields.at())),
        fields
            .oneOf("content", Set.of(SHIPPED, OWN))
            .filter(word -> word.value().equals(OWN))
            .map(Located::at));
  }

  private static Optional<SiteAddress> address(Fields site) {
    Optional<Located<String>> text = site.locatedText("address");
    Optional<SiteAddress> address = text.map(Located::value).flatMap(SiteAddress::of);
    if (text.isPresent() && address.isEmpty()) {
      site.reject(
          text.get().at(),
          "'" + text.get().value() + "' cannot be the address of a site",
          "write where its first page will be, like https://example.org/career/guide/");
    }
    site.finish();
    return address;
  }

  private static PrintOptions print(Fields fields) {
    return new PrintOptions(
        fields
            .oneOf("paper", Paper.words())
            .map(Located::value)
            .map(Paper::of)
            .orElse(USUAL_PRINT.paper()),
        fields.yes("large-print"),
        fields.yes("fillable"));
  }
}
