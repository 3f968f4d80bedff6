package dev.prepkit.cohort;

import dev.prepkit.build.Member;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Slug;
import dev.prepkit.text.SourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the people of a cohort: profiles in a folder, folders with a {@code profile.yaml} in it, or
 * the rows of a table. They come in the same order on every machine, each with an id of their own.
 */
public final class Members {

  private static final String PROFILE = "profile.yaml";
  private static final Set<String> ENDINGS = Set.of(".yaml", ".yml");

  private final Diagnostics diagnostics;

  public Members(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Finds them all; what is wrong with a table is reported, and then there are none.
   *
   * @param place a folder, or a CSV file (RFC 4180)
   * @param name how the user would name it
   */
  public List<Member> of(Path place, String name) throws IOException {
    List<Member> found =
        Files.isDirectory(place)
            ? inFolder(new SourceRoot(place, name))
            : new TableMembers(diagnostics).of(place, name);
    if (found.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.error(
          SourceLocation.of(name),
          "there are no profiles here",
          "put a file like maya.yaml for each person into it, or a folder with a profile.yaml");
    }
    return distinct(found);
  }

  private List<Member> inFolder(SourceRoot root) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(root.folder())) {
      all = files.sorted(Comparator.comparing(path -> path.getFileName().toString())).toList();
    }
    List<Member> members = new ArrayList<>();
    for (Path path : all) {
      String file = path.getFileName().toString();
      int dot = Math.max(file.lastIndexOf('.'), 0);
      boolean isProfile = ENDINGS.contains(file.substring(dot)) && !Member.COMMON.contains(file);
      if (isProfile && dot > 0 && Files.isRegularFile(path)) {
        String id = Slug.of(file.substring(0, dot));
        members.add(new Member(id, Optional.empty(), new YamlProfile(path, root.nameOf(file))));
      } else if (Files.isRegularFile(path.resolve(PROFILE))) {
        SourceRoot own = root.below(file);
        warnOfUnused(own);
        Member.Source profile = new YamlProfile(path.resolve(PROFILE), own.nameOf(PROFILE));
        members.add(new Member(Slug.of(file), Optional.of(own), profile));
      }
    }
    return members;
  }

  private void warnOfUnused(SourceRoot own) {
    for (String name : Member.COMMON) {
      if (Files.exists(own.folder().resolve(name))) {
        diagnostics.warning(
            SourceLocation.of(own.nameOf(name)),
            "this is not used: content, theme and settings are the same for all",
            "move it into the folder that all have in common, or build this one by itself");
      }
    }
  }

  /** The same people; whose id somebody before has gets a number behind it. */
  private static List<Member> distinct(List<Member> members) {
    Set<String> taken = new HashSet<>();
    members.forEach(member -> taken.add(member.id()));
    Set<String> given = new HashSet<>();
    List<Member> distinct = new ArrayList<>();
    for (Member member : members) {
      String id = member.id();
      for (int number = 2; !given.add(id); number++) {
        String next = member.id() + "-" + number;
        id = taken.contains(next) ? id : next;
      }
      distinct.add(new Member(id, member.folder(), member.profile()));
    }
    return distinct;
  }
}
