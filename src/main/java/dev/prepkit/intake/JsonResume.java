package dev.prepkit.intake;

import dev.prepkit.diagnostic.Diagnostic;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Addresses;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a JSON Resume (jsonresume.org, version 1) says of the user. JSON is YAML 1.2. */
final class JsonResume {

  /** In characters; a résumé is some pages, and the parser stays fast below it. */
  private static final int MAX_LENGTH = 1 << 20;

  /** In characters: a request has room for 200 words in all. */
  private static final int LONGEST_BACKGROUND = 300;

  /** Keys of a profile by those of a résumé. */
  private static final Map<String, String> KEYS =
      Map.of(
          "basics.name", "name",
          "basics.label", "headline",
          "basics.summary", "background",
          "basics.email", "email",
          "basics.phone", "phone");

  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
  private static final Pattern PROFILE = Pattern.compile("basics\\.profiles\\[\\d+]\\.");
  private static final Pattern PAGE = Pattern.compile("basics\\.(?:url|website)");
  private static final Pattern TECHNICAL = Pattern.compile("\\$schema|meta\\..*");

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final Gatherer gatherer;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final List<FoundUser.Link> links = new ArrayList<>();

  JsonResume(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.gatherer = new Gatherer(diagnostics);
  }

  /** What it says; what is wrong is reported, and then there is no result. */
  Optional<Export> read() {
    Optional<Fields> fields = fields();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    if (!fields.get().isBlock("basics")) {
      diagnostics.error(
          file.start(),
          "this JSON is no résumé: it has no 'basics'",
          "export it as JSON Resume (jsonresume.org)");
      return Optional.empty();
    }
    fields.get().paths().forEach(this::collect);
    items.forEach(this::sort);
    FoundUser user = new FoundUser(gatherer.values(), links, gatherer.leftovers());
    return Optional.of(
        new Export(file.name(), ExportKind.JSON_RESUME, List.of(), Optional.of(user), List.of()));
  }

  private Optional<Fields> fields() {
    if (file.text().length() > MAX_LENGTH) {
      diagnostics.error(
          file.start(), "the résumé is longer than a million characters", "take pictures out");
      return Optional.empty();
    }
    Diagnostics found = new Diagnostics();
    // Within JSON's texts there are no tabs, and YAML does not know them outside.
    SourceFile untabbed = file.with(file.text().replace('\t', ' '));
    Optional<Fields> fields = new YamlReader(found).read(untabbed);
    found.all().forEach(this::report);
    return found.hasErrors() ? Optional.empty() : fields;
  }

  private void report(Diagnostic each) {
    diagnostics.report(
        each.severity(),
        each.location(),
        "this is no JSON Resume that can be read: "
            + each.message().replaceFirst("^this is not YAML: ", ""),
        "export it again, and change nothing in it by hand");
  }

  private void collect(String path, Located<String> text) {
    if (!text.value().isBlank()) {
      items.put(path, new Item(INDEX.matcher(path).replaceAll(""), text.value(), text.at()));
    }
  }

  private void sort(String path, Item item) {
    Optional<String> profile =
        Optional.of(PROFILE.matcher(path)).filter(m -> m.lookingAt()).map(m -> m.group());
    if (KEYS.containsKey(path)) {
      keep(KEYS.get(path), item);
    } else if (PAGE.matcher(path).matches()) {
      link(Optional.empty(), item, Stream.empty());
    } else if (profile.isPresent()) {
      sortProfile(profile.get(), path, item);
    } else {
      gatherer.leave(
          item, TECHNICAL.matcher(path).matches() ? LeftOut.TECHNICAL : LeftOut.NO_PLACE);
    }
  }

  private void keep(String key, Item item) {
    String text = gatherer.seen(item);
    if (key.equals("background") && text.length() > LONGEST_BACKGROUND) {
      gatherer.leave(item, LeftOut.TOO_LONG_TO_TELL);
    } else if (key.equals("name")) {
      gatherer.keep(
          new NameParts(Optional.of(item), Optional.empty(), Optional.empty(), List.of()));
    } else {
      gatherer.keep(key, item);
    }
  }

  /** A page on some network: its name is the label, and the address says who it is. */
  private void sortProfile(String start, String path, Item item) {
    Optional<Item> url = Optional.ofNullable(items.get(start + "url"));
    boolean isPage = url.filter(each -> Addresses.isWeb(gatherer.seen(each))).isPresent();
    String key = path.substring(start.length());
    boolean isSaid =
        key.equals("network")
            || key.equals("username") && isPage && url.get().value().contains(item.value());
    if (key.equals("url")) {
      Optional<Item> network = Optional.ofNullable(items.get(start + "network"));
      Optional<Item> name =
          Optional.ofNullable(items.get(start + "username"))
              .filter(each -> item.value().contains(each.value()));
      link(network.map(gatherer::seen), item, Stream.concat(network.stream(), name.stream()));
    } else if (!isPage || !isSaid) {
      gatherer.leave(item, LeftOut.NO_PLACE);
    }
  }

  private void link(Optional<String> label, Item item, Stream<Item> others) {
    String url = gatherer.seen(item);
    if (!Addresses.isWeb(url)) {
      gatherer.leave(item, LeftOut.NO_WEB_ADDRESS);
    } else if (links.stream().anyMatch(each -> each.url().equals(url))) {
      gatherer.leave(item, LeftOut.ANOTHER_KEPT);
      others.forEach(each -> gatherer.leave(each, LeftOut.ANOTHER_KEPT));
    } else {
      links.add(
          new FoundUser.Link(
              label.filter(word -> !word.isEmpty()),
              url,
              Stream.concat(Stream.of(item), others).toList()));
    }
  }
}
