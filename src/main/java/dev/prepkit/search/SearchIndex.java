package dev.prepkit.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/** What the site's search looks through: the words of the pages that it was given. */
public final class SearchIndex {

  /** The home page, the guide, and then what lies deeper. */
  private static final Comparator<SearchedPage> ORDER =
      Comparator.comparing((SearchedPage page) -> page.address().split("/").length)
          .thenComparing(SearchedPage::address);

  private final List<SearchedPage> pages = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<Section, Section> sections = new HashMap<>();

  /**
   * Takes a page in, unless its {@code main} says {@code data-unsearched}. Safe for many threads.
   *
   * @param address where it lies below the site's root
   */
  public void add(String address, Document page) {
    PageReader.read(address, page).ifPresent(this::add);
  }

  private synchronized void add(SearchedPage page) {
    List<Section> own = page.sections().stream().map(this::once).toList();
    pages.add(new SearchedPage(page.address(), own));
  }

  /** Pages of one kind say much of the same. */
  private Section once(Section section) {
    return sections.computeIfAbsent(
        section, added -> added.with(text -> texts.computeIfAbsent(text, same -> same)));
  }

  /** The index as a script in UTF-8, for a page on a disk may run one but not fetch a file. */
  public synchronized byte[] script() throws IOException {
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(script, StandardCharsets.UTF_8)) {
      new IndexScript(out).write(pages.stream().sorted(ORDER).toList());
    }
    return script.toByteArray();
  }
}
