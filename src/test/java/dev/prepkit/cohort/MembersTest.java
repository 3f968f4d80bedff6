package dev.prepkit.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.build.Member;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersTest {

  private static final String SMALL = "name: A\ncontacts:\n  - name: B\n";

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  private List<Member> members(Path place) throws IOException {
    return new Members(diagnostics).of(place, "class");
  }

  private List<String> ids(Path place) throws IOException {
    return members(place).stream().map(Member::id).toList();
  }

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("people.csv"), text);
  }

  private Optional<Profile> profile(Member member) throws IOException {
    return member.profile().read(diagnostics).flatMap(new ProfileReader(diagnostics)::read);
  }

  @Test
  void files_and_folders_are_people_and_what_they_share_is_nobody() throws IOException {
    TestFiles.write(
        folder,
        Map.of(
            "maya.yaml", SMALL,
            "José Ángel.yml", SMALL,
            "leo/profile.yaml", SMALL,
            "leo/drafts/b/thank-you.md", "Thank you",
            "prepkit.yaml", "title: Class\n",
            "content/en/guide/a.md", "# A\n",
            "notes.txt", "later"));
    assertThat(ids(folder)).containsExactly("jose-angel", "leo", "maya");
    assertThat(members(folder).get(1).folder().orElseThrow().folder())
        .isEqualTo(folder.resolve("leo"));
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void equal_names_get_folders_of_their_own() throws IOException {
    TestFiles.write(
        folder,
        Map.of(
            "a b.yaml", SMALL, "a-b.yaml", SMALL, "A_B/profile.yaml", SMALL, "a-b-2.yml", SMALL));
    assertThat(ids(folder)).doesNotHaveDuplicates().hasSize(4).contains("a-b", "a-b-2");
  }

  @Test
  void a_folder_without_people_is_told() throws IOException {
    assertThat(members(folder)).isEmpty();
    assertThat(diagnostics.all().toString()).contains("there are no profiles here");
  }

  @Test
  void rows_of_the_same_person_are_contacts_of_theirs() throws IOException {
    Path table =
        table(
            """
            id;name;goals;goals;defaults.locale;contact.name;contact.role;contact.meeting.when
            s17;Maya Lindqvist;learn what counts;find out about nights;en-US;Jonas Weidmann;safety engineer;2026-12-10 10:00
            s18;Leo Santos;;;;"Brandt; Helga";;
            s17;;;;;Priya Raman;chemist;
            """);
    List<Member> members = members(table);
    assertThat(diagnostics.all()).isEmpty();
    assertThat(members).extracting(Member::id).containsExactly("s17", "s18");
    Profile maya = profile(members.getFirst()).orElseThrow();
    assertThat(maya.user().name()).isEqualTo("Maya Lindqvist");
    assertThat(maya.user().goals()).hasSize(2);
    assertThat(maya.contacts())
        .extracting(Contact::id)
        .containsExactly("jonas-weidmann", "priya-raman");
    assertThat(maya.contacts().getFirst().meeting().toString())
        .contains("2026-12-10", "10:00", "class:2:1");
    assertThat(profile(members.getLast()).orElseThrow().contacts().getFirst().name())
        .isEqualTo("Brandt; Helga");
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void without_ids_people_are_told_apart_by_name_and_address() throws IOException {
    Path table = table("name,email,contact.name\nA,,B\nA,a@example.org,C\nA,,D\nMüller,,E\n");
    List<Member> members = members(table);
    assertThat(members).extracting(Member::id).containsExactly("a", "a-2", "muller");
    assertThat(profile(members.getFirst()).orElseThrow().contacts()).hasSize(2);
  }

  @Test
  void mistakes_have_their_line() throws IOException {
    Path table =
        table(
            """
            name,audience,contact.name
            Maya,student,Jonas
            Maya,returner,Priya
            Leo,student,Helga
            """);
    List<Member> members = members(table);
    assertThat(profile(members.getFirst())).isEmpty();
    assertThat(profile(members.getLast())).isPresent();
    assertThat(diagnostics.all().toString())
        .contains("class:3:1: error: 'audience' says something else than in line 2");
  }

  @Test
  void unknown_columns_stand_in_the_header() throws IOException {
    Path table = table("name,headlin,contact.name,contact.emial\nMaya,x,Jonas,y\nLeo,z,Helga,\n");
    for (Member member : members(table)) {
      assertThat(profile(member)).isEmpty();
    }
    assertThat(diagnostics.all().toString())
        .contains("class:1:1: error: unknown key 'headlin'", "unknown key 'emial'");
  }

  @Test
  void a_table_without_names_is_told() throws IOException {
    assertThat(members(table("First Name,contact.name\nMaya,Jonas\n"))).isEmpty();
    assertThat(diagnostics.all().toString()).contains("no column is called 'name'");
  }

  @Test
  void a_row_with_loose_cells_or_without_a_name_is_nobody_elses_trouble() throws IOException {
    Path table = table("name,contact.name\nMaya,Jonas, Weidmann\n,Helga\nLeo,Priya\n");
    List<Member> members = members(table);
    assertThat(members).extracting(Member::id).containsExactly("maya", "line-3", "leo");
    assertThat(diagnostics.all()).isEmpty();

    assertThat(profile(members.get(0))).isEmpty();
    assertThat(profile(members.get(1))).isEmpty();
    assertThat(profile(members.get(2))).isPresent();
    assertThat(diagnostics.all().toString())
        .contains("class:2:1: error: this row has more cells")
        .contains("class:3:1: error: this row does not say whose it is");
  }

  @Test
  void a_table_from_an_old_spreadsheet_is_read() throws IOException {
    byte[] bytes = "name;contact.name\nJosé Müller;B\n".getBytes(Charset.forName("windows-1252"));
    Files.write(folder.resolve("old.csv"), bytes);
    assertThat(ids(folder.resolve("old.csv"))).containsExactly("jose-muller");
  }
}
