package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostic;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.profile.ProfileReader;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.YamlBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts a folder for somebody's kits, and changes no file that is there. */
public final class FolderStart {

  private static final String START = "new-folder/";
  private static final String PROFILE = "profile.yaml";

  /** The files by the names that they are shipped under. */
  private static final Map<String, String> FILES =
      Map.of(
          PROFILE,
          PROFILE,
          "prepkit.yaml",
          "prepkit.yaml",
          ".gitignore",
          "gitignore",
          "README.md",
          "README.md");

  /**
   * What became of the files.
   *
   * @param written new ones, in the order of their names
   * @param kept those that were there before
   */
  public record Started(List<Path> written, List<Path> kept) {}

  private final Path folder;

  public FolderStart(Path folder) {
    this.folder = folder;
  }

  /** Whether there is a profile already, so that answers would go nowhere. */
  public boolean hasProfile() {
    return isThere(folder.resolve(PROFILE));
  }

  /** What is wrong with an answer, if something is. */
  public static Optional<Diagnostic> fault(Answer answer, String value) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SourceLocation start = SourceLocation.startOf(PROFILE);
    if (!answer.choices().isEmpty() && !answer.choices().contains(value)) {
      diagnostics.unknown(start, "word", value, Set.copyOf(answer.choices()));
    }
    SourceFile profile = new SourceFile(PROFILE, PROFILE, profile(Map.of(answer, value)));
    new ProfileReader(diagnostics).read(profile);
    return diagnostics.all().stream().findFirst();
  }

  /** Writes the files that are not there yet. */
  public Started write(Map<Answer, String> answers) throws IOException {
    List<Path> written = new ArrayList<>();
    List<Path> kept = new ArrayList<>();
    EditorSchemas schemas = new EditorSchemas(folder);
    if (schemas.areThere()) {
      kept.add(schemas.folder());
    } else {
      written.add(schemas.write());
    }
    for (String name : FILES.keySet().stream().sorted().toList()) {
      Path file = folder.resolve(name);
      if (isThere(file)) {
        kept.add(file);
      } else {
        String text =
            name.equals(PROFILE) ? profile(answers) : StartFile.text(START + FILES.get(name));
        new WholeFile(file).create(text);
        written.add(file);
      }
    }
    return new Started(written, kept);
  }

  private static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static String profile(Map<Answer, String> answers) throws IOException {
    String text = StartFile.text(START + PROFILE);
    for (Map.Entry<Answer, String> each : new TreeMap<>(answers).entrySet()) {
      text = filled(text, each.getKey(), each.getValue());
    }
    return text;
  }

  /** Puts a value behind its key, and takes away what makes the line a comment. */
  private static String filled(String text, Answer answer, String value) {
    Matcher line = line(answer).matcher(text);
    if (!line.find()) {
      throw new IllegalStateException("a new profile has no line for " + answer);
    }
    return text.substring(0, line.end(1))
        + answer.key()
        + ": "
        + YamlBlock.value(value)
        + text.substring(line.end(2));
  }

  private static Pattern line(Answer answer) {
    String start =
        answer.block().isEmpty() ? "^()" : "^" + answer.block() + ":\\n(?:[ #].*\\n)*?( +(?:- )?)";
    return Pattern.compile("(?m)" + start + "(?:# )?" + answer.key() + ": ([^#\\n]*[^# \\n])");
  }
}
