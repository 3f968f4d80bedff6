package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.build.Manifest.Entry;
import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

  @TempDir Path folder;

  private static Fingerprint hash(String text) {
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Entry entry(String text) {
    return new Entry(hash(text), Optional.empty());
  }

  private static Manifest of(Map<String, Entry> files) {
    return new Manifest(Optional.empty(), new TreeMap<>(), new TreeMap<>(files));
  }

  @Test
  void what_is_written_is_read_again() throws IOException {
    Inputs inputs = new Inputs(hash("all"), List.of("logo.svg", "my pictures/share.png"));
    Entry sheet = new Entry(hash("pdf"), Optional.of(hash("its markup")));
    Manifest manifest =
        new Manifest(
            Optional.of(inputs),
            new TreeMap<>(Map.of(Part.GUIDE, hash("guide"), Part.kit("jo"), hash("Jo"))),
            new TreeMap<>(Map.of("a b.html", entry("a"), "s.pdf", sheet)));
    manifest.write(folder);

    assertThat(Manifest.read(folder)).isEqualTo(manifest);
    assertThat(Manifest.isIn(folder)).isTrue();
  }

  @Test
  void a_folder_without_one_has_nothing_of_ours() throws IOException {
    assertThat(Manifest.isIn(folder)).isFalse();
    assertThat(Manifest.read(folder)).isEqualTo(of(Map.of()));
  }

  @Test
  void a_line_that_is_cut_off_is_no_file() throws IOException {
    String whole = hash("a").hex() + "  a.html";
    Files.write(folder.resolve(Manifest.FILE), List.of(whole, hash("b").hex() + "  "));

    assertThat(Manifest.read(folder).files()).containsOnlyKeys("a.html");
  }

  @Test
  void a_file_is_ours_as_long_as_nobody_changes_it() throws IOException {
    TestFiles.write(folder, Map.of("a.html", "a", "b.html", "changed", "c.html", "theirs"));
    Files.createSymbolicLink(folder.resolve("d.html"), folder.resolve("a.html"));
    Manifest manifest =
        of(Map.of("a.html", entry("a"), "b.html", entry("b"), "d.html", entry("a")));

    assertThat(manifest.isUnchanged("a.html", folder.resolve("a.html"))).isTrue();
    for (String path : List.of("b.html", "c.html", "d.html")) {
      assertThat(manifest.isUnchanged(path, folder.resolve(path))).as(path).isFalse();
    }
    assertThat(manifest.isUnchanged(Manifest.FILE, folder.resolve(Manifest.FILE))).isTrue();
    assertThat(manifest.lists("b.html")).isTrue();
    assertThat(manifest.lists(Manifest.FILE)).isTrue();
    assertThat(manifest.lists("c.html")).isFalse();
  }

  @Test
  void a_folder_is_ours_where_a_file_of_ours_is_in_it() throws IOException {
    Manifest manifest = of(Map.of("guide/ask.html", entry("a"), "guided.html", entry("b")));

    assertThat(manifest.isUnchanged("guide", folder.resolve("guide"))).isTrue();
    assertThat(manifest.isUnchanged("gui", folder.resolve("gui"))).isFalse();
    assertThat(manifest.isUnchanged("zoo", folder.resolve("zoo"))).isFalse();
  }

  @Test
  void a_folder_is_whole_with_all_its_files_as_they_were() throws IOException {
    TestFiles.write(folder, Map.of("a.html", "a", "b.html", "bb", "theirs.txt", "x"));
    Manifest manifest = of(Map.of("a.html", entry("a"), "b.html", entry("bb")));

    assertThat(manifest.isWhole(folder)).isTrue();
    assertThat(manifest.sizes(folder)).isEqualTo(Map.of("a.html", 1L, "b.html", 2L));

    Files.writeString(folder.resolve("b.html"), "b");
    assertThat(manifest.isWhole(folder)).isFalse();

    Files.delete(folder.resolve("b.html"));
    assertThat(manifest.isWhole(folder)).isFalse();
  }

  @Test
  void sheets_are_found_by_what_they_were_made_of() {
    Entry sheet = new Entry(hash("pdf"), Optional.of(hash("its markup")));

    assertThat(of(Map.of("a.html", entry("a"), "s.pdf", sheet)).byMadeOf())
        .isEqualTo(Map.of(hash("its markup"), "s.pdf"));
  }
}
