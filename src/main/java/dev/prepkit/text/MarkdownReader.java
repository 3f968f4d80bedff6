package dev.prepkit.text;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.Optional;

/** Splits a Markdown file into front matter and body. */
public final class MarkdownReader {

  private static final String FENCE = "---\n";

  private final Diagnostics diagnostics;
  private final YamlReader yaml;

  public MarkdownReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.yaml = new YamlReader(diagnostics);
  }

  /** Reads one file; what is wrong with its front matter is reported, then there is no result. */
  public Optional<MarkdownFile> read(SourceFile file) {
    String text = file.text();
    if (!text.startsWith(FENCE)) {
      diagnostics.error(
          file.start(), "the front matter is missing", "start the file with a line '---'");
      return Optional.empty();
    }
    int end = text.indexOf("\n---", FENCE.length() - 1);
    if (end < 0) {
      diagnostics.error(
          file.start(), "the front matter has no end", "close it with a second line '---'");
      return Optional.empty();
    }
    int lineEnd = text.indexOf('\n', end + 1);
    int bodyStart = lineEnd < 0 ? text.length() : lineEnd + 1;
    SourceLocation firstKey = new SourceLocation(file.name(), 2, 1);
    String front = text.substring(FENCE.length(), Math.max(end + 1, FENCE.length()));
    MarkdownText body = new MarkdownText(file, bodyStart, text.substring(bodyStart));
    return yaml.read(front, firstKey, file.voice())
        .map(fields -> new MarkdownFile(file, fields, body));
  }
}
