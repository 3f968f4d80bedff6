package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepkit.TestFiles;
import dev.prepkit.build.OutputFolder.Extent;
import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path place;

  private Path out() {
    return place.resolve("out");
  }

  private static Scope scope(Extent extent) {
    return new Scope(extent, Optional.empty(), Set.of());
  }

  private void build(Extent extent, String... paths) throws IOException {
    try (OutputFolder folder = new OutputFolder(out(), scope(extent))) {
      for (String path : paths) {
        folder.write(OutputFile.text(path, "made: " + path));
      }
      folder.swap(Optional.empty());
    }
  }

  @Test
  void a_whole_build_replaces_the_last_one_and_nothing_is_left_beside_it() throws IOException {
    build(Extent.WHOLE, "a.html", "b/c.html");
    build(Extent.WHOLE, "a.html");

    assertThat(out().resolve("a.html")).exists();
    assertThat(out().resolve("b")).doesNotExist();
    assertThat(place.toFile().list()).containsExactly("out");
  }

  @Test
  void a_part_keeps_the_rest_and_the_next_whole_build_clears_it() throws IOException {
    build(Extent.WHOLE, "a.html", "b.html");
    build(Extent.PART, "c.html");
    assertThat(out()).isDirectoryContaining("glob:**/a.html");

    build(Extent.WHOLE, "d.html");
    assertThat(List.of(out().toFile().list()))
        .containsExactlyInAnyOrder(".prepkit-manifest", "d.html");
  }

  @Test
  void what_others_put_there_stays_with_links_and_empty_folders() throws IOException {
    build(Extent.WHOLE, "a.html");
    TestFiles.write(out(), Map.of("notes/mine.txt", "mine"));
    Files.createDirectory(out().resolve("empty"));
    Files.createSymbolicLink(out().resolve("link"), Path.of("nowhere"));
    build(Extent.WHOLE, "b.html");

    assertThat(out().resolve("notes/mine.txt")).hasContent("mine");
    assertThat(out().resolve("empty")).isDirectory();
    assertThat(Files.readSymbolicLink(out().resolve("link"))).isEqualTo(Path.of("nowhere"));
  }

  @Test
  void a_file_of_ours_that_somebody_changed_is_theirs() throws IOException {
    build(Extent.WHOLE, "a.html", "b.html");
    Files.writeString(out().resolve("a.html"), "my notes");
    build(Extent.WHOLE, "c.html");

    assertThat(out().resolve("a.html")).hasContent("my notes");
    assertThat(out().resolve("b.html")).doesNotExist();
  }

  @Test
  void nothing_is_written_through_a_hard_link_to_a_file_elsewhere() throws IOException {
    build(Extent.WHOLE, "a.html");
    Path elsewhere = place.resolve("elsewhere.html");
    Files.createLink(elsewhere, out().resolve("a.html"));
    try (OutputFolder folder = new OutputFolder(out(), scope(Extent.WHOLE))) {
      folder.write(OutputFile.text("a.html", "new"));
      folder.swap(Optional.empty());
    }

    assertThat(out().resolve("a.html")).hasContent("new");
    assertThat(elsewhere).hasContent("made: a.html");
  }

  @Test
  void a_file_of_somebody_else_is_never_overwritten() throws IOException {
    build(Extent.WHOLE, "a.html");
    TestFiles.write(out(), Map.of("b.html", "theirs"));

    assertThatThrownBy(() -> build(Extent.WHOLE, "b.html")).hasMessageContaining("b.html");
    assertThat(out().resolve("b.html")).hasContent("theirs");
    assertThat(out().resolve("a.html")).exists();
    assertThat(place.toFile().list()).containsExactly("out");
  }

  @Test
  void others_may_read_what_was_published() throws IOException {
    build(Extent.WHOLE, "a.html");
    Files.createDirectory(place.resolve("usual"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out())))
        .isEqualTo(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("usual"))));
  }

  @Test
  void a_link_to_a_folder_stays_a_link() throws IOException {
    Path real = Files.createDirectory(place.resolve("real"));
    Files.createSymbolicLink(out(), real);
    build(Extent.WHOLE, "a.html");

    assertThat(out()).isSymbolicLink();
    assertThat(real.resolve("a.html")).exists();
  }

  @Test
  void two_builds_do_not_write_at_once() throws IOException {
    try (OutputFolder first = new OutputFolder(out(), scope(Extent.WHOLE))) {
      first.write(OutputFile.text("a.html", "a"));
      assertThatThrownBy(() -> new OutputFolder(out(), scope(Extent.WHOLE)))
          .hasMessageContaining("another build");
      first.swap(Optional.empty());
    }
    assertThat(out().resolve("a.html")).exists();
  }

  @Test
  void a_build_that_was_killed_in_the_swap_is_mended() throws IOException {
    build(Extent.WHOLE, "a.html");
    TestFiles.write(out(), Map.of("mine.txt", "mine"));
    Files.move(out(), place.resolve(".out.new-1.old"));
    TestFiles.write(place, Map.of(".out.new-1/b.html", "half"));
    build(Extent.WHOLE, "c.html");

    assertThat(out().resolve("mine.txt")).hasContent("mine");
    assertThat(place.toFile().list()).containsExactly("out");
  }

  @Test
  void a_public_folder_keeps_nothing_of_a_personal_one() throws IOException {
    build(Extent.WHOLE, "a.html", "contacts/jo/index.html");
    Files.writeString(out().resolve("contacts/jo/index.html"), "my notes on Jo");
    assertThatThrownBy(() -> build(Extent.PUBLIC, "a.html")).hasMessageContaining("jo");
    assertThat(out().resolve("contacts/jo/index.html")).hasContent("my notes on Jo");

    Files.delete(out().resolve("contacts/jo/index.html"));
    build(Extent.PUBLIC, "a.html");
    assertThat(out().resolve("contacts")).doesNotExist();
  }

  private OutputFolder open(Extent extent) throws IOException {
    return new OutputFolder(out(), scope(extent));
  }

  @Test
  void what_is_new_changed_and_gone_is_told_and_the_rest_is_not() throws IOException {
    build(Extent.WHOLE, "a.html", "b.html", "c.html");
    try (OutputFolder folder = open(Extent.WHOLE)) {
      folder.write(OutputFile.text("a.html", "made: a.html"));
      folder.write(OutputFile.text("b.html", "made anew"));
      folder.write(OutputFile.text("d.html", "new"));

      assertThat(folder.changes())
          .isEqualTo(
              new BuildReport.Changes(List.of("d.html"), List.of("b.html"), List.of("c.html")));
    }
    assertThat(out().resolve("c.html")).exists();
    assertThat(place.toFile().list()).containsExactly("out");
  }

  @Test
  void a_build_that_changes_nothing_touches_nothing() throws IOException {
    build(Extent.WHOLE, "a.html");
    Object folder = Files.getAttribute(out(), "unix:ino");
    build(Extent.WHOLE, "a.html");
    assertThat(Files.getAttribute(out(), "unix:ino")).isEqualTo(folder);

    build(Extent.WHOLE, "a.html", "b.html");
    assertThat(Files.getAttribute(out(), "unix:ino")).isNotEqualTo(folder);
  }

  @Test
  void the_first_build_of_nothing_leaves_its_manifest() throws IOException {
    build(Extent.WHOLE);

    assertThat(Manifest.isIn(out())).isTrue();
  }

  @Test
  void what_all_was_made_of_is_kept_for_the_next_build() throws IOException {
    Inputs inputs = new Inputs(Fingerprint.of(List.of("all")), List.of("logo.svg"));
    try (OutputFolder folder = open(Extent.WHOLE)) {
      folder.write(OutputFile.text("a.html", "a"));
      folder.swap(Optional.of(inputs));
    }

    assertThat(Manifest.read(out()).inputs()).contains(inputs);
  }

  @Test
  void a_file_that_somebody_changed_is_told_and_is_theirs_from_then_on() throws IOException {
    build(Extent.WHOLE, "a.html", "b.html");
    Files.writeString(out().resolve("a.html"), "my notes");
    try (OutputFolder folder = open(Extent.WHOLE)) {
      folder.write(OutputFile.text("a.html", "made anew"));
      folder.write(OutputFile.text("b.html", "made: b.html"));

      assertThat(folder.taken()).containsExactly(out().resolve("a.html"));
      folder.swap(Optional.empty());
    }

    assertThat(out().resolve("a.html")).hasContent("my notes");
    assertThat(Manifest.read(out()).files()).containsKeys("a.html", "b.html");
  }

  @Test
  void a_public_build_does_not_go_over_a_changed_page() throws IOException {
    build(Extent.PUBLIC, "a.html");
    Files.writeString(out().resolve("a.html"), "my notes");

    assertThatThrownBy(() -> build(Extent.PUBLIC, "a.html"))
        .hasMessage(
            out().resolve("a.html")
                + " was changed since it was made, and is not for everybody; move it away");
    assertThat(out().resolve("a.html")).hasContent("my notes");
  }

  @Test
  void a_file_for_everybody_may_lie_beside_a_public_site() throws IOException {
    build(Extent.PUBLIC, "a.html");
    TestFiles.write(out(), Map.of("CNAME", "guide.example.org"));
    build(Extent.PUBLIC, "b.html");

    assertThat(out().resolve("CNAME")).exists();
    assertThat(out().resolve("a.html")).doesNotExist();
  }

  @Test
  void the_first_of_several_files_in_the_way_is_told() throws IOException {
    build(Extent.WHOLE, "a.html");
    TestFiles.write(out(), Map.of("b.html", "theirs", "c.html", "theirs"));

    assertThatThrownBy(() -> build(Extent.WHOLE, "b.html", "c.html"))
        .hasMessage(
            out().resolve("b.html")
                + " is not Prepkit's, and a file of the kit has the same name; move it away");
  }

  @Test
  void a_link_in_the_way_is_not_written_through() throws IOException {
    build(Extent.WHOLE, "a.html");
    Path other = Files.writeString(place.resolve("other.txt"), "made: a.html");
    Files.delete(out().resolve("a.html"));
    Files.createSymbolicLink(out().resolve("a.html"), other);

    assertThatThrownBy(() -> build(Extent.WHOLE, "a.html")).hasMessageContaining("a.html is not");
    assertThat(other).hasContent("made: a.html");
  }

  @Test
  void a_part_keeps_what_it_does_not_make_and_a_whole_build_what_others_did() throws IOException {
    build(Extent.WHOLE, "a.html");
    TestFiles.write(out(), Map.of("mine.txt", "mine"));
    try (OutputFolder part = open(Extent.PART)) {
      assertThat(part.kept("a.html")).hasValueSatisfying(bytes -> assertThat(bytes).hasSize(12));
      assertThat(part.kept("mine.txt")).isPresent();
      assertThat(part.kept("none.html")).isEmpty();
      assertThat(part.kept("../other")).isEmpty();
    }
    try (OutputFolder whole = open(Extent.WHOLE)) {
      assertThat(whole.kept("a.html")).isEmpty();
      assertThat(whole.kept("mine.txt")).isPresent();
    }
  }

  @Test
  void a_sheet_is_found_by_what_it_was_made_of_while_it_is_as_it_was() throws IOException {
    Fingerprint madeOf = Fingerprint.of(List.of("its markup"));
    try (OutputFolder folder = open(Extent.WHOLE)) {
      folder.write(new OutputFile("s.pdf", new byte[] {1, 2}, Optional.of(madeOf)));
      folder.swap(Optional.empty());
    }
    try (OutputFolder folder = open(Extent.WHOLE)) {
      assertThat(folder.earlierSheets().find(madeOf))
          .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2));
      assertThat(folder.earlierSheets().find(Fingerprint.of(List.of("other")))).isEmpty();
      Files.write(out().resolve("s.pdf"), new byte[] {1, 3});
      assertThat(folder.earlierSheets().find(madeOf)).isEmpty();
      Files.delete(out().resolve("s.pdf"));
      assertThat(folder.earlierSheets().find(madeOf)).isEmpty();
    }
  }

  private static final Fingerprint ANNA = Fingerprint.of(List.of("Anna"));
  private static final Fingerprint ANNE = Fingerprint.of(List.of("Anne"));

  /** Makes the kits of Jo and Li. */
  private void kits(Extent extent, Fingerprint jo, Optional<Fingerprint> li) throws IOException {
    try (OutputFolder folder = open(extent)) {
      for (String path : List.of("a.html", "contacts/jo/index.html", "contacts/jo/s.pdf")) {
        folder.write(OutputFile.text(path, "made: " + jo));
      }
      folder.made(Part.kit("jo"), Optional.of(jo));
      folder.write(OutputFile.text("contacts/li/index.html", "made: " + li));
      folder.made(Part.kit("li"), li);
      folder.swap(Optional.empty());
    }
  }

  private boolean keeps(String contact, Fingerprint madeOf) throws IOException {
    try (OutputFolder folder = open(Extent.WHOLE)) {
      return folder.keep(Part.kit(contact), madeOf).isPresent();
    }
  }

  @Test
  void a_part_that_was_made_of_the_same_stays_without_being_made() throws IOException {
    kits(Extent.WHOLE, ANNA, Optional.of(ANNE));
    try (OutputFolder folder = open(Extent.WHOLE)) {
      assertThat(folder.keep(Part.kit("jo"), ANNA))
          .hasValueSatisfying(
              files ->
                  assertThat(files.keySet())
                      .containsExactly("contacts/jo/index.html", "contacts/jo/s.pdf"));
      assertThat(folder.kept("contacts/jo/index.html")).isPresent();
      assertThat(folder.changes().gone()).containsExactly("a.html", "contacts/li/index.html");
      folder.swap(Optional.empty());
    }

    assertThat(out().resolve("contacts/jo/s.pdf")).hasContent("made: " + ANNA);
    assertThat(out().resolve("contacts/li")).doesNotExist();
    assertThat(keeps("jo", ANNA)).isTrue();
    assertThat(keeps("li", ANNE)).isFalse();
  }

  @Test
  void a_part_is_made_again_when_it_is_made_of_something_else_or_not_whole() throws IOException {
    kits(Extent.WHOLE, ANNA, Optional.empty());
    assertThat(keeps("jo", ANNE)).isFalse();
    assertThat(keeps("li", ANNA)).isFalse();
    try (OutputFolder folder = open(Extent.WHOLE)) {
      folder.reuseNothing();
      assertThat(folder.keep(Part.kit("jo"), ANNA)).isEmpty();
    }
    Files.writeString(out().resolve("contacts/jo/s.pdf"), "my notes");
    assertThat(keeps("jo", ANNA)).isFalse();
    Files.delete(out().resolve("contacts/jo/s.pdf"));
    assertThat(keeps("jo", ANNA)).isFalse();
  }

  @Test
  void a_build_of_a_part_forgets_what_others_were_made_of_only_where_it_made_them()
      throws IOException {
    kits(Extent.WHOLE, ANNA, Optional.of(ANNE));
    build(Extent.PART, "b.html");
    assertThat(keeps("jo", ANNA)).isTrue();

    kits(Extent.PART, ANNE, Optional.empty());
    assertThat(keeps("jo", ANNA)).isFalse();
    assertThat(keeps("jo", ANNE)).isTrue();
    assertThat(keeps("li", ANNE)).isFalse();
  }

  @Test
  void of_a_kit_that_goes_nothing_is_left_in_the_manifest() throws IOException {
    kits(Extent.WHOLE, ANNA, Optional.of(ANNE));
    Scope without = new Scope(Extent.PART, Optional.empty(), Set.of("jo"));
    try (OutputFolder folder = new OutputFolder(out(), without)) {
      folder.swap(Optional.empty());
    }

    assertThat(Manifest.read(out()).parts()).containsOnlyKeys(Part.kit("li"));
    assertThat(out().resolve(Manifest.FILE)).content().doesNotContain("jo");
  }

  @Test
  void the_kit_of_a_contact_can_go_alone() throws IOException {
    build(Extent.WHOLE, "a.html", "contacts/jo/index.html", "contacts/jo/s.pdf", "contacts/li/x");
    Files.writeString(out().resolve("contacts/jo/s.pdf"), "my notes");
    Scope without = new Scope(Extent.PART, Optional.empty(), Set.of("jo"));
    try (OutputFolder folder = new OutputFolder(out(), without)) {
      assertThat(folder.kept("contacts/jo/index.html")).isEmpty();
      assertThat(folder.changes().gone()).containsExactly("contacts/jo/index.html");
      folder.swap(Optional.empty());
    }

    assertThat(out().resolve("contacts/jo/index.html")).doesNotExist();
    assertThat(out().resolve("contacts/jo/s.pdf")).hasContent("my notes");
    assertThat(out().resolve("contacts/li/x")).exists();
    assertThat(out().resolve("a.html")).exists();
  }

  @Test
  void no_file_is_written_outside() throws IOException {
    try (OutputFolder folder = open(Extent.WHOLE)) {
      assertThatThrownBy(() -> folder.write(OutputFile.text("../x.html", "x")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("outside the output folder: ../x.html");
    }
  }

  @Test
  void nothing_is_written_once_it_is_over() throws IOException {
    OutputFolder folder = open(Extent.WHOLE);
    folder.close();
    folder.close();

    assertThatThrownBy(() -> folder.write(OutputFile.text("a.html", "a")))
        .hasMessage("this was stopped; the files in " + out() + " are as they were");
    assertThatThrownBy(() -> folder.swap(Optional.empty())).hasMessageContaining("stopped");
    assertThat(place).isEmptyDirectory();
  }

  @Test
  void a_folder_with_files_of_others_is_not_taken_but_one_with_hidden_ones_is() throws IOException {
    TestFiles.write(out(), Map.of("mine.txt", "mine"));
    assertThatThrownBy(() -> build(Extent.WHOLE, "a.html"))
        .hasMessage(out() + " holds files that Prepkit did not make; name an empty folder with -o");

    Files.move(out().resolve("mine.txt"), out().resolve(".mine"));
    build(Extent.WHOLE, "a.html");
    assertThat(out().resolve(".mine")).exists();
  }

  @Test
  void a_file_and_the_root_of_the_disk_are_no_output_folders() throws IOException {
    Files.writeString(out(), "a file");

    assertThatThrownBy(() -> open(Extent.WHOLE))
        .hasMessage(out() + " is a file; name a folder with -o");
    assertThatThrownBy(() -> new OutputFolder(Path.of("/"), scope(Extent.WHOLE)))
        .hasMessage("the output folder cannot be the root of the disk");
    assertThat(place.toFile().list()).containsExactly("out");
  }

  @Test
  void folders_above_the_output_are_made() throws IOException {
    Path deep = place.resolve("not/yet/out");
    try (OutputFolder folder = new OutputFolder(deep, scope(Extent.WHOLE))) {
      folder.write(OutputFile.text("a.html", "a"));
      folder.swap(Optional.empty());
    }

    assertThat(deep.resolve("a.html")).exists();
  }

  @Test
  void after_a_kill_outside_the_swap_only_the_staged_files_go() throws IOException {
    build(Extent.WHOLE, "a.html");
    TestFiles.write(
        place,
        Map.of(
            ".out.new-1/b.html", "half",
            ".out.new-1.old/c.html", "older",
            ".outer.new-1/d.html", "another's"));
    build(Extent.PART, "e.html");

    assertThat(out().resolve("a.html")).exists();
    assertThat(place.toFile().list()).containsExactlyInAnyOrder("out", ".outer.new-1");
  }

  @Test
  void a_lock_that_a_killed_build_left_locks_nobody_out() throws IOException {
    TestFiles.write(place, Map.of(".out.lock", "left"));
    build(Extent.WHOLE, "a.html");

    assertThat(place.toFile().list()).containsExactly("out");
  }

  @Test
  void somebody_may_look_on_while_files_are_written() throws IOException {
    List<String> seen = new ArrayList<>();
    try (OutputFolder folder = open(Extent.WHOLE)) {
      FileSink sink = folder.seenBy(file -> seen.add(file.path()));
      sink.write(OutputFile.text("a.html", "a"));

      assertThat(sink.kept("a.html")).isEmpty();
      sink.made(Part.kit("jo"), Optional.of(ANNA));
      folder.swap(Optional.empty());
    }
    try (OutputFolder folder = open(Extent.PART)) {
      FileSink sink = folder.seenBy(file -> seen.add(file.path()));

      assertThat(sink.kept("a.html")).isPresent();
      assertThat(sink.keep(Part.kit("jo"), ANNA)).isPresent();
      assertThat(sink.keep(Part.kit("jo"), ANNE)).isEmpty();
    }

    assertThat(seen).containsExactly("a.html");
    assertThat(out().resolve("a.html")).exists();
  }

  @Test
  void the_fingerprints_of_what_was_built_are_told() throws IOException {
    build(Extent.WHOLE, "a.html");

    assertThat(OutputHashes.of(out()))
        .isEqualTo(Map.of("a.html", OutputFile.text("", "made: a.html").hash().hex()));
  }
}
