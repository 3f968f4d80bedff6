package dev.prepkit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Turns the data that other programs are measured with into a folder that Prepkit can build: {@code
 * data.json} (contacts, questions, rules), and the guide's Markdown. Its e-mails break rules that a
 * review would tell for each contact, so five of our own take their place.
 */
public final class PeerWork {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("---\n.*?title: (\"[^\n]*\").*?---\n(.*)", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("\\{\\{(\\w+)}}");
  private static final Pattern PAGE_LINK = Pattern.compile("\\]\\(\\.\\./(page-\\d+)/\\)");

  /** What stands for a contact, for questions and rules are the same for all. */
  private static final Map<String, String> PLAIN =
      Map.of(
          "company", "your organisation",
          "role", "person in your position",
          "first", "they",
          "name", "them",
          "school", "my school",
          "date", "that day",
          "me", "me");

  private final WorkFolder folder;
  private final Map<?, ?> data;

  private PeerWork(WorkFolder folder, Map<?, ?> data) {
    this.folder = folder;
    this.data = data;
  }

  /**
   * Arguments: the file {@code data.json}, the folder of the guide's Markdown, the folder to write.
   */
  public static void main(String[] args) throws IOException {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    Object json = new Load(settings).loadFromString(Files.readString(Path.of(args[0])));
    new PeerWork(new WorkFolder(Path.of(args[2])), (Map<?, ?>) json).write(Path.of(args[1]));
  }

  private void write(Path guide) throws IOException {
    folder.settings();
    try (Stream<Path> pages = Files.list(guide)) {
      for (Path page : pages.sorted().toList()) {
        chapter(page);
      }
    }
    List<List<?>> categories = tuples("categories");
    for (int i = 0; i < categories.size(); i++) {
      List<String> questions = texts(categories.get(i).get(1));
      folder.bank("peers-" + (i + 1), categories.get(i).get(0).toString(), questions);
    }
    folder.rules(tuples("etiquette").stream().map(rule -> filled(rule.get(1))).toList());
    SampleLetters.ALL.forEach(folder::email);
    folder.profile(
        ((List<?>) data.get("contacts"))
            .stream().map(each -> contact((Map<?, ?>) each)).collect(Collectors.joining()));
  }

  private void chapter(Path page) throws IOException {
    String id = page.getFileName().toString().replace(".md", "");
    Matcher parts = FRONT_MATTER.matcher(Files.readString(page));
    if (parts.matches()) {
      String title = parts.group(1).substring(1, parts.group(1).length() - 1);
      folder.chapter(id, title, PAGE_LINK.matcher(parts.group(2)).replaceAll("]($1.md)"));
    }
  }

  private static String contact(Map<?, ?> contact) {
    return "  - {id: %s, name: \"%s\", role: \"%s\", organisation: \"%s\"}\n"
        .formatted(
            contact.get("id"), contact.get("name"), contact.get("role"), contact.get("company"));
  }

  private List<List<?>> tuples(String key) {
    return ((List<?>) data.get(key)).stream().<List<?>>map(each -> (List<?>) each).toList();
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(PeerWork::filled).toList();
  }

  private static String filled(Object text) {
    return NAME.matcher(text.toString())
        .replaceAll(name -> Matcher.quoteReplacement(PLAIN.get(name.group(1))));
  }
}
