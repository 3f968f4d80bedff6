package dev.prepkit.print.openpdf;

import dev.prepkit.print.FontShelf;
import dev.prepkit.print.UnusableFont;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xhtmlrenderer.pdf.FontDescription;

/** The fonts for paper, shared by all documents and threads. */
final class FontSet {

  /** By family, in lower case, those of the theme first. */
  private final Map<String, List<Face>> families = new LinkedHashMap<>();

  private final List<String> fallbacks;
  private final Map<Integer, Optional<Helper>> helpers = new ConcurrentHashMap<>();
  private final TypingFonts typing;

  /**
   * Loads the faces of the theme.
   *
   * @throws IllegalArgumentException if there are no faces
   * @throws UnusableFont if one is damaged, or may not be embedded
   */
  FontSet(FontShelf shelf) throws UnusableFont {
    if (shelf.faces().isEmpty()) {
      throw new IllegalArgumentException("a theme needs at least one font for paper");
    }
    List<Face> faces = shelf.faces().stream().map(Face::new).toList();
    for (Face face : faces) {
      face.load();
    }
    faces.forEach(this::add);
    this.typing = new TypingFonts(faces);
    shelf.spares().stream().map(Face::new).forEach(this::add);
    Stream<String> all = families.keySet().stream().filter(name -> helpsOut(family(name)));
    this.fallbacks =
        Stream.concat(shelf.fallbacks().stream().map(FontSet::key), all)
            .distinct()
            .filter(families::containsKey)
            .toList();
  }

  private void add(Face face) {
    families.computeIfAbsent(key(face.family()), key -> new ArrayList<>()).add(face);
  }

  /**
   * Of a collection the first font helps out; the others have the same characters for another
   * country, and each of them would be read for a character that none has.
   */
  private static boolean helpsOut(List<Face> faces) {
    return faces.stream().anyMatch(face -> face.source().file().index().orElse(0) == 0);
  }

  private static String key(String family) {
    return family.toLowerCase(Locale.ROOT);
  }

  /** The face of a family that comes nearest; upright and regular stand in for what is missing. */
  Optional<Face> find(String family, boolean bold, boolean italic) {
    List<Face> all =
        family(family).stream().filter(face -> face.description().isPresent()).toList();
    return all.stream()
        .filter(face -> face.is(bold, italic))
        .findFirst()
        .or(() -> all.stream().filter(face -> face.is(bold, false)).findFirst())
        .or(() -> all.stream().filter(face -> face.is(false, italic)).findFirst())
        .or(() -> all.stream().findFirst());
  }

  /** What stands in for a family that nobody has. */
  Face any(boolean bold, boolean italic) {
    return find(first().family(), bold, italic).orElseGet(this::first);
  }

  private Face first() {
    return families.values().iterator().next().getFirst();
  }

  /** The families that styles name; the first one, where they name none. */
  Set<String> named(String styles) {
    String all = styles.toLowerCase(Locale.ROOT);
    Set<String> named =
        families.keySet().stream().filter(all::contains).collect(Collectors.toSet());
    return named.isEmpty() ? Set.of(key(first().family())) : named;
  }

  /** Whether every face of some families has a character. */
  boolean allCover(Collection<String> names, int codePoint) {
    for (String name : names) {
      for (Face face : family(name)) {
        if (!face.covers(codePoint)) {
          return false;
        }
      }
    }
    return true;
  }

  /** What helps out for a character that the fonts of the styles lack. */
  Optional<Helper> helperFor(int codePoint) {
    return helpers.computeIfAbsent(codePoint, this::findHelper);
  }

  /** The first family that has a character in all of its faces, else the first face that has it. */
  private Optional<Helper> findHelper(int codePoint) {
    List<Helper> whole = fallbacks.stream().map(name -> Helper.family(family(name))).toList();
    Stream<Helper> single =
        fallbacks.stream().flatMap(name -> family(name).stream()).map(Helper::face);
    return Stream.concat(whole.stream(), single)
        .filter(helper -> helper.covers(codePoint))
        .findFirst();
  }

  /** The face for a character: the wanted one, or one that helps out. */
  Face faceFor(int codePoint, Face wanted) {
    if (wanted.covers(codePoint)) {
      return wanted;
    }
    boolean bold = wanted.source().bold();
    return helperFor(codePoint)
        .flatMap(helper -> find(helper.faces().getFirst().family(), bold, wanted.source().italic()))
        .filter(face -> face.covers(codePoint))
        .or(() -> helperFor(codePoint).map(helper -> helper.faces().getFirst()))
        .orElse(wanted);
  }

  /** The face that layout has chosen. */
  Face face(FontDescription description) {
    return faces()
        .filter(face -> face.description().filter(known -> known == description).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** The faces of the theme, to type in. */
  TypingFonts typing() {
    return typing;
  }

  /** The glyphs without ink of the faces that were read so far. */
  BitSet inkless() {
    BitSet all = new BitSet();
    faces().map(Face::inkless).forEach(all::or);
    return all;
  }

  private Stream<Face> faces() {
    return families.values().stream().flatMap(List::stream);
  }

  /** The files that turned out to be damaged so far. */
  List<String> damaged() {
    return faces()
        .filter(Face::isDamaged)
        .map(face -> face.source().file().name())
        .distinct()
        .toList();
  }

  private List<Face> family(String name) {
    return families.getOrDefault(key(name), List.of());
  }
}
