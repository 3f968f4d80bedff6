package dev.prepkit.library;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.LinkResolver;
import dev.prepkit.text.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows links from content file to content file: {@code ../emails/x.md#y}. */
final class ContentLinks implements LinkResolver {

  /** Where pictures lie, and of which kinds they are. */
  static final Pattern PICTURE = Pattern.compile("images/[^/]+\\.(png|jpe?g)");

  private record Jump(String path, Located<String> anchor) {}

  private final Set<String> files;
  private final Predicate<String> borrowed;
  private final Predicate<String> pictures;
  private final Diagnostics diagnostics;
  private final List<Jump> jumps = Collections.synchronizedList(new ArrayList<>());

  /**
   * @param files the paths of all content files, like {@code emails/x.md}
   * @param borrowed whether such a file is in another language than the kit
   * @param pictures whether there is a file at such a path
   */
  ContentLinks(
      Set<String> files,
      Predicate<String> borrowed,
      Predicate<String> pictures,
      Diagnostics diagnostics) {
    this.borrowed = borrowed;
    this.pictures = pictures;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /** Only chapters have room for one: what else is written goes onto sheets of one page. */
  @Override
  public Optional<String> picture(SourceFile file, Located<String> target) {
    return Optional.of(normalised(file.path(), target.value()))
        .filter(path -> file.path().startsWith("guide/"))
        .filter(path -> PICTURE.matcher(path).matches() && pictures.test(path));
  }

  @Override
  public Optional<String> resolve(SourceFile file, Located<String> target) {
    int hash = target.value().indexOf('#');
    String link = hash < 0 ? target.value() : target.value().substring(0, hash);
    String known = link.isEmpty() ? file.path() : normalised(file.path(), link);
    if (!files.contains(known)) {
      diagnostics.unknown(target.at(), "page", link, linksFrom(file));
      return Optional.empty();
    }
    boolean translated = file.voice().isBorrowed() && !borrowed.test(known);
    String anchor = // a translated page has places of its own
        hash < 0 || translated ? "" : target.value().substring(hash + 1);
    if (!anchor.isEmpty()) {
      jumps.add(new Jump(known, new Located<>(anchor, target.at())));
    }
    String page = known.substring(0, known.length() - ".md".length()) + ".html";
    return Optional.of(anchor.isEmpty() ? page : page + "#" + anchor);
  }

  /** The path that a link leads to from a file: {@code ../} goes up. */
  private static String normalised(String from, String link) {
    Deque<String> parts = new ArrayDeque<>(List.of(from.split("/")));
    parts.removeLast();
    for (String part : link.split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  /** All files, as a link in this one would name them. */
  private Set<String> linksFrom(SourceFile file) {
    String folder = file.path().substring(0, file.path().indexOf('/') + 1);
    return files.stream()
        .map(path -> path.startsWith(folder) ? path.substring(folder.length()) : "../" + path)
        .collect(Collectors.toSet());
  }

  /**
   * Reports the links to places that their page does not have.
   *
   * @param anchors by content file
   */
  void checkAnchors(Map<String, Set<String>> anchors) {
    for (Jump jump : jumps) {
      Set<String> known = anchors.getOrDefault(jump.path(), Set.of());
      if (!known.contains(jump.anchor().value())) {
        diagnostics.unknown(
            jump.anchor().at(), "place in " + jump.path(), jump.anchor().value(), known);
      }
    }
  }
}
