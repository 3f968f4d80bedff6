package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceReader;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.SourceTree;
import dev.prepkit.text.Spelling;
import dev.prepkit.text.SpellingReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The user's folder laid over the shipped content and themes. */
final class Workspace {

  private static final String PROFILE = "profile.yaml";

  private final SourceRoot shipped;
  private final SourceRoot user;
  private final Diagnostics diagnostics;

  Workspace(Path shipped, SourceRoot user, Diagnostics diagnostics) {
    this(new SourceRoot(shipped, "prepkit"), user, diagnostics);
  }

  private Workspace(SourceRoot shipped, SourceRoot user, Diagnostics diagnostics) {
    this.shipped = shipped;
    this.user = user;
    this.diagnostics = diagnostics;
  }

  /** The same, with what is shipped in the spelling of a region; the user's words stay theirs. */
  Workspace in(Locale locale) throws IOException {
    String region = locale.getLanguage() + "-" + locale.getCountry();
    Spelling spelling = new SpellingReader(diagnostics).read(content(region));
    return new Workspace(shipped.in(spelling), user, diagnostics);
  }

  /** The content of one language. */
  SourceTree content(String language) {
    String folder = "content/" + language;
    return new SourceTree(List.of(shipped.below(folder), user.below(folder)), diagnostics);
  }

  /** Whether there is content in a language. */
  boolean speaks(String language) throws IOException {
    return !content(language).paths("", ".md").isEmpty();
  }

  /** The folders that hold themes, the user's last. */
  List<SourceRoot> themeShelves() {
    return List.of(shipped.below("themes"), user.below("themes"));
  }

  /** The user's folder, for the fonts and drafts in it. */
  SourceTree folder() {
    return new SourceTree(List.of(user), diagnostics);
  }

  boolean hasProfile() {
    return Files.exists(user.folder().resolve(PROFILE), LinkOption.NOFOLLOW_LINKS);
  }

  Optional<SourceFile> profile() throws IOException {
    return new SourceReader(diagnostics)
        .read(user.folder().resolve(PROFILE), user.nameOf(PROFILE), PROFILE);
  }

  Optional<SourceFile> sampleProfile() throws IOException {
    return new SourceTree(List.of(shipped.below("sample")), diagnostics).read(PROFILE);
  }

  /** A file of the user's, by the name that diagnostics call it. */
  Optional<SourceFile> own(String name) throws IOException {
    return named(name, List.of(user));
  }

  /** A file by the name that diagnostics call it. */
  Optional<SourceFile> named(String name) throws IOException {
    return named(name, List.of(user, shipped));
  }

  private Optional<SourceFile> named(String name, List<SourceRoot> roots) throws IOException {
    for (SourceRoot root : roots) {
      SourceTree tree = new SourceTree(List.of(root), diagnostics);
      String folder = root.nameOf("");
      String path = name.startsWith(folder) ? name.substring(folder.length()) : "";
      if (tree.has(path)) {
        return tree.read(path);
      }
    }
    return Optional.empty();
  }

  /** {@code prepkit.yaml}, which a folder need not have. */
  Optional<SourceFile> settings() throws IOException {
    return new SourceTree(List.of(user), diagnostics).read("prepkit.yaml");
  }
}
