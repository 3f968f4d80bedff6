package dev.prepkit.text;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a Markdown file into front matter and body. */
public final class MarkdownReader {

  private static final Pattern FENCE = Pattern.compile("---[ \\t]*\n");

  /** What some editors make of two or three hyphens. */
  private static final Pattern DASH = Pattern.compile("([\u2012-\u2015])[\u2012-\u2015-]*\\s*\n");

  private final Diagnostics diagnostics;
  private final YamlReader yaml;

  public MarkdownReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.yaml = new YamlReader(diagnostics);
  }

  /** Reads one file; what is wrong with its front matter is reported, then there is no result. */
  public Optional<MarkdownFile> read(SourceFile file) {
    String text = file.text();
    Matcher fence = FENCE.matcher(text);
    if (!fence.lookingAt()) {
      refuse(file);
      return Optional.empty();
    }
    int end = text.indexOf("\n---", fence.end() - 1);
    if (end < 0) {
      diagnostics.error(
          file.start(), "the front matter has no end", "close it with a second line '---'");
      return Optional.empty();
    }
    int lineEnd = text.indexOf('\n', end + 1);
    int bodyStart = lineEnd < 0 ? text.length() : lineEnd + 1;
    SourceLocation firstKey = new SourceLocation(file.name(), 2, 1);
    String front = text.substring(fence.end(), Math.max(end + 1, fence.end()));
    MarkdownText body = new MarkdownText(file, bodyStart, text.substring(bodyStart));
    return yaml.read(front, firstKey, file.voice())
        .map(fields -> new MarkdownFile(file, fields, body));
  }

  /** Says what stands in place of the first three hyphens. */
  private void refuse(SourceFile file) {
    Matcher dash = DASH.matcher(file.text());
    if (FENCE.matcher(file.text().stripLeading()).lookingAt()) {
      diagnostics.error(
          file.start(),
          "the front matter does not begin in the first line",
          "delete what stands above '---'");
    } else if (dash.lookingAt()) {
      diagnostics.error(
          file.start(),
          "'" + dash.group(1) + "' is a dash, and the front matter begins with hyphens",
          "type three hyphens: '---'");
    } else {
      diagnostics.error(
          file.start(), "the front matter is missing", "start the file with a line '---'");
    }
  }
}
