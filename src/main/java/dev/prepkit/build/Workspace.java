package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.Languages;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceReader;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.SourceTree;
import dev.prepkit.text.Spelling;
import dev.prepkit.text.SpellingReader;
import dev.prepkit.text.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The user's folder laid over the shipped content and themes. */
final class Workspace {

  static final String PROFILE = "profile.yaml";
  static final String SETTINGS = "prepkit.yaml";

  /** What the name of any file ends with. */
  private static final String ALL = "";

  private final SourceRoot shipped;
  private final SourceRoot user;
  private final Optional<Member> member;
  private final Diagnostics diagnostics;

  Workspace(Path shipped, SourceRoot user, Diagnostics diagnostics) {
    this(shipped, user, Optional.empty(), diagnostics);
  }

  /**
   * @param member who has a profile and drafts of their own
   */
  Workspace(Path shipped, SourceRoot user, Optional<Member> member, Diagnostics diagnostics) {
    this.shipped = new SourceRoot(shipped, "prepkit");
    this.user = user;
    this.member = member;
    this.diagnostics = diagnostics;
  }

  /** How a region spells what is shipped; the user's words stay theirs. */
  Spelling spelling(Languages languages) throws IOException {
    String region = languages.own().getLast();
    return new SpellingReader(diagnostics).read(new SourceTree(folders(region), diagnostics));
  }

  /** The content of a language and its regions, laid over English, which it may leave out. */
  SourceTree content(Languages languages) throws IOException {
    return content(languages, ALL);
  }

  /** The same without the pages that are shipped: only the lists that pages need are left. */
  SourceTree ownContent(Languages languages) throws IOException {
    return content(languages, ".yaml");
  }

  private SourceTree content(Languages languages, String shippedEnding) throws IOException {
    Spelling spelling = spelling(languages);
    List<SourceRoot> roots = new ArrayList<>();
    for (String language : languages.all()) {
      if (exists(language) || roots.isEmpty()) {
        SourceRoot ours = folders(language).getFirst().only(shippedEnding);
        roots.add(ours.in(languages.voice(language, spelling)));
        roots.add(folders(language).getLast().in(languages.voice(language, Spelling.AS_WRITTEN)));
      }
    }
    return new SourceTree(roots, diagnostics);
  }

  private List<SourceRoot> folders(String language) {
    String folder = "content/" + language;
    return List.of(shipped.below(folder), user.below(folder));
  }

  private boolean exists(String language) {
    return folders(language).stream().anyMatch(root -> Files.isDirectory(root.folder()));
  }

  /** Whether somebody has begun to translate content or a theme. */
  boolean speaks(Languages languages) throws IOException {
    for (String language : languages.own()) {
      SourceTree themes = new SourceTree(themeShelves(Spelling.AS_WRITTEN), diagnostics);
      String words = "/words/" + language + ".yaml";
      if (exists(language) || !themes.paths("", words).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The folders that hold themes, the user's last.
   *
   * @param spelling of those that are shipped
   */
  List<SourceRoot> themeShelves(Spelling spelling) {
    return List.of(shipped.below("themes").in(Voice.of(spelling)), user.below("themes"));
  }

  /** What lies in the user's folder, as far as it can change. */
  UserFiles files() {
    return new UserFiles(user.folder());
  }

  /** The user's folder, for the fonts in it. */
  SourceTree folder() {
    return new SourceTree(List.of(user), diagnostics);
  }

  /** The folder with the drafts of whoever has the profile. */
  SourceTree drafts() {
    return new SourceTree(own(), diagnostics);
  }

  private List<SourceRoot> own() {
    return member.isEmpty() ? List.of(user) : member.get().folder().stream().toList();
  }

  /** Whether there is a profile, be it under a name that is almost its own. */
  boolean hasProfile() throws IOException {
    return isThere(PROFILE) || new Misnamed(user).of(PROFILE).isPresent();
  }

  private boolean isThere(String file) {
    return Files.exists(user.folder().resolve(file), LinkOption.NOFOLLOW_LINKS);
  }

  Optional<SourceFile> profile() throws IOException {
    if (!isThere(PROFILE)) {
      new Misnamed(user).report(PROFILE, diagnostics);
      return Optional.empty();
    }
    return new SourceReader(diagnostics)
        .read(user.folder().resolve(PROFILE), user.nameOf(PROFILE), PROFILE);
  }

  Optional<SourceFile> sampleProfile() throws IOException {
    return new SourceTree(List.of(shipped.below("sample")), diagnostics).read(PROFILE);
  }

  /** A file of the user's, by the name that diagnostics call it. */
  Optional<SourceFile> own(String name) throws IOException {
    return named(name, own());
  }

  /** A file by the name that diagnostics call it. */
  Optional<SourceFile> named(String name) throws IOException {
    return named(name, Stream.concat(own().stream(), Stream.of(user, shipped)).toList());
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
    if (!isThere(SETTINGS)) {
      new Misnamed(user).report(SETTINGS, diagnostics);
      return Optional.empty();
    }
    return new SourceTree(List.of(user), diagnostics).read(SETTINGS);
  }
}
