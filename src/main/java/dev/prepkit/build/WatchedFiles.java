package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.kit.OwnDraftReader;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.SourceTree;
import dev.prepkit.text.YamlReader;
import dev.prepkit.theme.BrandReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What of a user's folder goes into an edition.
 *
 * @param personal whether that is the edition with kits; the public one has nothing of a profile
 */
public record WatchedFiles(SourceRoot folder, boolean personal) {

  /** The files that are there now, by their paths in the folder. */
  public SortedSet<String> files() throws IOException {
    SourceTree tree = new SourceTree(List.of(folder), new Diagnostics());
    SortedSet<String> files = new TreeSet<>();
    for (String name : folders()) {
      files.addAll(tree.paths(name, ""));
    }
    Stream.concat(single().stream(), pictures(tree).stream()).filter(tree::has).forEach(files::add);
    return files;
  }

  private List<String> folders() {
    List<String> folders = new ArrayList<>(List.of("content", "themes", FontReader.FOLDER));
    if (personal) {
      folders.add(OwnDraftReader.FOLDER);
    }
    return folders;
  }

  private List<String> single() {
    return personal ? List.of(Workspace.SETTINGS, Workspace.PROFILE) : List.of(Workspace.SETTINGS);
  }

  /** The logos, which may lie anywhere. */
  private static List<String> pictures(SourceTree tree) throws IOException {
    return tree.read(Workspace.SETTINGS)
        .flatMap(new YamlReader(new Diagnostics())::read)
        .flatMap(settings -> settings.fields("brand"))
        .map(WatchedFiles::pictures)
        .orElse(List.of());
  }

  private static List<String> pictures(Fields brand) {
    return BrandReader.PICTURES.stream()
        .flatMap(key -> brand.locatedText(key).stream())
        .map(Located::value)
        .toList();
  }
}
