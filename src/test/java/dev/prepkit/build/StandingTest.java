package dev.prepkit.build;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.build.BuildRequest.Program;
import dev.prepkit.build.BuildRequest.Wishes;
import dev.prepkit.build.OutputFolder.Extent;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Fingerprint;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.SourceTree;
import dev.prepkit.theme.Brand;
import dev.prepkit.theme.Branding;
import dev.prepkit.theme.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether there is anything to build. */
class StandingTest {

  private static final Wishes LARGE = new Wishes(Optional.empty(), Optional.empty(), true, false);

  @TempDir Path place;

  private BuildRequest usual;

  @BeforeEach
  void folder() {
    TestFiles.write(
        place.resolve("kit"),
        Map.of("profile.yaml", "name: Maya\n", "logo.svg", "<svg/>", "notes.txt", "mine"));
    usual = request("1", Wishes.none(), TODAY, false);
  }

  private BuildRequest request(String version, Wishes wishes, LocalDate today, boolean fresh) {
    return new BuildRequest(
        new Program(place.resolve("shipped"), Fingerprint.of(List.of(version))),
        new SourceRoot(place.resolve("kit"), "kit"),
        Optional.of(place.resolve("out")),
        wishes,
        List.of(),
        List.of(),
        today,
        fresh);
  }

  private Settings settings() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Settings plain =
        new SettingsReader(new SourceTree(List.of(usual.folder()), diagnostics), diagnostics)
            .read(Optional.empty());
    Branding branding =
        new Branding(Brand.NONE, Palette.Choice.NONE, Map.of(), List.of("logo.svg"));
    return new Settings(
        plain.title(),
        plain.organisation(),
        branding,
        plain.address(),
        plain.theme(),
        plain.content(),
        plain.policies(),
        plain.print());
  }

  private void build(BuildRequest request, Extent extent) throws IOException {
    Inputs inputs = new Standing(request, extent).inputs(settings());
    Path target = request.output().orElseThrow();
    try (OutputFolder folder =
        new OutputFolder(target, new Scope(extent, Optional.empty(), Set.of()))) {
      folder.write(OutputFile.text("a.html", "made"));
      folder.swap(Optional.of(inputs));
    }
  }

  private static boolean stands(BuildRequest request, Extent extent) throws IOException {
    return new Standing(request, extent).sizes().isPresent();
  }

  private void change(String path) {
    TestFiles.write(place, Map.of(path, "changed"));
  }

  @Test
  void what_was_built_of_the_same_stands() throws IOException {
    build(usual, Extent.WHOLE);
    Optional<SortedMap<String, Long>> sizes = new Standing(usual, Extent.WHOLE).sizes();

    assertThat(sizes).hasValueSatisfying(all -> assertThat(all).isEqualTo(Map.of("a.html", 4L)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kit/profile.yaml", "kit/prepkit.yaml", "kit/content/en/guide/x.md", "kit/drafts/jo/x.md",
        "kit/themes/mine/theme.yaml", "kit/fonts/x.ttf", "kit/logo.svg", "out/a.html"
      })
  void whatever_counts_there_is_something_to_do_when_it_changes(String path) throws IOException {
    build(usual, Extent.WHOLE);
    change(path);

    assertThat(stands(usual, Extent.WHOLE)).isFalse();
  }

  @Test
  void what_is_nobodys_business_may_change() throws IOException {
    build(usual, Extent.WHOLE);
    change("kit/notes.txt");

    assertThat(stands(usual, Extent.WHOLE)).isTrue();
  }

  @Test
  void another_program_another_wish_or_another_day_is_something_to_do() throws IOException {
    build(usual, Extent.WHOLE);

    assertThat(stands(request("2", Wishes.none(), TODAY, false), Extent.WHOLE)).isFalse();
    assertThat(stands(request("1", LARGE, TODAY, false), Extent.WHOLE)).isFalse();
    assertThat(stands(usual.on(TODAY.plusDays(1)), Extent.WHOLE)).isFalse();
    assertThat(stands(usual, Extent.PUBLIC)).isFalse();
  }

  @Test
  void who_wants_all_anew_gets_it_and_nothing_stands_where_nothing_was_built() throws IOException {
    assertThat(stands(usual, Extent.WHOLE)).isFalse();
    build(usual, Extent.WHOLE);

    assertThat(stands(request("1", Wishes.none(), TODAY, true), Extent.WHOLE)).isFalse();
    Files.delete(place.resolve("out/" + Manifest.FILE));
    assertThat(stands(usual, Extent.WHOLE)).isFalse();
  }

  @Test
  void a_build_with_something_to_tell_is_made_again() throws IOException {
    try (OutputFolder folder = new OutputFolder(place.resolve("out"), Scope.part())) {
      folder.write(OutputFile.text("a.html", "made"));
      folder.swap(Optional.empty());
    }

    assertThat(stands(usual, Extent.WHOLE)).isFalse();
  }

  @Test
  void a_public_site_has_nothing_to_do_with_a_profile() throws IOException {
    build(usual, Extent.PUBLIC);
    change("kit/profile.yaml");
    change("kit/drafts/jo/x.md");

    assertThat(stands(usual, Extent.PUBLIC)).isTrue();
    change("kit/content/en/guide/x.md");
    assertThat(stands(usual, Extent.PUBLIC)).isFalse();
  }

  /** A profile that says something. */
  private record Said(String words) implements Member.Source {

    @Override
    public String file() {
      return "ana.yaml";
    }

    @Override
    public Optional<Fields> read(Diagnostics diagnostics) {
      return Optional.empty();
    }

    @Override
    public Fingerprint fingerprint() {
      return Fingerprint.of(List.of(words));
    }
  }

  private BuildRequest member(String words) {
    Optional<SourceRoot> own = Optional.of(new SourceRoot(place.resolve("ana"), "ana"));
    return usual.of(new Member("ana", own, new Said(words)), place.resolve("out"));
  }

  @Test
  void a_members_kits_are_made_of_their_own_profile_and_drafts() throws IOException {
    build(member("Ana"), Extent.WHOLE);
    change("kit/profile.yaml");

    assertThat(stands(member("Ana"), Extent.WHOLE)).isTrue();
    assertThat(stands(member("Anna"), Extent.WHOLE)).isFalse();
    change("ana/drafts/jo/x.md");
    assertThat(stands(member("Ana"), Extent.WHOLE)).isFalse();
  }
}
