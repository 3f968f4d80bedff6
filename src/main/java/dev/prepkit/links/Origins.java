package dev.prepkit.links;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds where somebody wrote what a page says. Content and templates are searched only then, so a
 * site without mistakes pays nothing for it.
 *
 * @param themeAt where nothing nearer is found
 */
record Origins(Way way, SourceTree content, SourceTree theme, SourceLocation themeAt) {

  private static final Pattern MARKDOWN =
      Pattern.compile(
          "\\]\\(\\s*<?([^)\\s>]*)|^ {0,3}\\[[^\\]]+\\]:\\s*<?([^\\s>]+)", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("\\{\\{.*?}}");

  /** A place, and how many letters there are the same. */
  private record Likeness(SourceLocation at, int letters) {}

  /** Where a link to a file of the site was written: in the content, or else in a template. */
  SourceLocation of(String page, Link link, Target target) throws IOException {
    Optional<SourceLocation> written =
        target instanceof Target.Inside inside ? inContent(page, inside) : Optional.empty();
    return written.isPresent() ? written.get() : inTemplates(link);
  }

  /** The page's own file is asked first. */
  private Optional<SourceLocation> inContent(String page, Target.Inside target) throws IOException {
    String own = page.replaceFirst("\\.html$", ".md");
    List<String> all = content.paths("", ".md");
    for (String path : Stream.concat(all.stream().filter(own::equals), all.stream()).toList()) {
      Optional<SourceLocation> at = content.read(path).flatMap(file -> inMarkdown(file, target));
      if (at.isPresent()) {
        return at;
      }
    }
    return Optional.empty();
  }

  private Optional<SourceLocation> inMarkdown(SourceFile file, Target.Inside target) {
    Matcher links = MARKDOWN.matcher(file.text());
    while (links.find()) {
      int group = links.group(1) != null ? 1 : 2;
      if (page(way.follow(file.path(), links.group(group))).equals(target)) {
        return Optional.of(file.at(links.start(group)));
      }
    }
    return Optional.empty();
  }

  /** A link to a content file leads to the page that is made of it. */
  private static Target page(Target target) {
    return target instanceof Target.Inside(String path, String anchor)
        ? new Target.Inside(path.replaceFirst("\\.md$", ".html"), anchor)
        : target;
  }

  /** Where a template has such an attribute. */
  SourceLocation inTemplates(Link link) throws IOException {
    Likeness best = new Likeness(themeAt, -1);
    for (String folder : List.of("site", "partials")) {
      for (String path : theme.paths(folder, ".html")) {
        Optional<SourceFile> file = theme.read(path);
        if (file.isPresent()) {
          best = better(best, file.get(), link);
        }
      }
    }
    return best.at();
  }

  private static Likeness better(Likeness best, SourceFile file, Link link) {
    Pattern attribute = Pattern.compile("\\b" + link.attribute() + "\\s*=\\s*\"([^\"]*)\"");
    Likeness found = best;
    for (MatchResult match : attribute.matcher(file.text()).results().toList()) {
      String literal = NAME.matcher(match.group(1)).replaceAll("");
      if (literal.length() > found.letters() && canBe(match.group(1), link.value())) {
        found = new Likeness(file.at(match.start(1)), literal.length());
      }
    }
    return found;
  }

  /** Whether a template's text, or a word of it, can be filled to be a value. */
  private static boolean canBe(String template, String value) {
    StringBuilder pattern = new StringBuilder();
    int end = 0;
    for (MatchResult name : NAME.matcher(template).results().toList()) {
      pattern.append(Pattern.quote(template.substring(end, name.start()))).append(".*");
      end = name.end();
    }
    pattern.append(Pattern.quote(template.substring(end)));
    return Stream.of(template.strip().split("\\s+")).anyMatch(value::equals)
        || Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(value).matches();
  }

  /** Where a file of the theme has a letter. */
  SourceLocation inFile(String path, int offset) throws IOException {
    return theme.read(path).map(file -> file.at(offset)).orElse(themeAt);
  }

  /** Where a template has a text. */
  SourceLocation ofText(String text) throws IOException {
    for (String folder : List.of("site", "partials")) {
      for (String path : theme.paths(folder, ".html")) {
        Optional<SourceFile> file = theme.read(path).filter(each -> each.text().contains(text));
        if (file.isPresent()) {
          return file.get().at(file.get().text().indexOf(text));
        }
      }
    }
    return themeAt;
  }
}
