package dev.prepkit.search;

import dev.prepkit.text.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes an index as a script with one global. A text that stands in several places is written once
 * and named by its number: {@code {"texts": [text…], "pages": [[address, section…]…]}}, where a
 * section is {@code [anchor, heading, passage…]}.
 */
final class IndexScript {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  String write(List<SearchedPage> pages) {
    String written = list(pages.stream().map(this::page).toList());
    String texts = list(numbers.keySet().stream().map(Json::text).toList());
    return "self.searchIndex={\"texts\":" + texts + ",\"pages\":" + written + "};\n";
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

  private static String list(List<String> written) {
    return written.stream().collect(Collectors.joining(",\n", "[", "]"));
  }
}
