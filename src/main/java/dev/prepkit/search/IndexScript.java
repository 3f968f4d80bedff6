package dev.prepkit.search;

import dev.prepkit.text.Json;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes an index as a script with one global. What stands in several places is written once and
 * named by its number: {@code {"pages": [[address, section…]…], "sections": [[anchor, heading,
 * passage…]…], "texts": [text…]}}, where sections, headings and passages are numbers. Of ten
 * thousand kits it is large, so it goes out piece by piece.
 */
final class IndexScript {

  private static final String NEXT = ",\n";

  private final Map<Section, Integer> sections = new LinkedHashMap<>();
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Writer out;

  IndexScript(Writer out) {
    this.out = out;
  }

  void write(List<SearchedPage> pages) throws IOException {
    out.write("self.searchIndex={\"pages\":[");
    list(pages.stream().map(this::page));
    out.write("],\"sections\":[");
    list(sections.keySet().stream().map(this::section));
    out.write("],\"texts\":[");
    list(texts.keySet().stream().map(Json::text));
    out.write("]};\n");
  }

  private void list(Stream<String> all) throws IOException {
    String before = "";
    for (String each : (Iterable<String>) all::iterator) {
      out.append(before).write(each);
      before = NEXT;
    }
  }

  private String page(SearchedPage page) {
    StringBuilder written = new StringBuilder("[").append(Json.text(page.address()));
    page.sections().forEach(section -> written.append(',').append(number(section, sections)));
    return written.append(']').toString();
  }

  private String section(Section section) {
    StringBuilder written = new StringBuilder("[").append(Json.text(section.anchor()));
    written.append(',').append(number(section.heading(), texts));
    section.passages().forEach(passage -> written.append(',').append(number(passage, texts)));
    return written.append(']').toString();
  }

  private static <T> int number(T each, Map<T, Integer> numbers) {
    return numbers.computeIfAbsent(each, added -> numbers.size());
  }
}
