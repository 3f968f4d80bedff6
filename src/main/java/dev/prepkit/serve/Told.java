package dev.prepkit.serve;

import static dev.prepkit.text.Json.text;

import dev.prepkit.diagnostic.Diagnostic;
import dev.prepkit.text.Excerpt;
import dev.prepkit.text.Json;
import dev.prepkit.text.SourceLines;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a page is told of a build.
 *
 * @param hasSite whether there is a good build, if not of now, then of before
 * @param changed the files of the site that are others than when the page was served; nothing if
 *     that cannot be told
 */
record Told(Outcome outcome, boolean hasSite, Optional<? extends Collection<String>> changed) {

  /** In one line. */
  String json() {
    SourceLines lines = new SourceLines();
    return "{\"failed\":"
        + outcome.report().isEmpty()
        + ",\"site\":"
        + hasSite
        + changed.map(paths -> ",\"changed\":" + Json.texts(paths).replace("\n", "")).orElse("")
        + ",\"found\":"
        + outcome.found().stream()
            .map(each -> object(each, lines.at(each.location())))
            .collect(Collectors.joining(",", "[", "]"))
        + "}";
  }

  private static String object(Diagnostic each, Optional<Excerpt> excerpt) {
    return "{\"severity\":"
        + text(each.severity().word())
        + ",\"place\":"
        + text(each.location().toString())
        + ",\"line\":"
        + each.location().line()
        + ",\"message\":"
        + text(each.message())
        + each.hint().map(hint -> ",\"hint\":" + text(hint)).orElse("")
        + excerpt.map(Told::object).orElse("")
        + "}";
  }

  private static String object(Excerpt excerpt) {
    return ",\"before\":" + text(excerpt.before()) + ",\"after\":" + text(excerpt.after());
  }
}
