package dev.prepkit.library;

import dev.prepkit.text.MarkdownFile;
import dev.prepkit.text.Slug;

/** What the front matter of every content file starts with. */
record PageHead(String id, String title, String summary, int order) {

  private static final int LAST = 1000;

  static PageHead of(MarkdownFile file) {
    String id = file.source().id();
    if (!Slug.isSlug(id)) {
      file.front()
          .reject(
              file.source().start(),
              "the file's name '" + id + "' cannot be an address",
              "rename it with a–z, 0–9 and single hyphens");
    }
    return new PageHead(
        id,
        file.front().shown("title"),
        file.front().shown("summary"),
        file.front().wholeNumber("order", 1, LAST).orElse(LAST));
  }
}
