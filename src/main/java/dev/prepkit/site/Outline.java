package dev.prepkit.site;

import dev.prepkit.library.Library;
import dev.prepkit.library.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of contents of the whole site, with a number for each page: that of the handbook. */
public final class Outline {

  /**
   * A part of the site.
   *
   * @param address of its first page
   * @param open whether the page that is read belongs to it
   * @param here whether its first page is the one that is read
   */
  public record Part(
      int number, String title, String address, boolean open, boolean here, List<Entry> entries) {}

  /**
   * A page in it.
   *
   * @param number like {@code 1.3}
   * @param here whether it is the one that is read
   */
  public record Entry(String number, String title, String address, boolean here) {}

  /** Nothing is read: what the pages have in common. */
  private final List<Part> parts;

  private Outline(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * Numbers the pages of a library.
   *
   * @param words the theme's, for the titles of the parts
   */
  public static Outline of(Library library, Map<String, String> words) {
    List<Part> parts = new ArrayList<>();
    add(parts, words, "guide", library.chapters());
    add(parts, words, "etiquette", library.stages());
    add(parts, words, "questions", library.banks());
    add(parts, words, "emails", library.emails());
    return new Outline(parts);
  }

  private static void add(
      List<Part> parts, Map<String, String> words, String folder, List<? extends Page> pages) {
    if (pages.isEmpty()) {
      return;
    }
    int number = parts.size() + 1;
    List<Entry> entries = new ArrayList<>();
    for (Page page : pages) {
      String own = number + "." + (entries.size() + 1);
      entries.add(new Entry(own, page.title(), page.address(), false));
    }
    String title = words.getOrDefault(folder + "-title", folder);
    parts.add(new Part(number, title, folder + "/index.html", false, false, entries));
  }

  /** The number of a page; some pages have none. */
  Optional<String> numberOf(String address) {
    for (Part part : parts) {
      if (part.address().equals(address)) {
        return Optional.of(String.valueOf(part.number()));
      }
      for (Entry entry : part.entries()) {
        if (entry.address().equals(address)) {
          return Optional.of(entry.number());
        }
      }
    }
    return Optional.empty();
  }

  /** The same as it is seen from a page. */
  List<Part> from(String address) {
    return parts.stream().map(part -> from(address, part)).toList();
  }

  private static Part from(String address, Part part) {
    String folder = part.address().substring(0, part.address().indexOf('/') + 1);
    return new Part(
        part.number(),
        part.title(),
        part.address(),
        address.startsWith(folder),
        address.equals(part.address()),
        part.entries().stream().map(entry -> from(address, entry)).toList());
  }

  private static Entry from(String address, Entry entry) {
    return new Entry(
        entry.number(), entry.title(), entry.address(), entry.address().equals(address));
  }
}
