package dev.prepkit.theme;

import dev.prepkit.text.Addresses;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceTree;
import dev.prepkit.theme.Brand.Logo;
import dev.prepkit.theme.LogoReader.Picture;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the block {@code brand} of {@code prepkit.yaml}, and the pictures that it names. */
public final class BrandReader {

  private static final String LOGO = "logo";
  private static final String PAPER = "paper-logo";

  /** The keys that name files. */
  public static final List<String> PICTURES = List.of(LOGO, PAPER);

  private final LogoReader logos;
  private final Optional<String> organisation;

  /**
   * @param folder that of the user
   * @param organisation what a logo shows, where nobody says it in other words
   */
  public BrandReader(SourceTree folder, Optional<String> organisation) {
    this.logos = new LogoReader(folder);
    this.organisation = organisation;
  }

  /** Reads it; what is wrong is reported and left out. */
  public Branding read(Fields fields) throws IOException {
    Optional<Picture> screen = logos.read(fields, LOGO);
    Optional<Picture> paper = paper(fields, screen);
    String alt = fields.optionalText("logo-alt").or(() -> organisation).orElse("");
    if (screen.isPresent() && alt.isEmpty()) {
      fields.reject(
          fields.at(LOGO),
          "nobody can hear what the logo shows",
          "add 'logo-alt: …' below it, with the words that are on the logo");
    }
    Palette.Choice choice = Palette.Choice.read(fields);
    Map<String, byte[]> files = new HashMap<>();
    Brand brand =
        new Brand(
            screen.map(picture -> shelve(picture, LOGO, alt, files)),
            paper.map(picture -> shelve(picture, PAPER, alt, files)),
            fields.fields("contact").map(BrandReader::contact),
            Addresses.web(fields, "appointment"),
            !choice.isEmpty());
    fields.finish();
    List<String> sources =
        Stream.of(screen, paper).flatMap(Optional::stream).map(Picture::path).distinct().toList();
    return new Branding(brand, choice, files, sources);
  }

  private Optional<Picture> paper(Fields fields, Optional<Picture> screen) throws IOException {
    Optional<Picture> named = logos.read(fields, PAPER);
    if (named.filter(BrandReader::isDrawing).isPresent()) {
      fields.reject(fields.at(PAPER), "sheets cannot show an SVG file", "save it as PNG or JPEG");
    } else if (fields.locatedText(PAPER).isEmpty()
        && screen.filter(BrandReader::isDrawing).isPresent()) {
      fields.warn(
          fields.at(LOGO),
          "sheets cannot show an SVG file, so they have no logo",
          "add 'paper-logo: …' with the same logo as PNG or JPEG");
    }
    return named.or(() -> screen).filter(picture -> !isDrawing(picture));
  }

  private static boolean isDrawing(Picture picture) {
    return picture.kind() == LogoKind.SVG;
  }

  private static Logo shelve(Picture picture, String name, String alt, Map<String, byte[]> files) {
    String address = "assets/brand/" + name + picture.kind().ending();
    files.put(address, picture.bytes());
    return new Logo(address, alt);
  }

  private static Brand.Contact contact(Fields fields) {
    Brand.Contact contact =
        new Brand.Contact(
            fields.optionalText("name"),
            Addresses.mailbox(fields, "email"),
            fields.optionalText("phone"),
            lines(fields, "address"),
            lines(fields, "hours"));
    fields.finish();
    return contact;
  }

  private static List<String> lines(Fields fields, String key) {
    return fields.texts(key).stream().flatMap(text -> text.value().lines()).toList();
  }
}
