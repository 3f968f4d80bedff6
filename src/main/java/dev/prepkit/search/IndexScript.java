package dev.prepkit.search;

import dev.prepkit.text.Json;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes an index as a script with one global. A text that stands in several places is written once
 * and named by its number: {@code {"pages": [[address, section…]…], "texts": [text…]}}, where a
 * section is {@code [anchor, heading, passage…]}. Of ten thousand kits it is large, so it goes out
 * piece by piece.
 */
final class IndexScript {

  private static final String NEXT = ",\n";

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Writer out;

  IndexScript(Writer out) {
    this.out = out;
  }

  void write(List<SearchedPage> pages) throws IOException {
    out.write("self.searchIndex={\"pages\":[");
    list(pages.stream().map(this::page));
    out.write("],\"texts\":[");
    list(numbers.keySet().stream().map(Json::text));
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
    String sections = page.sections().stream().map(this::section).collect(Collectors.joining(","));
    return "[" + Json.text(page.address()) + "," + sections + "]";
  }

  private String section(Section section) {
    StringBuilder written = new StringBuilder("[").append(Json.text(section.anchor()));
    written.append(',').append(number(section.heading()));
    section.passages().forEach(passage -> written.append(',').append(number(passage)));
    return written.append(']').toString();
  }

  private int number(String text) {
    return numbers.computeIfAbsent(text, added -> numbers.size());
  }
}
